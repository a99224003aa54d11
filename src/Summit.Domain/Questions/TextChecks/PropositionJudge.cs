namespace Summit.Domain;

/// <summary>A claim of one property of one record: decided as a proposition under the policy, by what others say and the record has.</summary>
internal static class PropositionJudge
{
    public static Judged Of(TextMoment moment, Claim claim)
    {
        Decision taken = moment.Taken.Decide(claim.Subject, claim.Property, claim.Value);
        bool denies = claim.Stance == Stance.Denies;
        Truth isSo = denies ? taken.IsSo.Not() : taken.IsSo;

        // What is only possibly known by the day is not decided, and a record of which nobody else speaks supports nothing.
        isSo = moment.Taken.IsKnown(claim.Subject.Record) != Truth.True ? Truth.Unknown : isSo;
        isSo = isSo == Truth.True && moment.Rest.Alone.Contains(claim.Subject.Record) ? Truth.Unknown : isSo;
        SourceWords words = new(moment, claim.Property);
        if (isSo != Truth.Unknown)
        {
            string because = taken.ByTheRecord ? words.OfRecord(taken, Agreeing(moment, claim, taken.IsSo))
                : words.Of(taken.IsSo == Truth.True ? taken.For : taken.Against) is { Length: > 0 } sources ? sources
                : SourceWords.Computed(taken.IsSo);
            return Judged.Of(isSo == Truth.True ? TextVerdict.Supported : TextVerdict.Contradicted, because, moment.EvidenceOf(claim, taken.IsSo));
        }

        Decision said = moment.Said.Decide(claim.Subject, claim.Property, claim.Value);
        Testimony[] speaking = [.. said.For.Concat(said.Against).Concat(said.Neither).Distinct()];
        if (speaking.Length > 0)
        {
            bool disputed = claim.Property == ClaimProperty.Held.Name ? said.For.Count > 0 && said.Against.Count > 0 : AreAtOdds(moment.Said, claim.Property, speaking);
            string open = disputed ? "" : $" That does not decide it under {moment.Taken.Policy.Text}.";
            return Judged.Of(disputed ? TextVerdict.Disputed : TextVerdict.Possible, words.Of(speaking) + open, moment.EvidenceOf(claim, Truth.Unknown));
        }

        return taken.Own.IsRecorded && !moment.Rest.Alone.Contains(claim.Subject.Record)
            ? Judged.Of(TextVerdict.Possible, $"{words.OfRecord(taken, [])} That leaves it open.", moment.EvidenceOf(claim, Truth.Unknown))
            : Judged.Of(TextVerdict.Unsupported, Alone(moment, claim));
    }

    // Why nothing supports it is easily misread where the record shows the very value, or others say another one.
    private static string Alone(TextMoment moment, Claim claim)
    {
        RecordRef record = claim.Subject.Record;
        if (claim.Stance == Stance.Asserts && RecordedValues.In(moment.Whole.Chronicle.Find(record)!, claim.Property, RecordPart.Of(claim.Subject)) is { IsRecorded: true } own && own == claim.Value)
        {
            return "Only this text says so: the record's own value may come from it.";
        }

        ClaimValue[] others =
        [
            .. moment.Taken.ClaimsPossiblyKnown(record)
                .Where(c => c.Property == claim.Property && c.Stance == Stance.Asserts && RecordPart.Of(c.Subject) == RecordPart.Of(claim.Subject) && c.Value.IsRecorded)
                .Select(c => c.Value).Distinct(),
        ];
        return "Nobody else says so, and nobody denies it." + (others.Length == 0 ? "" : $" Others say {claim.Property} {Words.List([.. others.Select(o => $"{o}").Order(StringComparer.Ordinal)])}.");
    }

    // The record's own value decides, and a reader wants to know on whose word it may rest.
    private static IReadOnlyList<Testimony> Agreeing(TextMoment moment, Claim claim, Truth isSo)
    {
        Decision said = moment.Said.Decide(claim.Subject, claim.Property, claim.Value);
        return isSo == Truth.True ? said.For : said.Against;
    }

    private static bool AreAtOdds(Reading reading, ClaimProperty property, IReadOnlyList<Testimony> speaking) =>
        speaking.Any(one => speaking.Any(other => one.Origin != other.Origin && Asserts(one)
            && (Asserts(other) ? Proposal.ValuesDiffer(reading, property, one.Claim.Value, other.Claim.Value) : Proposal.ValuesAgree(reading, property, one.Claim.Value, other.Claim.Value))));

    private static bool Asserts(Testimony testimony) => testimony.Claim.Stance != Stance.Denies;
}
