namespace Summit.Domain;

/// <summary>A claim of a plan: checked by what others had said by the text's day, because plans that follow one another do not contradict.</summary>
internal static class PlanJudge
{
    public static Judged Of(TextMoment moment, Claim claim, LocalDate? by)
    {
        claim.Says(ClaimProperty.Plan, out Plan said);
        (Testimony Testimony, bool Agrees)[] others =
        [
            .. moment.Said.Testimonies(claim.Subject, ClaimProperty.Plan)
                .Where(t => by is null || t.Published.LatestEnd is { } day && day <= by)
                .Select(t => (Testimony: t, Agrees: Agrees(claim, said, t)))
                .Where(t => t.Agrees is not null)
                .Select(t => (t.Testimony, t.Agrees!.Value)),
        ];
        SourceWords words = new(moment, ClaimProperty.Plan);
        if (others.Length == 0)
        {
            Decision record = moment.Taken.Decide(claim.Subject, claim.Property, claim.Value);
            bool supports = record.Own.IsRecorded && (ClaimProperty.Plan.Read(record.Own, out Plan own) && own == said) != (claim.Stance == Stance.Denies);
            return supports && !moment.Rest.Alone.Contains(claim.Subject.Record)
                ? Judged.Of(TextVerdict.Supported, words.OfRecord(record, []), moment.EvidenceOf(claim, Truth.True))
                : Judged.Of(TextVerdict.Unsupported, "Nobody else had spoken of the plan by the text's day.");
        }

        LocalDate? last = others.Max(o => o.Testimony.Published.LatestEnd);
        ILookup<bool, Testimony> latest = others.Where(o => o.Testimony.Published.LatestEnd == last).ToLookup(o => o.Agrees, o => o.Testimony);
        TextVerdict verdict = latest[true].Any() ? (latest[false].Any() ? TextVerdict.Disputed : TextVerdict.Supported)
            : last == by ? TextVerdict.Contradicted
            : TextVerdict.Possible;
        string earlier = verdict == TextVerdict.Possible ? " That was said earlier, and plans change." : "";
        return Judged.Of(verdict, words.Of([.. latest[true], .. latest[false]]) + earlier, moment.EvidenceOf(claim, Truth.Unknown));
    }

    /// <summary>Whether what another says of the plan agrees with the claim; null where it says nothing of it.</summary>
    private static bool? Agrees(Claim claim, Plan said, Testimony other)
    {
        bool same = other.Claim.Says(ClaimProperty.Plan, out Plan plan) && plan == said;
        bool? isSo = other.Claim.Stance == Stance.Denies ? (same ? false : null) : same;
        return claim.Stance == Stance.Denies ? !isSo : isSo;
    }
}
