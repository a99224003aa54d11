namespace Summit.Domain;

/// <summary>Two parties of a chain: whether they had a contact within the window, and which contacts say so.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Between">The two parties.</param>
/// <param name="Truth">Whether they had such a contact within the window: true, or unknown.</param>
/// <param name="Evidence">Their contacts that were or may have been within the window, in the order of their earliest start; of each, whether it surely counts and surely was within it.</param>
public sealed record GoBetweenLink(Dyad Between, Truth Truth, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Their contacts that were or may have been within the window.</summary>
    public IReadOnlyList<Evidence> Evidence { get; } = ValueList.Of(Evidence);

    /// <summary>What a view knows of two parties within a window; null where they surely had no such contact.</summary>
    internal static GoBetweenLink? Of(ContactView view, Dyad dyad, DayBounds window)
    {
        List<CountedContact> within = [];
        Truth truth = Truth.False;
        foreach (CountedContact counted in view.All(dyad))
        {
            // A contact counts on any of its days, so that one which began before the window and ended in it is in it.
            Truth match = counted.Match.And(Overlap.Of(counted.Contact.When, window).Truth);
            truth = truth.Or(match);
            if (match != Truth.False)
            {
                within.Add(counted with { Match = match });
            }
        }

        return truth == Truth.False ? null : new(dyad, truth, Domain.Evidence.Of(within, view));
    }
}
