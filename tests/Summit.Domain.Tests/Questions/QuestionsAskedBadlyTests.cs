namespace Summit.Domain.Tests;

/// <summary>What is missing in a question is refused with a documented exception, where it is given and not later.</summary>
public sealed class QuestionsAskedBadlyTests
{
    private static readonly ContactView View = ContactHistory.Of().Where(ContactFilter.Any);

    [Fact]
    public void Filter_WithoutASide_IsRefused()
    {
        Refused<ArgumentNullException>(() => ContactFilter.Direct with { Both = null! });
        Refused<ArgumentException>(() => ContactFilter.Direct with { Sides = [null!] });
        Refused<ArgumentException>(() => ContactFilter.Direct with { EitherWay = (null!, SideFilter.Any) });
        Refused<ArgumentException>(() => ContactFilter.Direct.Between(SideFilter.Any, null!));
        Refused<ArgumentNullException>(() => ContactFilter.Direct.For("AAA", null!));
        Refused<ArgumentNullException>(() => new NamedSide("AAA", SideFilter.Any) with { Side = null! });
        (ContactFilter.Direct with { EitherWay = null, Sides = null! }).Should().Be(ContactFilter.Direct);
    }

    [Fact]
    public void Contact_WithAnAttendeeThatIsNull_IsRefused()
    {
        Contact contact = new() { Between = Worlds.Pair, Record = "m" };

        Refused<ArgumentException>(() => contact with { First = [null!] });
        Refused<ArgumentException>(() => contact with { Second = [null!] });
    }

    [Fact]
    public void History_WithADeclarationThatIsNull_IsRefused() => Refused<ArgumentException>(() => ContactHistory.Of().Covering([null!]));

    [Fact]
    public void Leads_OfTheDefaultDyad_AreRefused() => View.Invoking(v => v.Leads(default, new LocalDate(2020, 1, 1))).Should().Throw<ArgumentException>().WithParameterName("dyad");

    [Fact]
    public void GoBetweens_WithoutALimitOfChains_AreAllThere()
    {
        Contact Between(PartyId one, PartyId other) => new() { Between = Dyad.Of(one, other), Record = "m", Occurred = Truth.True, Directness = Directness.Direct };
        ContactView view = ContactHistory.Of(Between("AAA", "X"), Between("X", "Y"), Between("Y", "BBB")).Where(ContactFilter.Direct);

        GoBetweens found = view.GoBetweens(Worlds.Pair, new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 31), longest: 2, atMost: int.MaxValue);

        found.Chains.Should().ContainSingle();
        found.ChainsComplete.Should().BeTrue();
    }

    private static void Refused<T>(Func<object> ask)
        where T : ArgumentException => FluentActions.Invoking(ask).Should().Throw<T>();
}
