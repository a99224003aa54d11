using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A source in the plainest terms.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="By">Whose.</param>
/// <param name="Day">The day of February 2021 on which it was published; 0 for an undated one.</param>
/// <param name="Copies">The numbers of the sources that it repeats, all smaller than its own.</param>
internal sealed record SaidSource(string Kind, string By, int Day, IReadOnlyList<int> Copies);

/// <summary>What the source of a number says of the one property of a scene.</summary>
internal sealed record SaidClaim(int Source, string Stance, string Value);

/// <summary>Random sources that speak of one property of a meeting of A and B, or of a text at it.</summary>
/// <param name="Property">Which property.</param>
/// <param name="Sources">The sources, by number.</param>
/// <param name="Claims">What they say.</param>
/// <param name="Own">What the record itself says: one value at most, or of a property of many values several.</param>
/// <param name="KnownBy">The day of February 2021 by which things had to be known; null for no limit.</param>
/// <param name="Statements">Of a topic also the readouts that are statements: whose, and which topic.</param>
internal sealed record SaidScene(string Property, IReadOnlyList<SaidSource> Sources, IReadOnlyList<SaidClaim> Claims, IReadOnlyList<string> Own, int? KnownBy, IReadOnlyList<(string By, string Topic)> Statements)
{
    public static readonly IReadOnlyDictionary<string, string[]> Values = new Dictionary<string, string[]>
    {
        ["encounter"] = ["call", "greeting", "pull-aside"],
        ["when"] = ["2020-01-01", "2020-01-02", "2020-01", "2020-01-01/2020-01-02"],
        ["plan"] = ["scheduled", "cancelled"],
        ["topic"] = ["security", "security/terrorism", "water"],
        ["adoption"] = ["adopted", "not-adopted"],
        ["blocked-by"] = ["A", "B", "unnamed"],
    };

    private static readonly string[] Stances = ["asserts", "asserts", "asserts", "asserts", "asserts", "denies", "denies", "anticipates", "speculates", "declines-to-confirm", "no-information", "retracts"];

    private static readonly Gen<(string Kind, string By)> SourceKinds = Gen.OneOf(
        ("party-official", "A"), ("party-official", "B"), ("party-official", "C"), ("joint-text", "AB"), ("joint-text", ""), ("host-official", "C"), ("press", ""), ("press", ""), ("press-unnamed", ""));

    public static Gen<SaidScene> Any { get; } =
        from property in Gen.OneOf([.. Values.Keys])
        from sources in Gen.Int[1, 5].SelectMany(n => Gen.Select(Gen.Const(n), Gen.Int[0, 1 << 20].Array[n], SourceKinds.Array[n], Gen.Int[0, 4].Array[n]))
        from claims in (
            from source in Gen.Int[0, sources.Item1 - 1]
            from stance in Gen.OneOf(Stances)
            from value in Gen.OneOf(Values[property])
            select new SaidClaim(source, stance, value)).List[0, 6]
        from own in Gen.OneOf(Values[property]).List[0, property is "blocked-by" or "topic" ? 2 : 1]
        from knownBy in Gen.OneOf(Gen.Const(0), Gen.Const(0), Gen.Int[1, 4])
        from statements in Gen.Select(Gen.OneOf("A", "B", "AB", "C"), Gen.OneOf(Values["topic"])).List[0, property == "topic" ? 2 : 0]
        select new SaidScene(
            property,
            [.. sources.Item2.Select((bits, i) => new SaidSource(sources.Item3[i].Kind, sources.Item3[i].By, sources.Item4[i], Copies(bits, i)))],
            claims,
            property == "plan" ? [] : [.. own.Distinct()],
            knownBy == 0 ? null : knownBy,
            statements);

    // Most texts stand alone, some repeat one before them, few repeat two.
    private static int[] Copies(int bits, int number) => number == 0 || bits % 3 > 0 ? [] : [.. ((int[])[(bits / 3) % number, (bits / 48) % 4 == 0 ? (bits / 192) % number : (bits / 3) % number]).Distinct()];

    /// <summary>Of which record the property is.</summary>
    public RecordRef Record => Property is "adoption" or "blocked-by" ? "text" : "talk";

    public Chronicle Chronicle()
    {
        ClaimProperty property = ClaimProperty.From(Property);
        Meeting talk = Meeting.Held("talk", Property == "when" && Own.Count > 0 ? Edtf.Parse(Own[0]) : default, Property == "encounter" && Own.Count > 0 ? Facets.None with { Encounter = Encounter.From(Own[0]) } : Facets.None, Delegation.Of("A"), Delegation.Of("B"));
        Statement text = Statement.Create("text", StatementKind.JointStatement, "", new LocalDate(2020, 1, 2)).On("talk");
        text = Property == "blocked-by" && Own.Count > 0 ? text.NotAdopted([.. Own.Select(PartyId.Parse)]) : Property == "adoption" && Own.Count > 0 ? Own[0] == "adopted" ? text.Adopted() : text.NotAdopted() : text;
        return
        [
            Party.State("A"), Party.State("B"), Party.State("C"),
            Property == "topic" ? talk.About([.. Own.Select(Topic.From)]) : talk,
            text,
            .. Statements.Select((s, i) => Statement.Create($"r{i}", StatementKind.Readout, "", new LocalDate(2020, 1, 2), Parties(s.By)).Reporting("talk").About(Topic.From(s.Topic))),
            .. Sources.Select((s, i) => Source.Create($"s{i}", SourceKind.From(s.Kind), "", s.Day == 0 ? default(Edtf) : new LocalDate(2021, 2, s.Day), Parties(s.By)).Repeating([.. s.Copies.Select(c => (SourceId)$"s{c}")])),
            .. Claims.Select((c, i) => Claim.Of($"c{i}", $"s{c.Source}", Stance.From(c.Stance), Record, property, ClaimValue.Of(c.Value))),
        ];
    }

    public Reading Under(Policy policy) => Chronicle().Under(policy, KnownBy is { } day ? new LocalDate(2021, 2, day) : null);

    public override string ToString() =>
        $"{Property}, own {string.Join(" ", Own)}, known by {KnownBy}\n{string.Join("\n", Sources.Select((s, i) => $"s{i}: {s.Kind} {s.By} day {s.Day} copies {string.Join(" ", s.Copies)}"))}\n{string.Join("\n", Claims)}\n{string.Join("\n", Statements)}";

    private static PartyId[] Parties(string letters) => [.. letters.Select(l => PartyId.Parse(l.ToString()))];
}
