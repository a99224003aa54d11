namespace Summit.Domain;

/// <summary>The staircases of a view's dyads, each made when it is first asked for, or all at once for questions about all dyads.</summary>
/// <remarks>
/// Making one costs what two looks at the dyad's rows cost, so a view that is asked once is no dearer than a scan. Two threads that ask at once may
/// both make it; both make the same, and either is kept.
/// </remarks>
internal sealed class Staircases(ContactView view)
{
    private DyadSteps?[]? made;
    private DyadSteps[]? all;

    /// <summary>That of a dyad, by its number; of −1 one without steps.</summary>
    public DyadSteps Of(int number)
    {
        if (number < 0)
        {
            return DyadSteps.None;
        }

        if (Volatile.Read(ref all) is { } whole)
        {
            return whole[number];
        }

        DyadSteps?[] some = Volatile.Read(ref made) ?? Interlocked.CompareExchange(ref made, new DyadSteps?[view.History.Dyads.Count], null) ?? made;
        return Volatile.Read(ref some[number]) ?? Make(some, number);
    }

    /// <summary>Those of all dyads, in the order of their numbers.</summary>
    public DyadSteps[] OfAll()
    {
        if (Volatile.Read(ref all) is { } whole)
        {
            return whole;
        }

        StaircaseMaker maker = new();
        for (int number = 0; number < view.History.Dyads.Count; number++)
        {
            maker.Add(view.Counted(view.History.Dyads[number], number));
        }

        whole = maker.Made();
        Volatile.Write(ref all, whole);
        Volatile.Write(ref made, null);
        return whole;
    }

    private DyadSteps Make(DyadSteps?[] some, int number)
    {
        DyadSteps steps = DyadSteps.Of(view.Counted(view.History.Dyads[number], number));
        Volatile.Write(ref some[number], steps);
        return steps;
    }
}
