using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The walk of the checks sees each id, code and date that the serializer writes, in the same order and at the same path, and only these.</summary>
public sealed class RecordWalkTests
{
    [Fact]
    public void Walk_OfEveryType_SeesWhatIsWritten()
    {
        foreach (IRecord record in Enumerable.Range(0, 40).SelectMany(n => RecordType.All.Select(t => (IRecord)Made.Of(t.Type, n))))
        {
            Seen.In(record).Should().Equal(Written(record));
        }
    }

    [Fact]
    public void Walk_OfAnyRecord_SeesWhatIsWritten() => AnyRecords.Chronicle.Sample(chronicle =>
    {
        foreach (IRecord record in chronicle)
        {
            Seen.In(record).Should().Equal(Written(record));
        }
    });

    [Fact]
    public void Walk_OfARecordInOrder_MakesNothing()
    {
        Meeting meeting = Meeting.Held("m", new LocalDate(2020, 1, 1), Facets.Bilateral, Delegation.Of("A", Representative.At(Band.Minister, Portfolio.Defence)), Delegation.Of("B", Representative.At(Band.Minister)))
            .At(Place.Of("Geneva", "A"));
        List<Finding> findings = [];
        LeafChecks checks = new([Party.Create("A", PartyKind.State), Party.Create("B", PartyKind.State), meeting], new HashSet<RecordRef>(), findings);
        checks.Check(meeting);

        Growth.Bytes(() => checks.Check(meeting)).Should().Be(0);
        findings.Should().BeEmpty();
    }

    // A record's own id refers to itself, and who is not named is nobody.
    private static List<(string, string)> Written(IRecord record) =>
        [.. SerializedLeaves.Of(record).Where(l => l.Path != "$.id" && l.Value is not (string or bool or int or ClaimValue) && IsRecorded(l.Value))
            .Where(l => !(l.Path.StartsWith("$.blockedBy", StringComparison.Ordinal) && l.Value is PartyId party && party == Statement.Unnamed)).Select(l => (l.Path, l.Value.ToString()!))];

    private static bool IsRecorded(object value) => (bool)value.GetType().GetProperty("IsRecorded")!.GetValue(value)!;

    private sealed class Seen : RecordWalk
    {
        private readonly List<(string Path, string Value)> leaves = [];

        public static List<(string Path, string Value)> In(IRecord record)
        {
            Seen seen = new();
            seen.Walk(record);
            return seen.leaves;
        }

        protected override void SeeReference(RecordRef id, Type[] types) => leaves.Add((Path, id.ToString()));

        protected override void SeeCode<T>(T code) => leaves.Add((Path, code.Value));

        protected override void SeeDate(Edtf date) => leaves.Add((Path, date.ToString()));
    }
}
