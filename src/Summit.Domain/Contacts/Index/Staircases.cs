namespace Summit.Domain;

/// <summary>The staircases of a view's dyads, each made when it is first asked for.</summary>
/// <remarks>
/// Making one costs what one look at the dyad's rows costs, so a view that is asked once is no dearer than a scan. Two threads that ask at once may
/// both make it; both make the same, and either is kept.
/// </remarks>
internal sealed class Staircases(ContactView view)
{
    private DyadSteps?[]? made;

    public DyadSteps Of(int number)
    {
        if (number < 0)
        {
            return DyadSteps.None;
        }

        DyadSteps?[] all = Volatile.Read(ref made) ?? Interlocked.CompareExchange(ref made, new DyadSteps?[view.History.Dyads.Count], null) ?? made;
        return Volatile.Read(ref all[number]) ?? Make(all, number);
    }

    private DyadSteps Make(DyadSteps?[] all, int number)
    {
        DyadSteps steps = DyadSteps.Of(view.Counted(view.History.Dyads[number], number));
        Volatile.Write(ref all[number], steps);
        return steps;
    }
}
