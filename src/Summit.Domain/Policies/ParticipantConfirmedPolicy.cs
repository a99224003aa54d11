namespace Summit.Domain;

/// <summary>What officials, a joint text, or two independent named sources assert, unless a participant denies it.</summary>
internal sealed class ParticipantConfirmedPolicy() : Policy("participant-confirmed", 1)
{
    public override string Definition =>
        "True if an official (of a participant, of the host, of an intergovernmental organisation) or a joint text asserts, or two independent named sources do; "
        + "press quoting unnamed officials does not establish. Asserted by anyone and denied by a participant is unknown; not asserted and denied by a participant is false. "
        + "The day is the intersection of the days that the establishing sources give, or all sources if those give none; if they have none in common, their hull.";

    public override Truth Decide(Proposition proposition) =>
        proposition.Denied.Any(t => t.FromParticipant) ? (proposition.Asserted.Count > 0 ? Truth.Unknown : Truth.False)
        : Establishing(proposition).Any() ? Truth.True
        : Truth.Unknown;

    public override DayBounds DateOf(Dating dating)
    {
        // Of one day it does not matter who gives it.
        bool established = dating.Given.Count > 1 && Decide(dating.Proposition) == Truth.True;
        return dating.GivenBy(established ? Establishing(dating.Proposition) : []).IntersectionOrHull();
    }

    private static IEnumerable<Testimony> Establishing(Proposition proposition)
    {
        IEnumerable<Testimony> official = proposition.Asserted.Where(static t => t.IsOfficial || t.IsJointText);
        return official.Any() ? official : TwoOrMore(proposition.Asserted.Where(static t => t.IsNamed));
    }

    // Each origin is among the asserting once, so two of them are independent.
    private static IEnumerable<Testimony> TwoOrMore(IEnumerable<Testimony> named) => named.Skip(1).Any() ? named : [];
}
