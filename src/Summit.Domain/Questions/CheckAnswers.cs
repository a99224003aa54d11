namespace Summit.Domain;

/// <summary>Claims about an answer, compared with the answer of the record.</summary>
/// <remarks>The question is asked as the claim has it, as of the last day on which its source can have been published.</remarks>
internal static class CheckAnswers
{
    public static IEnumerable<Finding> Of(Chronicle chronicle, Lazy<ContactHistory> history)
    {
        foreach (Claim claim in chronicle.Claims.Where(c => c.Stance == Stance.Asserts && c.Subject.Dyad.IsRecorded))
        {
            if (claim.Says(ClaimProperty.LastContact, out ClaimedContact last) && Differs(history, claim.Subject.Dyad, last, AsOf(chronicle, claim)) is { } answer)
            {
                yield return FindingCode.AnswerContradicted.In(claim.Id, $"'{claim.Source}' says that it was {(last.When.IsRecorded ? last.When : "on an unnamed day")}. {answer.ToEnglish()}", "$.value");
            }
        }
    }

    /// <summary>The answer, where it does not bear the claim out: no contact is established, or the established one was on other days.</summary>
    private static LastContact? Differs(Lazy<ContactHistory> history, Dyad dyad, ClaimedContact said, LocalDate? asOf)
    {
        // Without a day of publication it is not known as of when the source speaks, nor without a day what it says.
        if (asOf is not { } day || !said.When.TryGetBounds(out DayBounds claimed))
        {
            return null;
        }

        LastContact last = history.Value.Where(FilterOf(said)).Last(dyad, day);
        bool borneOut = last.Earliest is { } earliest && last.Latest is { } latest && DayNumber.Of(earliest) <= claimed.EndMax && DayNumber.Of(latest) >= claimed.StartMin;
        return borneOut ? null : last;
    }

    /// <summary>The question that a claim answers: kind, direct where it names none, and level on both sides.</summary>
    public static ContactFilter FilterOf(ClaimedContact said)
    {
        ContactFilter kind =
            !said.Kind.IsRecorded || said.Kind == Directness.Direct ? ContactFilter.Direct
            : said.Kind == Directness.CoAttendance ? ContactFilter.CoAttendance
            : ContactFilter.Any.Of(said.Kind);
        return kind.AtLeast(said.Band).In(said.Portfolios);
    }

    private static LocalDate? AsOf(Chronicle chronicle, Claim claim) =>
        chronicle.Find(claim.Source) is { } source && source.Published.TryGetBounds(out DayBounds published) ? published.LatestEnd : null;
}
