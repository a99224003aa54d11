namespace Summit.Domain;

/// <summary>One dyad of a view, looked up once: a point question costs one search among the days on which its answer changes, and allocates nothing.</summary>
/// <remarks>Immutable, safe for many threads. Equal by reference; no order.</remarks>
public sealed class DyadView
{
    private readonly Staircase stairs;

    internal DyadView(ContactView view, Dyad dyad) => (View, Dyad, stairs) = (view, dyad, view.StepsOf(dyad).Stairs);

    /// <summary>The view.</summary>
    public ContactView View { get; }

    /// <summary>The two parties.</summary>
    public Dyad Dyad { get; }

    /// <summary>When the two parties last had such a contact: the same as <see cref="ContactQuestions.Last(ContactView, Dyad, LocalDate)"/>.</summary>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    public LastContact Last(LocalDate asOf) => new(View, Dyad, DayNumber.Of(asOf), Bounds(asOf));

    /// <summary>The bounds alone of the last contact.</summary>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    public LastBounds Bounds(LocalDate asOf) => LastContactRule.Bounds(stairs, DayNumber.Of(asOf));

    /// <summary>The two parties and what counts between them.</summary>
    public override string ToString() => $"{Dyad}: {View.Filter}";
}
