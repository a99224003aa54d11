namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>All platforms that the two parties shared, or may have shared: whatever the view counts.</summary>
    /// <remarks>
    /// Platforms are contacts like others, told apart by their kind, so the last, first and next platform are the last, first and next contact of a
    /// view through <see cref="ContactFilter.SharedPlatform"/>, <see cref="ContactFilter.CoAttendance"/> or <see cref="ContactFilter.RemoteCoPresence"/>.
    /// </remarks>
    /// <param name="view">What counts, such as <c>ContactFilter.SharedPlatform</c> at a level.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has none.</param>
    /// <param name="asOf">Those that surely began after this day are left out; null for all, also those ahead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static Platforms Platforms(this ContactView view, Dyad dyad, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        int? day = asOf is { } date ? DayNumber.Of(date) : null;
        CountedContact[] contacts = [.. view.All(dyad).Where(c => !(c.Contact.When.StartMin > day))];
        return new(view, dyad, asOf, PlatformsRule.Of(contacts), contacts);
    }
}
