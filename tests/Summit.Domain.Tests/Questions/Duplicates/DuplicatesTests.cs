using System.Text.Json;
using CsCheck;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>Which meetings may be one, by example and against every pair.</summary>
public sealed class DuplicatesTests
{
    private static readonly LocalDate Day = new(2020, 5, 1);

    private static readonly Source Editor = Source.Create("editor", SourceKind.User, "The editor", new LocalDate(2020, 6, 1));

    private static Meeting Talks(string id, Edtf when, params Delegation[] delegations) =>
        Meeting.Held(id, when, Facets.None, delegations.Length > 0 ? delegations : [Delegation.Of("A"), Delegation.Of("B")]);

    private static string[] Pairs(Chronicle chronicle) => [.. chronicle.Duplicates().Pairs.Select(p => $"{p.One} {p.Other}")];

    [Fact]
    public void Sample_HasEncountersOfOneDay_AndNoneThatMayBeOne() => Sample.IndiaPakistan.Duplicates().Pairs.Should().BeEmpty("the encounters of one day are of different kinds, or of different people");

    [Fact]
    public void Pairs_ComeBestFirst_WithTheirReasons()
    {
        Delegation ann = Delegation.Of("A", Representative.Of("ann"));
        Chronicle chronicle =
        [
            Party.State("A", "Alpha"), Party.State("B", "Beta"), Person.Create("ann", "Ann"),
            Talks("exact-1", Day).At("Geneva"), Talks("exact-2", Day).At("Geneva"),
            Talks("plain-1", new LocalDate(2020, 7, 1)), Talks("plain-2", new LocalDate(2020, 7, 1)),
            Talks("vague-1", Edtf.Parse("2021-03"), ann, Delegation.Of("B")), Talks("vague-2", Edtf.Parse("2021-03-04"), ann, Delegation.Of("B")),
            Talks("year", Edtf.Parse("2021")),
        ];

        chronicle.Duplicates().Pairs.Select(p => p.ToString()).Should().Equal(
            "exact-1 and exact-2 (both on 2020-05-01; both in Geneva)",
            "plain-1 and plain-2 (both on 2020-07-01)",
            "vague-1 and vague-2 (their days can be equal: 2021-03-01..2021-03-31 and 2021-03-04; Ann for Alpha)");
        chronicle.Duplicates().ToEnglish().Should().Be("3 pairs of meetings may be one, the best first: exact-1 and exact-2; plain-1 and plain-2; vague-1 and vague-2, under as-recorded (version 1).");
    }

    [Fact]
    public void APair_ThatAnythingContradicts_IsNotProposed()
    {
        Meeting one = Talks("one", Day);
        Meeting[] others =
        [
            Talks("o", new LocalDate(2020, 5, 2)), Talks("o", Day).Having(Occurrence.NotHeld), Talks("o", Day, Delegation.Of("A"), Delegation.Of("B"), Delegation.Of("C")),
            Talks("o", default), Talks("o", Day, Delegation.Of("A"), Delegation.Of("C")),
        ];
        others.SelectMany(o => Pairs([one, o])).Should().BeEmpty();
        Pairs([one.AndOthers(), others[2]]).Should().Equal("o one");

        Facets call = Facets.PhoneCall;
        Pairs([one.With(_ => call), Talks("o", Day).With(_ => Facets.Greeting)]).Should().BeEmpty();
        Pairs([one.With(_ => call), Talks("o", Day)]).Should().Equal("o one");
        Pairs([one.At(Place.Of("Bern", "CHE")), Talks("o", Day).At(Place.Of("Rome", "ITA"))]).Should().BeEmpty();
        Pairs([one.At(Place.Of("Bern", "CHE")), Talks("o", Day).At(Place.Of("Thun", "CHE"))]).Should().Equal("o one");
        Pairs([Talks("one", Day, Delegation.Of("A", Representative.Of("ann")), Delegation.Of("B")), Talks("o", Day, Delegation.Of("A", Representative.Of("bob")), Delegation.Of("B"))]).Should().BeEmpty();
    }

    [Fact]
    public void APair_AtTwoSessions_IsNotProposed_UnlessTheSessionsMayBeOneOrOneIsPartOfTheOther()
    {
        Session first = Session.Held("first", "f", Day);
        Chronicle chronicle = [Forum.Create("f", "A forum"), first, Session.Held("second", "f", Day), Session.Part("part", first, Day), Editor, Talks("one", Day).During("first")];

        Pairs(chronicle.With(Talks("two", Day).During("second"))).Should().BeEmpty();
        Pairs(chronicle.With(Talks("two", Day).During("part"))).Should().Equal("one two");
        Pairs(chronicle.With(Talks("two", Day).During("second")).With(Claim.Of("c", "editor", Stance.Asserts, ClaimSubject.Of("first"), ClaimProperty.SameAs, (RecordRef)"second"))).Should().Equal("one two");
    }

    [Theory]
    [InlineData("asserts", false)]
    [InlineData("denies", false)]
    [InlineData("no-information", true)]
    public void APair_OfWhichAClaimSpeaks_IsNotProposed_UntilItIsWithdrawn(string stance, bool proposed)
    {
        Chronicle chronicle = [Talks("one", Day), Talks("two", Day), Editor, Claim.Of("c", "editor", Stance.From(stance), ClaimSubject.Of("two"), ClaimProperty.SameAs, (RecordRef)"one")];

        Pairs(chronicle).Should().HaveCount(proposed ? 1 : 0);
        Pairs(chronicle.With(Claim.Of("r", "editor", Stance.Retracts, ClaimSubject.Of("two"), ClaimProperty.SameAs))).Should().Equal("one two");
    }

