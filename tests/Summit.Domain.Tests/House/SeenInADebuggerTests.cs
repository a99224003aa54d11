using System.Diagnostics.Contracts;
using System.Reflection;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What a developer sees in a debugger, a failure message and a warning of the compiler.</summary>
public class SeenInADebuggerTests
{
    // What these are for shows in the member that uses them.
    private static readonly Type[] Silent = [typeof(Dating)];

    [Fact]
    public void Objects_SayWhatTheyAre() =>
        PublicTypes.All
            .Where(t => !t.IsInterface && !t.IsEnum && !PublicTypes.IsStatic(t) && !PublicTypes.Converters.Contains(t) && !t.IsSubclassOf(typeof(Exception)) && !t.IsSubclassOf(typeof(Attribute)))
            .Where(t => t.GetMethod(nameof(ToString), [])!.DeclaringType is var says && (says == typeof(object) || says == typeof(ValueType)))
            .Should().BeEquivalentTo(Silent);

    [Fact]
    public void ObjectsOfAQuestion_SayWhatIsAsked()
    {
        Reading reading = Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed, knownBy: new LocalDate(2018, 1, 11));
        ContactHistory history = reading.Contacts();
        ContactView view = history.Where(ContactFilter.Direct.AtLeast(Band.Minister));

        reading.ToString().Should().Be($"under participant-confirmed (version {Policy.ParticipantConfirmed.Version}), known by 2018-01-11: {Sample.IndiaPakistan}");
        history.ToString().Should().Be($"contacts: {history.Contacts.Count}, dyads: {history.Dyads.Count}");
        view.ToString().Should().Be($"{view.Filter} ({history})");
        view.Between(Dyad.Of("IND", "PAK")).ToString().Should().Be($"IND–PAK: {view.Filter}");
        new ContactTable().ToString().Should().Be("rows: 0");
        Sample.IndiaPakistan.ToBuilder().ToString().Should().Be(Sample.IndiaPakistan.ToString());
    }

    [Fact]
    public void Verbs_AreMarkedPure_SoThatADroppedResultIsAWarning()
    {
        MethodInfo[] verbs =
        [
            .. from type in PublicTypes.All
               where !PublicTypes.Mutable.Contains(type) && !type.IsInterface
               from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
               where method.ReturnType == type && !method.IsSpecialName && !method.Name.StartsWith('<')
               select method,
        ];

        verbs.Length.Should().BeGreaterThan(100);
        verbs.Where(v => !v.IsDefined(typeof(PureAttribute))).Select(v => $"{v.DeclaringType!.Name}.{v.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Records_OfAChronicle_AreAList()
    {
        Chronicle sample = Sample.IndiaPakistan;

        sample.Records.Should().HaveCount(sample.Count);
        sample.Records.OfType<Meeting>().Should().Equal(sample.Meetings);
        Chronicle.Of(sample.Records.Reverse()).Should().Be(sample, "the order of the records means nothing");
    }

    [Fact]
    public void Chronicle_OfNothing_IsRefused()
    {
        Func<Chronicle> ofNull = () => Chronicle.Of((IEnumerable<IRecord>)null!);
        Func<Chronicle> ofNulls = () => Chronicle.Of(Enumerable.Repeat<IRecord>(null!, 1));

        ofNull.Should().Throw<ArgumentNullException>();
        ofNulls.Should().Throw<ArgumentNullException>();
        Chronicle.Of(Enumerable.Empty<IRecord>()).Should().Be(Chronicle.Empty);
    }
}
