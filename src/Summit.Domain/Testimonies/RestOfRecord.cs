namespace Summit.Domain;

/// <summary>A chronicle without one text: what is left of the record when the text, and all that derives from it, is not there.</summary>
/// <param name="Chronicle">The records and claims that are left, without the own values that only the text gives.</param>
/// <param name="Alone">The records of which nobody else speaks.</param>
internal sealed record RestOfRecord(Chronicle Chronicle, IReadOnlySet<RecordRef> Alone)
{
    /// <summary>What is left for answers that are computed: a record of which only the text speaks is not among it.</summary>
    public Chronicle ForAnswers() => new([.. All(Chronicle).Where(r => !Alone.Contains(r.Ref) || r is not (Session or Meeting or Statement or Escalation or Tenure))], [], null);

    /// <summary>The texts that are checked as one with a text: itself, and the sources that are known only as it quotes them. What it derives from is not among them.</summary>
    public static IReadOnlySet<SourceId> TextsOf(Chronicle chronicle, SourceId source) => Reached(chronicle, [source], static s => s.Via.IsRecorded ? [s.Via] : []);

    /// <summary>The sources that are left out: the text, and all that derives from it, directly or through others.</summary>
    public static IReadOnlySet<SourceId> LeftOut(Chronicle chronicle, SourceId source) => Reached(chronicle, [source], static s => s.Via.IsRecorded ? [.. s.DerivedFrom, s.Via] : s.DerivedFrom);

    /// <summary>The texts without which the rest of a record differs for answers: who speaks of records or declares coverage, and all from which some of these derive.</summary>
    public static HashSet<SourceId> Giving(Chronicle chronicle)
    {
        HashSet<SourceId> giving = [.. chronicle.Claims.Where(c => c.Subject.Record.IsRecorded).Select(c => c.Source), .. chronicle.Coverages.Select(c => c.Source)];
        Stack<SourceId> ahead = new(giving);
        while (ahead.TryPop(out SourceId next))
        {
            foreach (SourceId one in (chronicle.Find(next) is { } source ? source.DerivedFrom.Append(source.Via) : []).Where(giving.Add))
            {
                ahead.Push(one);
            }
        }

        return giving;
    }

    /// <summary>The rest of a chronicle. An own value that of all that is known by a day only the text gives is not recorded in it.</summary>
    /// <param name="chronicle">The whole.</param>
    /// <param name="source">The text.</param>
    /// <param name="knownBy">What others published later gives nothing; null for no limit.</param>
    public static RestOfRecord Of(Chronicle chronicle, SourceId source, LocalDate? knownBy)
    {
        IReadOnlySet<SourceId> left = LeftOut(chronicle, source);
        SourceTable sources = new(chronicle, knownBy);
        Dictionary<RecordRef, IRecord> kept = All(chronicle).Where(r => !IsOf(r, left)).ToDictionary(r => r.Ref);
        HashSet<RecordRef> alone = [];
        foreach (IGrouping<RecordRef, Claim> claims in chronicle.Claims.Where(c => c.Subject.Record.IsRecorded && !c.IsOnIdentity).GroupBy(c => c.Subject.Record))
        {
            Claim[] theirs = [.. claims.Where(c => left.Contains(c.Source) && c.Stance != Stance.Retracts)];
            if (theirs.Length == 0 || !kept.TryGetValue(claims.Key, out IRecord? record))
            {
                continue;
            }

            Claim[] others = [.. ByOthers(claims, left, sources)];
            if (others.Length == 0)
            {
                alone.Add(claims.Key);
            }

            kept[claims.Key] = new GivenValues(sources, record, theirs, others).Forgotten();
            foreach (Tenure tenure in TenuresGiven(chronicle, theirs, others, left))
            {
                kept.Remove(tenure.Id);
            }
        }

        return new(new([.. All(chronicle).Where(r => kept.ContainsKey(r.Ref)).Select(r => kept[r.Ref])], [], null), alone);
    }

    /// <summary>The sources from which some lead back to these, themselves among them.</summary>
    private static HashSet<SourceId> Reached(Chronicle chronicle, HashSet<SourceId> from, Func<Source, IEnumerable<SourceId>> back)
    {
        ILookup<SourceId, SourceId> leading = chronicle.Sources.SelectMany(s => back(s).Select(o => (To: o, s.Id))).ToLookup(p => p.To, p => p.Id);
        Stack<SourceId> ahead = new(from);
        while (ahead.TryPop(out SourceId next))
        {
            foreach (SourceId one in leading[next].Where(from.Add))
            {
                ahead.Push(one);
            }
        }

        return from;
    }

    private static IRecord[] All(Chronicle chronicle) => [.. chronicle];

    private static bool IsOf(IRecord record, IReadOnlySet<SourceId> left) => record switch
    {
        Source source => left.Contains(source.Id),
        Claim claim => left.Contains(claim.Source),
        Coverage coverage => left.Contains(coverage.Source),
        _ => false,
    };

    /// <summary>What others say, as far as it may be known and is not taken back.</summary>
    private static IEnumerable<Claim> ByOthers(IEnumerable<Claim> claims, IReadOnlySet<SourceId> left, SourceTable sources)
    {
        List<KnownClaim> known = [.. claims.Where(c => !left.Contains(c.Source) && sources[c.Source].Known != Truth.False).Select(c => KnownClaim.In(c, sources[c.Source]))];
        Retractions retractions = Retractions.In(known, sources.Derivations);
        return known.Select(k => k.Claim).Where(c => c.Stance != Stance.Retracts && !retractions.Withdraw(c));
    }

    /// <summary>Tenures of an office that only the text gives to a person.</summary>
    private static IEnumerable<Tenure> TenuresGiven(Chronicle chronicle, Claim[] theirs, Claim[] others, IReadOnlySet<SourceId> left) =>
        from claim in theirs
        where claim.Stance == Stance.Asserts && claim.Says(ClaimProperty.TitleHeld, out _)
        where !others.Any(o => o.Property == claim.Property && o.Value == claim.Value && o.Stance == Stance.Asserts)
        from tenure in chronicle.Tenures
        where (RecordRef)tenure.Person == claim.Subject.Record && tenure.Office.Value == claim.Value.Text && chronicle.ClaimsOn(tenure.Id).All(c => left.Contains(c.Source))
        select tenure;
}
