namespace Summit.Domain;

/// <summary>Claims about an answer, against the answer of the record as of the text's day. What only the text itself gives does not answer for it.</summary>
/// <remarks>What it buys: all texts that give nothing but claims about answers are asked against one whole record, not each against its own rest.</remarks>
internal sealed class DisputedAnswers(Reading reading)
{
    private readonly Dictionary<SourceId, TextMoment> moments = [];
    private readonly Lazy<TextMoment> whole = new(() => new(reading, new RestOfRecord(reading.Chronicle, new HashSet<RecordRef>()), reading.KnownBy, null));
    private readonly Lazy<HashSet<SourceId>> giving = new(() => RestOfRecord.Giving(reading.Chronicle));

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
            moments.Add(claim.Source, moment = giving.Value.Contains(claim.Source) ? new(reading, claim.Source, reading.KnownBy, day) : whole.Value.On(day));
        }

        Judged judged = AnswerJudge.Of(moment, claim, day);
        return judged.Verdict == TextVerdict.Contradicted ? judged.Because : null;
    }

    private static bool IsAboutAnAnswer(Claim claim) =>
        claim.Property == ClaimProperty.LastContact.Name || claim.Property == ClaimProperty.FirstSince.Name || claim.Property == ClaimProperty.DialogueStatus.Name
        || claim.Property == ClaimProperty.Met.Name || claim.Property == ClaimProperty.MetAll.Name;
}
