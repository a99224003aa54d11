namespace Summit.Domain;

/// <summary>The days on which more became known.</summary>
public sealed partial class Reading
{
    /// <summary>
    /// The days on which what is known of two parties changed, in their order: between two of them that follow one another, no answer about the two changes
    /// with the known-by day. So what was known on each day takes one reading for each of these days, and one for the time before the first.
    /// </summary>
    /// <remarks>
    /// Looked at are the claims on all that an answer about the two can rest on: on their meetings, sessions, escalations and statements, on whole events of which
    /// such a session is a part, on their part in forums, on the persons there and their tenures, and on which of these are one with other records. An answer need
    /// not change on each of these days. An answer about others too, such as a chain of several go-betweens, can change on other days.
    /// </remarks>
    /// <param name="dyad">The two parties; of parties that the record does not name there are none.</param>
    /// <returns>The days up to the known-by day of this reading; all if it has none.</returns>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public IReadOnlyList<KnowledgeDay> KnowledgeDays(Dyad dyad)
    {
        Need.TwoParties(dyad, nameof(dyad));
        int last = KnownBy is { } by ? DayNumber.Of(by) : DayNumber.AfterAll - 1;
        Dictionary<int, (List<ClaimId> Known, List<ClaimId> Possibly)> days = [];
        foreach (Claim claim in new KnowledgeScope(this, dyad).Claims())
        {
            KnownSource text = Sources[claim.Source];
            if (text.SurelyFrom > DayNumber.BeforeAll && text.SurelyFrom <= last)
            {
                At(text.SurelyFrom).Known.Add(claim.Id);
            }

            if (text.PossiblyFrom != text.SurelyFrom && text.PossiblyFrom > DayNumber.BeforeAll && text.PossiblyFrom <= last)
            {
                At(text.PossiblyFrom).Possibly.Add(claim.Id);
            }
        }

        return ValueList.Of(days.OrderBy(d => d.Key).Select(d => new KnowledgeDay(DayNumber.ToDate(d.Key)!.Value, d.Value.Known, d.Value.Possibly)));

        (List<ClaimId> Known, List<ClaimId> Possibly) At(int day)
        {
            if (!days.TryGetValue(day, out (List<ClaimId> Known, List<ClaimId> Possibly) claims))
            {
                days.Add(day, claims = ([], []));
            }

            return claims;
        }
    }

    /// <summary>The pairs of records of which claims say that they are, or are not, one.</summary>
    internal IReadOnlyList<(RecordRef One, RecordRef Other)> IdentityPairs => identityPairs.Value;
}
