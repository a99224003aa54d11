namespace Summit.Domain;

/// <summary>What both sides assert.</summary>
internal sealed class MutualConfirmationPolicy() : Policy("mutual-confirmation", 1)
{
    public override string Definition =>
        "True if officials of both sides of the dyad assert, or a joint text of the two; denied by one side and asserted is unknown; denied by both and not asserted is false. "
        + "Where no dyad is asked, any two participants are the sides. Days as under participant-confirmed.";

    public override bool DecidesPerDyad => true;

    public override Truth Decide(Proposition proposition)
    {
        bool denied = proposition.Sides.Any(side => proposition.Denied.Any(t => t.SpeaksFor(side)));
        return denied && proposition.Asserted.Count > 0 ? Truth.Unknown
            : ByBothSides(proposition, proposition.Denied).Count > 0 ? Truth.False
            : !denied && ByBothSides(proposition, proposition.Asserted).Count > 0 ? Truth.True
            : Truth.Unknown;
    }

    public override DayBounds DateOf(Dating dating) =>
        dating.GivenBy(Decide(dating.Proposition) == Truth.True ? ByBothSides(dating.Proposition, dating.Proposition.Asserted) : []).IntersectionOrHull();

    /// <summary>The testimony of both sides, if both speak; a joint text of two sides speaks for both.</summary>
    private static List<Testimony> ByBothSides(Proposition proposition, IReadOnlyList<Testimony> testimonies)
    {
        List<Testimony> ofSides = [.. testimonies.Where(t => proposition.Sides.Any(t.SpeaksFor))];
        return proposition.Sides.Count(side => ofSides.Any(t => t.SpeaksFor(side))) >= 2 ? ofSides : [];
    }
}
