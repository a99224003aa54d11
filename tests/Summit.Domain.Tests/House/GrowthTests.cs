using System.Reflection;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>What must be touched when a vocabulary, a facet, a filter or a type of record grows: each test names the list that was forgotten.</summary>
public sealed class GrowthTests
{
    private static readonly MethodInfo FilterTest = typeof(GrowthTests).GetMethod(nameof(Asked), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static TheoryData<string> Lists => [.. typeof(ContactFilter).GetProperties().Where(p => CodeOf(p) is not null).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void EveryListOfAFilter_IsMatchedWrittenAndExplained(string list)
    {
        PropertyInfo property = typeof(ContactFilter).GetProperty(list)!;

        FilterTest.MakeGenericMethod(CodeOf(property)!).Invoke(null, [property]);
    }

    [Fact]
    public void EveryDirectness_HasItsKindInTimelines() => TimelineContacts.Kinds.Keys.Should().BeEquivalentTo(Directness.Known);

    [Fact]
    public void EveryProperty_HasItsOwnValueInARecord_UnlessItSpeaksOfAnAnswerOrOfNoValue()
    {
        IRecord[] records = [.. Enumerable.Range(0, 400).SelectMany(n => RecordType.All.Select(t => (IRecord)Made.Of(t.Type, 2 * n)))];
        HashSet<string> own = [.. ClaimProperty.Table.Where(row => records.Any(r => Parts(r).Any(p => RecordedValues.In(r, row.Name, p).IsRecorded) || RecordedValues.ManyIn(r, row.Name).Any())).Select(row => row.Name.Value)];

        ClaimProperty.Table.Select(r => r.Name.Value).Except(own).Should().BeEquivalentTo(
            ["assessment", "dialogue-status", "first-since", "held", "last-contact", "membership", "met", "met-all", "same-as", "title-held"],
            "RecordedValues tells what a record itself says");
    }

    [Fact]
    public void EveryOwnValueOfARecord_CanBeForgotten()
    {
        var own = from record in Enumerable.Range(0, 400).SelectMany(n => RecordType.All.Select(t => (IRecord)Made.Of(t.Type, 2 * n)))
                  from part in Parts(record)
                  from row in ClaimProperty.Table
                  where RecordedValues.In(record, row.Name, part).IsRecorded
                  select (Record: record, Part: part, Property: row.Name);
        (IRecord Record, RecordPart Part, ClaimProperty Property)[] all = [.. own];

        all.Should().HaveCountGreaterThan(1_000);
        all.Where(o => RecordedValues.In(ForgottenValues.Without(o.Record, o.Property, o.Part), o.Property, o.Part).IsRecorded)
            .Select(o => $"{o.Property} of {RecordType.Of(o.Record).Word}").Distinct().Should().BeEmpty("ForgottenValues leaves out what RecordedValues tells");
    }

    [Fact]
    public void EveryPolicyOfTheLibrary_IsListed() =>
        Policy.All.Select(p => p.GetType()).Append(Policy.SourcePriority("a").GetType()).Should()
            .BeEquivalentTo(typeof(Policy).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Policy)) && !t.IsAbstract), "Policy.All, or one that is made of sources");

    [Fact]
    public void EverySourceKind_SpeaksForPartiesOrForNobody() =>
        SourceKind.Known.Where(k => !k.SpeaksForParties).Should().BeEquivalentTo(
            [SourceKind.StateMedia, SourceKind.NewsAgency, SourceKind.Press, SourceKind.PressUnnamed, SourceKind.Analyst, SourceKind.Academic, SourceKind.Archive, SourceKind.User],
            "SourceKind tells which kinds have officials, and Testimony what they count for");

    [Fact]
    public void EveryTypeOfRecord_IsInTheListsOfTypes()
    {
        Type[] types = [.. typeof(IRecord).Assembly.GetExportedTypes().Where(t => t.IsAssignableTo(typeof(IRecord)) && !t.IsInterface)];

        RecordType.All.Select(t => t.Type).Should().BeEquivalentTo(types);
        Contract.Converters.Select(c => c.Type).Should().Contain(types);
        types.Should().OnlyContain(t => typeof(Chronicle).GetProperties().Any(p => p.PropertyType == typeof(IReadOnlyList<>).MakeGenericType(t)), "a chronicle lists each");
    }

    // A contact of which no facet is recorded is doubtful for any word that is asked, and says why; one whose record has the word matches; a word of no vocabulary is told.
    private static void Asked<T>(PropertyInfo list)
        where T : struct, ICode<T>
    {
        T known = T.Known[0];
        ContactFilter filter = new();
        list.SetValue(filter, new[] { known });
        Dyad pair = Dyad.Of("A", "B");
        Meeting silent = Meeting.Held("talk", new LocalDate(2020, 1, 1), Facets.None, Delegation.Of("A", Representative.At(Band.Minister)), Delegation.Of("B", Representative.At(Band.Minister)));
        Chronicle chronicle = [silent];
        LastContact last = chronicle.Under(Policy.AsRecorded).Contacts().Where(filter).Last(pair, new LocalDate(2021, 1, 1));

        filter.ToString().Should().Contain(known.Value);
        SummitJson.Write(last).Should().Contain($"\"{known.Value}\"", "the definition says what was asked");
        last.Evidence.Should().NotBeEmpty().And.OnlyContain(e => e.Because.Count > 0, "an unknown match has its reason");

        Chronicle recorded = [Recording(silent, known)];
        recorded.Contacts().Where(filter).All(pair).Select(c => c.Match).Should().Equal([Truth.True], "MeetingContacts takes the word from the record");

        T.TryFrom(known.Value + "x", out T unknown).Should().BeTrue();
        ContactFilter strange = new();
        list.SetValue(strange, new[] { unknown });
        recorded.Contacts().Where(strange).Last(pair, new LocalDate(2021, 1, 1)).Notes.Should().Contain(n => n.Contains(unknown.Value, StringComparison.Ordinal), "Notes names a code that no vocabulary knows");
    }

    private static Meeting Recording<T>(Meeting meeting, T word)
        where T : struct, ICode<T>
    {
        if (word is Topic topic)
        {
            return meeting.About(topic);
        }

        Facets facets = new();
        typeof(Facets).GetProperties().Single(p => p.PropertyType == typeof(T)).SetValue(facets, word);
        return meeting.With(_ => facets);
    }

    private static Type? CodeOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && type.GetGenericArguments()[0] is { IsValueType: true } code && code.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICode<>))
            ? code
            : null;

    private static IEnumerable<RecordPart> Parts(IRecord record)
    {
        IEnumerable<Delegation> delegations = record switch { Meeting m => m.Delegations, Session s => s.Delegations, _ => [] };
        return delegations.SelectMany(d => d.Delegates.Select(r => RecordPart.Of(ClaimSubject.Of(record.Ref).In(r.Person))).Append(RecordPart.Of(ClaimSubject.Of(record.Ref).In(d.Party))))
            .Concat((record as Escalation)?.Steps.Where(s => s.Key.Length > 0).Select(s => RecordPart.Of(ClaimSubject.Of(record.Ref).AtStep(s.Key))) ?? [])
            .Append(default);
    }
}
