using System.Text.RegularExpressions;

namespace Summit.Domain.Tests;

/// <summary>The page on JSON has a row for each member of each record, so that nobody has to guess a name.</summary>
public sealed partial class MemberTableTests
{
    private static readonly Dictionary<string, Type> Parts = new()
    {
        ["names"] = typeof(Name),
        ["identifiers"] = typeof(ExternalId),
        ["memberships"] = typeof(Membership),
        ["pairs"] = typeof(PairDirectness),
        ["delegations"] = typeof(Delegation),
        ["delegates"] = typeof(Representative),
        ["place"] = typeof(Place),
        ["facets"] = typeof(Facets),
        ["steps"] = typeof(EscalationStep),
        ["points"] = typeof(StatementPoint),
        ["quotations"] = typeof(Quotation),
        ["subject"] = typeof(ClaimSubject),
        ["citations"] = typeof(Citation),
    };

    private static readonly Dictionary<string, string[]> Rows = Section().Matches(File.ReadAllText(Path.Combine(DocumentedSamples.Root, "src/Summit.Domain/docs/json.md")))
        .ToDictionary(s => s.Groups[1].Value, s => Row().Matches(s.Value).Select(r => r.Groups[1].Value).ToArray());

    public static TheoryData<string, Type> Shapes
    {
        get
        {
            TheoryData<string, Type> shapes = [];
            foreach ((string heading, Type type) in RecordType.All.Select(t => (t.Member, t.Type)).Concat(Parts.Select(p => (p.Key, p.Value))))
            {
                shapes.Add(heading, type);
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Members_OfARecordOrAPartOfOne_StandOnThePage(string heading, Type type) =>
        Rows[heading].Should().Equal(RecordJson.Options.GetTypeInfo(type).Properties.Where(p => !p.IsExtensionData && p.Set is not null).Select(p => p.Name), $"{heading} has these members, written in this order");

    [Fact]
    public void Properties_OfClaims_AllHaveTheirValueOnThePage()
    {
        string page = File.ReadAllText(Path.Combine(DocumentedSamples.Root, "src/Summit.Domain/docs/json.md"));

        ClaimProperty.Known.Select(p => p.Value).Except(FacetWords()).Where(p => !page.Contains($"`{p}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> FacetWords() => RecordJson.Options.GetTypeInfo(typeof(Facets)).Properties.Select(p => p.Name);

    [GeneratedRegex(@"^### ([a-z]+)\n(?:(?!^##).*\n)*", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| `([A-Za-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
