namespace Summit.Domain.Tests;

/// <summary>Checking costs as much again for as many records, claims, sources, sessions or forums again.</summary>
public sealed class CheckGrowthTests
{
    private static readonly LocalDate Day = new(2000, 1, 1);
    private static readonly HashSet<RecordRef> None = [];

    private static readonly Dictionary<string, Func<int, Chronicle>> OneRecord = new()
    {
        ["days that sources give"] = n => Said(n, i => Claim.Of($"c{i}", $"s{i}", Stance.Asserts, (MeetingId)"m", ClaimProperty.When, (Edtf)Day.PlusDays(i))),
        ["numbers that one source asserts and denies"] = n => Said(n, i => Claim.Of($"c{i}", "s0", i % 2 == 0 ? Stance.Asserts : Stance.Denies, (MeetingId)"m", ClaimProperty.From("x"), ClaimValue.Of(i / 2))),
        ["one value that one source asserts and denies"] = n => Said(n, i => Claim.Of($"c{i}", "s0", i % 2 == 0 ? Stance.Asserts : Stance.Denies, (MeetingId)"m", ClaimProperty.Held, true)),
        ["silences before which nobody spoke"] = n => Said(n, i => i % 2 == 0 ? Claim.Of($"c{i}", $"s{i}", Stance.NoInformation, (MeetingId)"m", ClaimProperty.Held.Name) : Claim.Of($"c{i}", $"s{n + i}", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true)),
        ["retractions of what nobody said"] = n => Said(n, i => Claim.Of($"c{i}", $"s{i}", i % 2 == 0 ? Stance.Retracts : Stance.Asserts, (MeetingId)"m", i % 2 == 0 ? ClaimProperty.Held.Name : ClaimProperty.When.Name, ClaimValue.Of(true))),
        ["retractions along a chain"] = n => Said(n, i => Claim.Of($"c{i}", $"s{i}", i % 2 == 0 ? Stance.Retracts : Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true), chained: true),
    };

    public static TheoryData<string> Shapes => [.. GrowingChronicles.All.Keys];

    public static TheoryData<string> Claims => [.. OneRecord.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Structure_IsLinear(string shape) => Growth.OfBytes(GrowingChronicles.All[shape], chronicle => StructuralChecks.Of(chronicle, None));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Errors_AreLinear(string shape) => Growth.OfBytes(GrowingChronicles.All[shape], chronicle => chronicle.Errors());

    [Theory]
    [MemberData(nameof(Claims))]
    public void ClaimsOnOneRecord_AreLinear(string claims) => Growth.OfBytes(OneRecord[claims], chronicle => ClaimChecks.Of(chronicle).Count().Should().BeGreaterThanOrEqualTo(0));

    [Fact]
    public void ClaimsOfALastContact_AreLinear() => Growth.OfBytes(n => Answers(n, i => i), chronicle =>
    {
        Reading reading = chronicle.Under(Policy.AsRecorded);
        CheckAnswers.Of(reading, new(() => new(reading.Contacts()))).Count().Should().BePositive("the claims are wrong");
    });

    [Fact]
    public void Disputes_OfClaimsOfALastContact_AreLinear() => Growth.OfBytes(n => Answers(n, i => i), chronicle =>
        chronicle.Under(Policy.AsRecorded).Disputes(Dyad.Of("A", "B")).All.Count.Should().BePositive());

    [Fact]
    public void Verify_OfATextOnOneRecord_IsLinear() => Growth.OfBytes(
        n => Said(n, i => Claim.Of($"c{i}", "s0", Stance.Asserts, (MeetingId)"m", ClaimProperty.From($"x{i}"), ClaimValue.Of(i))),
        chronicle => chronicle.Under(Policy.AsRecorded).Verify("s0").Claims.Count.Should().BePositive());

    [Fact]
    public void Memberships_OfOnePartyInOneForum_AreLinear() => Growth.OfBytes(
        n => Chronicle.Of([Forum.Create("f", "", [.. Enumerable.Range(0, n).Select(i => Membership.Of("A", MembershipStatus.Member, Day.PlusDays(i)))]), .. Enumerable.Range(0, n).Select(i => Session.Held($"s{i}", "f", Day.PlusDays(i), Delegation.Of("A", Representative.At(Band.Minister))))]),
        chronicle => new CheckMemberships(chronicle.Under(Policy.AsRecorded)).All().Should().BeEmpty());

    private static Chronicle Said(int count, Func<int, Claim> claim, bool chained = false) => Chronicle.Of(
    [
        GrowingChronicles.Bilateral(0), Meeting.Held("m", Day, Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")),
        .. Enumerable.Range(0, 2 * count).Select(i => Source.Create($"s{i}", i % 2 == 0 ? SourceKind.Press : SourceKind.NewsAgency, "", Day.PlusDays(i), "A")).Select((s, i) => chained && i > 0 ? s.Repeating($"s{i - 1}") : s),
        .. Enumerable.Range(0, count).Select(claim),
    ]);

    // A meeting a day, and every text says that the last was on the first of these days.
    private static Chronicle Answers(int count, Func<int, int> day) => Chronicle.Of(
    [
        .. Enumerable.Range(0, count).Select(GrowingChronicles.Bilateral),
        .. Enumerable.Range(0, count).Select(i => Source.Create($"s{i}", SourceKind.Press, "", Day.PlusDays(count + day(i)))),
        .. Enumerable.Range(0, count).Select(i => Claim.Of($"c{i}", $"s{i}", Stance.Asserts, Dyad.Of("A", "B"), ClaimProperty.LastContact, new ClaimedContact(Day))),
    ]);
}
