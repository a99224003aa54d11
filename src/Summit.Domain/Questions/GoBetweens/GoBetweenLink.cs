namespace Summit.Domain;

/// <summary>Two parties of a chain: whether they had a contact within the window, and which contacts say so.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record GoBetweenLink
{
    internal GoBetweenLink(Dyad between, Truth truth, IReadOnlyList<Evidence> evidence) =>
        (Between, Truth, Evidence) = (between, truth, ValueList.Of(evidence));

    /// <summary>The two parties.</summary>
    public Dyad Between { get; }

    /// <summary>Whether they had such a contact within the window: true, or unknown.</summary>
    public Truth Truth { get; }

    /// <summary>Their contacts that were or may have been within the window, in the order of their earliest start; <see cref="Evidence.Match"/> says of each whether it certainly counts and was certainly within the window.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What a view knows of two parties within a window; null where they certainly had no such contact.</summary>
    internal static GoBetweenLink? Of(ContactView view, Dyad dyad, DayBounds window)
    {
        List<CountedContact> within = [];
        Truth truth = Truth.False;
        foreach (CountedContact counted in view.All(dyad))
        {
            // A contact counts on any of its days, so that one which began before the window and ended in it is in it.
            Truth match = counted.Match.And(counted.Contact.When.Overlaps(window));
            truth = truth.Or(match);
            if (match != Truth.False)
            {
                within.Add(counted with { Match = match });
            }
        }

        return truth == Truth.False ? null : new(dyad, truth, Domain.Evidence.Of(within, view));
    }
}
