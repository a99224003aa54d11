using CsCheck;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>A chronicle is a set: order does not matter, merging is a law, and what loses its id is kept aside.</summary>
public class ChronicleTests
{
    // Few ids and few contents, across types: most chronicles of these disagree about some id.
    private static readonly Gen<IRecord> AnyRecord = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 2]).Select(t => t.Item2 switch
    {
        0 => (IRecord)Party.State($"x{t.Item1}", $"Name {t.Item3}"),
        1 => Person.Create($"x{t.Item1}", $"Name {t.Item3}"),
        2 => Meeting.Planned($"x{t.Item1}", Edtf.Parse("2020"), Plan.Scheduled).Titled($"Title {t.Item3}"),
        _ => Source.Create($"x{t.Item1}", SourceKind.Press, $"Title {t.Item3}", Edtf.Parse("2020-01-01")),
    });

    private static readonly Gen<Chronicle> AnyChronicle = AnyRecord.Array[0, 6].Select(r => Chronicle.Of(r));

    public static TheoryData<Type> Records => new(PublicTypes.Records);

    [Fact]
    public void Records_InAnyOrder_MakeOneChronicle() =>
        Gen.Select(AnyRecord.Array[0, 8], Gen.Int[0, 1000]).Sample((records, seed) =>
        {
            Chronicle one = Chronicle.Of(records);
            Chronicle other = Chronicle.Of([.. records.OrderBy(r => HashCode.Combine(r, seed))]);
            return Same(one, other) && one.GetHashCode() == other.GetHashCode() && SummitJson.WriteUtf8(one).AsSpan().SequenceEqual(SummitJson.WriteUtf8(other));
        });

    [Fact]
    public void MergedWith_IsCommutativeAssociativeAndIdempotent() =>
        Gen.Select(AnyChronicle, AnyChronicle, AnyChronicle).Sample((a, b, c) =>
            Same(a.MergedWith(b), b.MergedWith(a)) && Same(a.MergedWith(b).MergedWith(c), a.MergedWith(b.MergedWith(c))) && Same(a.MergedWith(a), a)
            && Same(a.MergedWith(Chronicle.Empty), a));

    [Fact]
    public void Displaced_OfAMerge_AreAllThatLostTheirId() =>
        AnyRecord.Array[0, 10].Sample(records =>
        {
            Chronicle chronicle = Chronicle.Of(records);
            IRecord[] kept = [.. records.GroupBy(r => r.Ref).Select(g => g.Distinct().OrderBy(r => TypeOrder(r)).ThenBy(r => SummitJson.Write(r), StringComparer.Ordinal).First())];
            return Sorted(Listed(chronicle)) == Sorted(kept) && Sorted(chronicle.Displaced) == Sorted(records.Distinct().Except(kept));
        });

    [Fact]
    public void Displaced_AreOutsideEqualityAndJson()
    {
        Chronicle chronicle = [Party.State("IND", "India"), Party.State("IND", "Bharat")];

        chronicle.Displaced.Should().Equal(Party.State("IND", "India"));
        chronicle.Should().Be(Chronicle.Of(Party.State("IND", "Bharat")));
        SummitJson.Read(SummitJson.Write(chronicle)).Displaced.Should().BeEmpty();
    }

    [Fact]
    public void With_ARecordThatWasDisplaced_KeepsItOnce()
    {
        Chronicle chronicle = [Party.State("IND", "India"), Party.State("IND", "Bharat")];

        Chronicle changed = chronicle.With(Party.State("IND", "India"));

        changed.Find((PartyId)"IND")!.Title.Should().Be("India");
        changed.Displaced.Should().BeEmpty("nothing is kept and displaced at once");
    }

    [Fact]
    public void With_TakesThePlace_AndWithoutTakesItAway()
    {
        Chronicle chronicle = [Party.State("IND", "India"), Party.State("PAK", "Pakistan")];

        Chronicle changed = chronicle.With(Party.State("IND", "Zambezia"));

        changed.Find((PartyId)"IND")!.Title.Should().Be("Zambezia");
        (changed.Count, changed.Displaced.Count, chronicle.Find((PartyId)"IND")!.Title).Should().Be((2, 0, "India"));
        chronicle.Without("IND").Should().Be(Chronicle.Of(Party.State("PAK", "Pakistan")));
        chronicle.Without("nobody").Should().BeSameAs(chronicle);
        chronicle.Without(default).Should().BeSameAs(chronicle);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Find_ByTheIdOfEveryType_FindsTheRecord(Type type)
    {
        IRecord record = (IRecord)Made.Of(type, 2);
        object id = type.GetProperty("Id")!.GetValue(record)!;
        Chronicle chronicle = [record];

        object? Find(object by) => typeof(Chronicle).GetMethod("Find", [by.GetType()])!.Invoke(chronicle, [by]);
        Find(id).Should().BeSameAs(record);
        Find(record.Ref).Should().BeSameAs(record);
        chronicle.Find(record.Ref.Value).Should().BeSameAs(record);
        Find(Activator.CreateInstance(id.GetType())!).Should().BeNull();
        foreach (Type other in PublicTypes.Ids.Where(t => t != id.GetType() && t != typeof(RecordRef)))
        {
            Find(other.GetMethod("Parse", [typeof(string)])!.Invoke(null, [record.Ref.Value])!).Should().BeNull("the record is no {0}", other.Name);
        }
    }

    [Fact]
    public void Find_OfWhatIsNotThere_IsNull()
    {
        Chronicle.Empty.Find("nobody").Should().BeNull();
        Chronicle.Empty.Find("no id").Should().BeNull();
        Chronicle.Empty.Find(default(RecordRef)).Should().BeNull();
    }

    [Fact]
    public void Lists_OfEveryType_AreInTheOrderOfTheirIds()
    {
        Chronicle chronicle = Chronicle.Of([.. PublicTypes.Records.SelectMany(t => Enumerable.Range(0, 6).Select(n => (IRecord)Made.Of(t, n * 31)))]);

        foreach (System.Reflection.PropertyInfo list in typeof(Chronicle).GetProperties().Where(p => p.PropertyType.IsGenericType && p.Name is not (nameof(Chronicle.Displaced) or nameof(Chronicle.Records))))
        {
            IRecord[] records = [.. ((System.Collections.IEnumerable)list.GetValue(chronicle)!).Cast<IRecord>()];
            records.Should().NotBeEmpty();
            records.Select(r => r.Ref.Value).Should().BeInAscendingOrder(StringComparer.Ordinal);
        }

        Listed(chronicle).Should().HaveCount(chronicle.Count);
    }

    [Fact]
    public void ClaimsOn_ARecord_AreThoseOnItAndItsParts()
    {
        Claim whole = Claim.Of("c2", "s", Stance.Asserts, (RecordRef)"m", ClaimProperty.Held, true);
        Claim part = Claim.Of("c1", "s", Stance.Denies, ClaimSubject.Of((RecordRef)"m").In((PartyId)"IND"), ClaimProperty.Presence, Presence.Present);
        Claim other = Claim.Of("c3", "s", Stance.Asserts, Dyad.Of("IND", "PAK"), ClaimProperty.DialogueStatus, new("stalled"));

        Chronicle.Of(whole, part, other).ClaimsOn("m").Should().Equal(part, whole);
        Chronicle.Empty.ClaimsOn(default).Should().BeEmpty();
    }

    [Fact]
    public void Records_ThatAreNull_OrOfForeignType_AreRefused()
    {
        FluentActions.Invoking(() => Chronicle.Of(null!, Party.State("IND"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ChronicleBuilder().Add(new Foreign())).Should().Throw<ArgumentException>().WithParameterName("record");
        FluentActions.Invoking(() => Chronicle.Empty.With(new Foreign())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SummitJson.Write(new Foreign())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Chronicle.Empty.MergedWith(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Builder_BuiltTwice_IsNotEmptied()
    {
        ChronicleBuilder builder = new ChronicleBuilder().Add(Party.State("IND"));

        Chronicle first = builder.Build();
        builder.Add(Party.State("PAK"));

        (first.Count, builder.Build().Count).Should().Be((1, 2));
    }

    private static bool Same(Chronicle a, Chronicle b) => a.Equals(b) && Sorted(a.Displaced) == Sorted(b.Displaced);

    private static List<IRecord> Listed(Chronicle chronicle)
    {
        List<IRecord> records = [];
        foreach (IRecord record in chronicle)
        {
            records.Add(record);
        }

        return records;
    }

    private static string Sorted(IEnumerable<IRecord> records) => string.Join('\n', records.Select(r => $"{r.GetType().Name} {SummitJson.Write(r)}").Order(StringComparer.Ordinal));

    private static int TypeOrder(IRecord record) => Array.IndexOf([typeof(Party), typeof(Person), typeof(Meeting), typeof(Source)], record.GetType());

    private sealed record Foreign : IRecord
    {
        public RecordRef Ref => "foreign";

        public string Title => "";

        public IReadOnlyList<Citation> Citations => [];
    }
}
