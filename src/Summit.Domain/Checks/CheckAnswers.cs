namespace Summit.Domain;

/// <summary>Claims about an answer, compared with the answer of the record.</summary>
/// <remarks>
/// The question is asked as the claim has it, as of the last day on which its source can have been published. A claim of a dialogue's status names no
/// recency. Without one the question cannot be asked, so the claim is not compared.
/// </remarks>
internal static class CheckAnswers
{
    public static IEnumerable<Finding> Of(Reading reading, Lazy<ContactHistory> history)
    {
        Chronicle chronicle = reading.Chronicle;
        foreach (Claim claim in chronicle.Claims.Where(c => c.Stance == Stance.Asserts && c.Subject.Dyad.IsRecorded))
        {
            if (claim.Says(ClaimProperty.LastContact, out ClaimedContact last) && Differs(history, claim.Subject.Dyad, last, AsOf(chronicle, claim)) is { } answer)
            {
                yield return FindingCode.AnswerContradicted.In(claim.Id, $"'{claim.Source}' says that it was {(last.When.IsRecorded ? last.When : "on an unnamed day")}. {answer.ToEnglish()}", "$.value");
            }

            if (claim.Says(ClaimProperty.FirstSince, out ClaimedContact first) && NotFirst(reading, history, claim.Subject.Dyad, first, AsOf(chronicle, claim)) is { } verdict)
            {
                yield return FindingCode.AnswerContradicted.In(claim.Id, $"'{claim.Source}' says that it was the first. {verdict.ToEnglish()}", "$.value");
            }
        }
    }

    /// <summary>The answer, where every contact that the claim can mean is surely not the first since what it names. A claim that names no record since which is not compared.</summary>
    private static FirstSince? NotFirst(Reading reading, Lazy<ContactHistory> history, Dyad dyad, ClaimedContact said, LocalDate? asOf)
    {
        if (asOf is not { } day || !said.When.TryGetBounds(out DayBounds claimed) || SinceOf(reading, said.Since) is not { } since)
        {
            return null;
        }

        ContactView view = history.Value.Where(FilterOf(said));
        FirstSince[] answers =
        [
            .. view.All(dyad).Where(c => c.Contact.When.Overlaps(claimed) != Truth.False)
                .Select(c => c.Contact.Record).Distinct().Select(r => view.FirstSince(dyad, r, since, day)),
        ];
        return answers.Length > 0 && answers.All(a => a.Verdict == Truth.False) ? answers[0] : null;
    }

    private static DayBounds? SinceOf(Reading reading, RecordRef since) => reading.Chronicle.Find(since) switch
    {
        Escalation escalation => reading.EndOf(escalation.Id),
        Meeting or Session or Statement => reading.WhenOf(since),
        _ => null,
    };

    /// <summary>The answer, where it does not bear the claim out: no contact is established, or the established one was on other days.</summary>
    private static LastContact? Differs(Lazy<ContactHistory> history, Dyad dyad, ClaimedContact said, LocalDate? asOf)
    {
        // Without a day of publication it is not known as of when the source speaks, nor without a day what it says.
        if (asOf is not { } day || !said.When.TryGetBounds(out DayBounds claimed))
        {
            return null;
        }

        LastContact last = history.Value.Where(FilterOf(said)).Last(dyad, day);
        bool borneOut = last.Earliest is { } earliest && last.Latest is { } latest && DayBounds.Within(earliest, latest).Overlaps(claimed) != Truth.False;
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
