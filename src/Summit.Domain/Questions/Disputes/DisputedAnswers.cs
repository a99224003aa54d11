namespace Summit.Domain;

/// <summary>Claims about an answer, against the answer of the record as of the text's day.</summary>
internal static class DisputedAnswers
{
    /// <summary>The answer that contradicts a claim; null where none does, and for a claim of an undated text.</summary>
    public static string? Against(Reading reading, Claim claim)
    {
        LocalDate? day = reading.Chronicle.Find(claim.Source) is { } source && source.Published.TryGetBounds(out DayBounds published) ? published.LatestEnd : null;
        if (day is null || (claim.Stance != Stance.Asserts && claim.Stance != Stance.Denies) || !IsAboutAnAnswer(claim.Property))
        {
            return null;
        }

        Judged judged = AnswerJudge.Of(new TextMoment(reading, claim.Source, reading.KnownBy, day), claim, day);
        return judged.Verdict == TextVerdict.Contradicted ? judged.Because : null;
    }

    private static bool IsAboutAnAnswer(ClaimProperty property) =>
        property == ClaimProperty.LastContact.Name || property == ClaimProperty.FirstSince.Name || property == ClaimProperty.DialogueStatus.Name;
}
