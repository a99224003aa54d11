namespace Summit.Domain;

/// <summary>A claim of whom a party met separately at a session: some by name, or all.</summary>
internal static class RoundJudge
{
    public static Judged Of(TextMoment moment, Claim claim, ClaimedRound said, bool all)
    {
        if (moment.Answering.Chronicle.Find(claim.Subject.Record) is not Session session)
        {
            return Judged.Of(TextVerdict.Unsupported, "The record has no such session, or nobody else speaks of it.");
        }

        DayBounds? window = said.On.TryGetBounds(out DayBounds days) ? days : null;
        BilateralRound round = new BilateralRule(moment.Answering).Of(session, claim.Subject.Party, window);
        BilateralParty[] asked = all ? [.. round.Parties] : [.. said.Parties.Select(p => round.Parties.FirstOrDefault(r => r.Party == p) ?? new(p, Truth.Unknown, BilateralReason.NothingRecorded, []))];
        Truth isSo = asked.Length == 0 ? Truth.Unknown : asked.Select(p => p.Met).All();
        bool spoken = asked.Any(p => p.Met != Truth.Unknown || p.Reason != BilateralReason.NothingRecorded);
        TextVerdict verdict = isSo switch
        {
            Truth.True => TextVerdict.Supported,
            Truth.False => TextVerdict.Contradicted,
            _ => spoken ? TextVerdict.Possible : TextVerdict.Unsupported,
        };
        Names names = Names.Of(moment.Answering);
        string[] clauses =
        [
            .. from truth in (Truth[])[Truth.False, Truth.True, Truth.Unknown]
               let those = asked.Where(p => p.Met == truth).Select(p => p.Party).ToArray()
               where those.Length > 0
               select $"{truth switch { Truth.True => "met", Truth.False => "not met", _ => "not known" }}: {names.Parties(those)}",
        ];
        string on = said.On.IsRecorded ? $" on {said.On}" : "";
        string because = clauses.Length == 0 ? "No other party is recorded there." : $"{names[claim.Subject.Party]}{on}: {string.Join("; ", clauses)}.";
        HashSet<RecordRef> records = [.. asked.SelectMany(p => p.Records)];
        return Judged.Of(verdict, because, [.. round.Evidence.Where(e => records.Contains(e.Record))]);
    }
}
