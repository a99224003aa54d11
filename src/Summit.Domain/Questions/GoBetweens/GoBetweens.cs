using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Which third parties were in contact with both parties of a dyad within a window.</summary>
/// <remarks>
/// Equal when all members are equal; no order. Answers for parts of a history do not merge, because one part may know only one side of a
/// go-between: merge the histories and ask again.
/// </remarks>
public sealed record GoBetweens : IAnswer
{
    private readonly string parties;
    private readonly string filter;
    private readonly Names names;
    private readonly IReadOnlyList<string> notes;

    internal GoBetweens(ContactView view, Dyad dyad, LocalDate from, LocalDate to)
    {
        HistoryOrigin origin = view.History.Origin;
        Definition = Definition.Of(view, dyad, asOf: null);
        (From, To) = (from, to);
        names = Names.Of(origin);
        (parties, filter) = (names.Pair(dyad), names.Filter(view.Filter));
        notes = Domain.Notes.Of(view, dyad, day: null, []);
    }

    /// <summary>The third parties with a contact with each of the two: those that surely had both first, then in the order of their ids.</summary>
    public IReadOnlyList<GoBetween> Parties { get; internal init => field = ValueList.Of(value); } = ValueList<GoBetween>.Empty;

    /// <summary>The chains of two parties in between and more, as far as they were asked for: shorter ones first, then in the order of the parties' ids.</summary>
    public IReadOnlyList<GoBetweenChain> Chains { get; internal init => field = ValueList.Of(value); } = ValueList<GoBetweenChain>.Empty;

    /// <summary>Whether all chains of the length asked for are here; false: there are more than were asked for.</summary>
    public bool ChainsComplete { get; internal init; } = true;

    /// <summary>The first day of the window, inclusive.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the window, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>Every contact that any of the parties and chains rests on, each record once.</summary>
    public IReadOnlyList<Evidence> Evidence => ValueList.Of(
        Parties.SelectMany(p => p.Sides).Concat(Chains.SelectMany(c => c.Links)).DistinctBy(l => l.Between).SelectMany(l => l.Evidence)
            .GroupBy(e => e.Record).Select(g => g.MaxBy(e => e.Match)!));

    /// <inheritdoc/>
    public Definition Definition { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => notes;

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string found = Parties.Count == 0
            ? "no party in this record was in contact with both"
            : string.Join("; ", Said(Truth.True, "surely in contact with both").Concat(Said(Truth.Unknown, "possibly in contact with both")));
        string chains = Chains.Count == 0 ? "" : $"; {(ChainsComplete ? "" : "more than ")}{Words.Count(Chains.Count, "longer chain", "longer chains")}";
        return Words.Sentence(this, $"Between {parties},{Words.Window(From, To)}: {found}{chains}; {filter}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private IEnumerable<string> Said(Truth truth, string how)
    {
        PartyId[] those = [.. Parties.Where(p => p.Truth == truth).Select(p => p.Party)];
        return those.Length == 0 ? [] : [$"{names.Parties(those)} {how}"];
    }
}
