namespace Summit.Domain;

/// <summary>Claims about an answer, against the answer of the record as of the text's day. What only the text itself gives does not answer for it.</summary>
internal sealed class DisputedAnswers(Reading reading)
{
    private readonly Dictionary<SourceId, TextMoment> moments = [];

    /// <summary>The answer that contradicts what somebody says; null where none does, and for what an undated text says.</summary>
    public string? Against(Account account)
    {
        Claim claim = account.Testimony.Claim with { Value = account.Value };
        LocalDate? day = IsAboutAnAnswer(claim) && reading.Chronicle.Find(claim.Source) is { } source && source.Published.TryGetBounds(out DayBounds published) ? published.LatestEnd : null;
        if (day is null)
        {
            return null;
        }

        if (!moments.TryGetValue(claim.Source, out TextMoment? moment))
        {
            moments.Add(claim.Source, moment = new TextMoment(reading, claim.Source, reading.KnownBy, day));
        }

        Judged judged = AnswerJudge.Of(moment, claim, day);
        return judged.Verdict == TextVerdict.Contradicted ? judged.Because : null;
    }

    private static bool IsAboutAnAnswer(Claim claim) =>
        claim.Property == ClaimProperty.LastContact.Name || claim.Property == ClaimProperty.FirstSince.Name || claim.Property == ClaimProperty.DialogueStatus.Name
        || claim.Property == ClaimProperty.Met.Name || claim.Property == ClaimProperty.MetAll.Name;
}
