using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Several records at once, and a builder for a loop, do what one record after another does.</summary>
public sealed class EditingTests
{
    private static readonly Gen<IRecord[]> Records = AnyRecords.Chronicle.Select(AnyRecords.Listed);

    [Fact]
    public void SeveralRecords_AreAsOneAfterAnother() => Gen.Select(AnyRecords.Chronicle, Records, Gen.Int[0, 1_000]).Sample(
        t =>
        {
            // Some take the place of one that is there, and one that was just given.
            IRecord[] given = [.. t.Item2, .. AnyRecords.Listed(AnyRecords.Changed(t.Item1, t.Item3)), .. t.Item2.Take(1)];
            Chronicle oneByOne = given.Aggregate(t.Item1, (chronicle, record) => chronicle.With(record));

            t.Item1.With(given).Should().Be(oneByOne);
            given.Aggregate(t.Item1.ToBuilder(), (builder, record) => builder.Replace(record)).Build().Should().Be(oneByOne);
        },
        iter: Math.Max(20, Worlds.Iterations / 20));

    [Fact]
    public void Builder_RemovesWhatTheChronicleWouldDoWithout() => AnyRecords.Chronicle.Sample(
        chronicle =>
        {
            RecordRef[] ids = [.. AnyRecords.Listed(chronicle).Select(r => r.Ref).Where((_, i) => i % 2 == 0), "no-such-record"];

            ids.Aggregate(chronicle.ToBuilder(), (builder, id) => builder.Remove(id)).Build().Should().Be(ids.Aggregate(chronicle, (c, id) => c.Without(id)));
        },
        iter: Math.Max(20, Worlds.Iterations / 20));

    [Fact]
    public void Builder_ForgetsWhatWasDisplacedUnderAnId()
    {
        Party one = Party.State("A", "One");
        Party other = Party.State("A", "Other");
        Chronicle chronicle = [one, other];
        chronicle.Displaced.Should().ContainSingle();

        chronicle.With(one).Displaced.Should().BeEmpty();
        chronicle.ToBuilder().Remove("A").Build().Should().BeEquivalentTo(Chronicle.Empty).And.Match<Chronicle>(c => c.Displaced.Count == 0);
        chronicle.ToBuilder().Replace(one).Add(other).Build().Displaced.Should().ContainSingle("it was displaced once more");
        chronicle.ToBuilder().Build().Displaced.Should().Equal(chronicle.Displaced);
    }

    [Fact]
    public void NoRecord_IsRefused()
    {
        Func<object>[] refused = [() => Chronicle.Empty.With([null!]), () => Chronicle.Empty.With((IEnumerable<IRecord>)null!), () => Chronicle.Empty.With((IRecord)null!), () => new ChronicleBuilder().Replace(null!)];

        refused.Should().AllSatisfy(a => a.Should().Throw<ArgumentException>());
    }
}
