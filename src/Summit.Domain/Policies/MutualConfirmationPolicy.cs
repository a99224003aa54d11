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
        int denying = SidesIn(proposition, proposition.Denied);
        return proposition.Asserted.Count == 0 ? (denying >= 2 ? Truth.False : Truth.Unknown)
            : denying == 0 && SidesIn(proposition, proposition.Asserted) >= 2 ? Truth.True
            : Truth.Unknown;
    }

    public override DayBounds DateOf(Dating dating)
    {
        // Of one day it does not matter who gives it.
        bool both = dating.Given.Count > 1 && Decide(dating.Proposition) == Truth.True;
        return dating.GivenBy(both ? dating.Proposition.Asserted.Where(t => dating.Proposition.Sides.Any(t.SpeaksFor)) : []).IntersectionOrHull();
    }

    /// <summary>How many sides speak; a joint text of two speaks for both.</summary>
    private static int SidesIn(Proposition proposition, IReadOnlyList<Testimony> testimonies)
    {
        int sides = 0;
        foreach (PartyId side in proposition.Sides)
        {
            foreach (Testimony testimony in testimonies)
            {
                if (testimony.SpeaksFor(side))
                {
                    sides++;
                    break;
                }
            }
        }

        return sides;
    }
}