    [Fact]
    public void APair_ThatFollowsFromClaims_IsNotProposed()
    {
        Claim Said(string id, string one, string other, Stance stance) => Claim.Of(id, "editor", stance, ClaimSubject.Of(one), ClaimProperty.SameAs, (RecordRef)other);
        Chronicle chronicle = [Talks("a", Day), Talks("b", Day), Talks("c", Day), Editor];

        Pairs(chronicle.With(Said("1", "a", "b", Stance.Asserts)).With(Said("2", "b", "c", Stance.Asserts))).Should().BeEmpty();
        Pairs(chronicle.With(Said("1", "a", "b", Stance.Asserts)).With(Said("2", "b", "c", Stance.Denies))).Should().BeEmpty("a is b, and b is not c");
        Pairs(chronicle.With(Said("1", "a", "b", Stance.Denies))).Should().Equal("a c", "b c");
    }

    [Fact]
    public void Json_HasTheKeysOfTheContract()
    {
        Chronicle chronicle = [Talks("one", Day), Talks("two", Day)];

        using JsonDocument json = JsonDocument.Parse(SummitJson.Write(chronicle.Duplicates()));
        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("pairs", "evidence", "definition", "notes", "english");
        JsonElement pair = json.RootElement.GetProperty("pairs")[0];
        pair.EnumerateObject().Select(p => p.Name).Should().Equal("one", "other", "reasons");
        (pair.GetProperty("one").GetString(), pair.GetProperty("other").GetString(), pair.GetProperty("reasons")[0].GetString()).Should().Be(("one", "two", "both on 2020-05-01"));
    }

    private sealed record Raw(string Parties, bool Open, int From, int To, char Person, char Kind, char Town, bool Held);

    private static readonly Gen<Raw> OneRaw =
        from parties in Gen.OneOf("AB", "AB", "ABC", "BC", "AC")
        from open in Gen.OneOf(false, false, true)
        from days in Gen.Select(Gen.Int[0, 3], Gen.OneOf(0, 0, 2))
        from person in Gen.OneOf('-', '-', 'p', 'q')
        from kind in Gen.OneOf('-', '-', 'g', 'c')
        from town in Gen.OneOf('-', 'x', 'y')
        from held in Gen.OneOf(true, true, false)
        select new Raw(parties, open, days.Item1, days.Item1 + days.Item2, person, kind, town, held);

    [Fact]
    public void Pairs_AreThoseThatAComparisonOfAllWithAllFinds() => OneRaw.Array[0, 7].Sample(
        raws =>
        {
            Chronicle chronicle = [.. raws.Select((r, i) => Made(r, $"m{i}"))];
            HashSet<string> expected = [];
            for (int i = 0; i < raws.Length; i++)
            {
                for (int j = i + 1; j < raws.Length; j++)
                {
                    if (Alike(raws[i], raws[j]))
                    {
                        expected.Add($"m{i} m{j}");
                    }
                }
            }

            Pairs(chronicle).Should().BeEquivalentTo(expected).And.OnlyHaveUniqueItems();
        },
        iter: Worlds.Iterations, print: r => string.Join(' ', r.Select(x => x.ToString())));

    private static bool Alike(Raw one, Raw other)
    {
        bool days = one.From <= other.To && other.From <= one.To;
        bool exact = one.From == one.To && other.From == other.To && one.From == other.From;
        bool parties = one.Parties.Count(other.Parties.Contains) >= 2 && (other.Open || one.Parties.All(other.Parties.Contains)) && (one.Open || other.Parties.All(one.Parties.Contains));
        bool clash(char a, char b) => a != '-' && b != '-' && a != b;
        bool agree(char a, char b) => a != '-' && a == b;
        bool bothHaveA = one.Parties.Contains('A', StringComparison.Ordinal) && other.Parties.Contains('A', StringComparison.Ordinal);
        return days && parties && one.Held == other.Held && !(bothHaveA && clash(one.Person, other.Person)) && !clash(one.Kind, other.Kind)
            && (exact || agree(one.Town, other.Town) || (bothHaveA && agree(one.Person, other.Person)));
    }

    private static Meeting Made(Raw raw, string id)
    {
        Edtf when = raw.From == raw.To ? Day.PlusDays(raw.From) : Edtf.Parse($"[{string.Join(',', Enumerable.Range(raw.From, raw.To - raw.From + 1).Select(d => Day.PlusDays(d).ToString("R", null)))}]");
        Delegation[] delegations = [.. raw.Parties.Select(p => p == 'A' && raw.Person != '-' ? Delegation.Of("A", Representative.Of($"person-{raw.Person}")) : Delegation.Of(p.ToString()))];
        Meeting made = Meeting.Held(id, when, new Facets { Encounter = raw.Kind switch { 'g' => Encounter.Greeting, 'c' => Encounter.Call, _ => default } }, delegations)
            .Having(raw.Held ? Occurrence.Held : Occurrence.NotHeld);
        made = raw.Town == '-' ? made : made.At(raw.Town.ToString());
        return raw.Open ? made.AndOthers() : made;
    }
}
