namespace Summit.Domain;

/// <summary>One side of a dispute: a value, or its denial, with who says so.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record DisputeSide
{
    internal DisputeSide(ClaimValue value, bool denied, IReadOnlyList<SourceId> sources, IReadOnlyList<PartyId> officialsOf) =>
        (Value, Denied, Sources, OfficialsOf) = (value, denied, ValueList.Of(sources), ValueList.Of(officialsOf));

    /// <summary>What is said, in the form in which claims say it.</summary>
    public ClaimValue Value { get; }

    /// <summary>Whether it is said not to be so.</summary>
    public bool Denied { get; }

    /// <summary>The independent sources that say so, in the order of their ids; empty for the record's own value.</summary>
    public IReadOnlyList<SourceId> Sources { get; }

    /// <summary>Whose officials are among them, or whose joint text, in the order of ids; empty where none is.</summary>
    public IReadOnlyList<PartyId> OfficialsOf { get; }

    /// <summary>The value and who says so: <c>Beijing (mea, pti; officials of IND)</c>.</summary>
    public override string ToString() =>
        $"{(Denied ? "not " : "")}{Value} ({(Sources.Count == 0 ? "the record" : Words.List(Sources))}{(OfficialsOf.Count == 0 ? "" : $"; officials of {Words.List(OfficialsOf)}")})";

    /// <summary>The sides of some accounts, one for each value and each denial, in the order of their text.</summary>
    internal static IReadOnlyList<DisputeSide> Of(IEnumerable<Account> accounts) =>
    [
        .. accounts.GroupBy(a => (a.Value, a.Denied)).Select(g => new DisputeSide(
                g.Key.Value,
                g.Key.Denied,
                [.. g.Select(a => a.Testimony.Source.Id).Distinct().Order()],
                [.. g.SelectMany(a => a.OfficialsOf).Distinct().Order()]))
            .OrderBy(s => s.Value.ToString(), StringComparer.Ordinal).ThenBy(s => s.Denied),
    ];
}
