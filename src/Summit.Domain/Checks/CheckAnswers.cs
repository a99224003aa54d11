namespace Summit.Domain;

/// <summary>Claims about an answer, compared with the answer of the record.</summary>
/// <remarks>
/// The question is asked as the claim has it, as of the last day on which its source can have been published. A claim of a dialogue's status is compared
/// only when its text is checked, for every recency that it can mean.
/// </remarks>
internal static class CheckAnswers
{
    public static IEnumerable<Finding> Of(Reading reading, Lazy<ContactViews> views)
    {
        Chronicle chronicle = reading.Chronicle;
        foreach (Claim claim in chronicle.Claims.Where(c => c.Stance == Stance.Asserts && c.Subject.Dyad.IsRecorded))
        {
            if (AsOf(chronicle, claim) is not { } asOf)
            {
                // It is not known as of when the source speaks.
                continue;
            }

            if (claim.Says(ClaimProperty.LastContact, out ClaimedContact last) && Differs(views, claim.Subject.Dyad, last, asOf) is { } answer)
            {
                yield return FindingCode.AnswerContradicted.In(claim.Id, $"'{claim.Source}' says that it was {(last.When.IsRecorded ? last.When : "on an unnamed day")}. {answer.ToEnglish()}", "$.value");
            }

            if (claim.Says(ClaimProperty.FirstSince, out ClaimedContact first) && NotFirst(reading, views, claim.Subject.Dyad, first, asOf) is { } verdict)
            {
                yield return FindingCode.AnswerContradicted.In(claim.Id, $"'{claim.Source}' says that it was the first. {verdict.ToEnglish()}", "$.value");
            }
        }
    }

    /// <summary>The answer, where every contact that the claim can mean is surely not the first since what it names. A claim that names no record since which is not compared.</summary>
    private static FirstSince? NotFirst(Reading reading, Lazy<ContactViews> views, Dyad dyad, ClaimedContact said, LocalDate asOf)
    {
        if (!said.When.HasBounds || ClaimedAnswers.SinceOf(reading, said.Since) is not { } since)
        {
            return null;
        }

        IReadOnlyList<FirstSince> answers = ClaimedAnswers.First(views.Value, dyad, said, since, asOf);
        return answers.Count > 0 && answers.All(a => a.Verdict == Truth.False) ? answers[0] : null;
    }

    /// <summary>The answer, where it does not bear the claim out: no contact is established, or the established one was on other days.</summary>
    private static LastContact? Differs(Lazy<ContactViews> views, Dyad dyad, ClaimedContact said, LocalDate asOf)
    {
        if (!said.When.TryGetBounds(out DayBounds claimed))
        {
            return null;
        }

        LastContact last = ClaimedAnswers.Last(views.Value, dyad, said, asOf);
        bool borneOut = last.Earliest is { } earliest && last.Latest is { } latest && DayBounds.Within(earliest, latest).Overlaps(claimed) != Truth.False;
        return borneOut ? null : last;
    }

    private static LocalDate? AsOf(Chronicle chronicle, Claim claim) =>
        chronicle.Find(claim.Source) is { } source && source.Published.TryGetBounds(out DayBounds published) ? published.LatestEnd : null;
}
