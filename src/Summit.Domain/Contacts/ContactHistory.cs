using System.Diagnostics.Contracts;
using System.Globalization;

namespace Summit.Domain;

/// <summary>Resolved contacts by dyad and day: what <see cref="Where"/> prepares views of.</summary>
/// <remarks>
/// Immutable, safe for many threads. Made once and asked often: building costs one pass and a sort over the contacts. Equal by reference; no order.
/// </remarks>
public sealed class ContactHistory
{
    internal ContactHistory(IEnumerable<Contact> contacts, IEnumerable<OpenMeeting> open, HistoryOrigin origin)
        : this(open, origin)
    {
        Contact[] rows = [.. contacts];
        Interned<Profile> profiles = new();
        RowColumns columns = new();
        for (int i = 0; i < rows.Length; i++)
        {
            Contact contact = rows[i];
            columns.Add(columns.DyadOf(contact.Between.First, contact.Between.Second, out _), profiles.NumberOf(Profile.Of(contact)), contact.Occurred, contact.When, key: i);
        }

        Index = columns.Sorted((a, b) => rows[a].Record.CompareTo(rows[b].Record), out int[] order);
        Contacts = ValueList.Of(order.Select(place => rows[place]));
        Profiles = profiles.Values;
    }

    /// <summary>A history of rows whose contacts are made when they are looked at.</summary>
    internal ContactHistory(RowIndex index, IReadOnlyList<Profile> profiles, IReadOnlyList<Contact> contacts)
        : this([], HistoryOrigin.Rows) =>
        (Index, Profiles, Contacts) = (index, profiles, contacts);

    private ContactHistory(ContactHistory other, HistoryOrigin origin)
        : this(other.OpenMeetings, origin) =>
        (Index, Profiles, Contacts) = (other.Index, other.Profiles, other.Contacts);

    private ContactHistory(IEnumerable<OpenMeeting> open, HistoryOrigin origin)
    {
        (OpenMeetings, Origin) = (ValueList.Of(open), origin);
        (Index, Profiles, Contacts) = (null!, [], []);
    }

    /// <summary>All contacts, in the order of dyad, earliest start and record; of a <see cref="ContactTable"/> in the order in which it got them instead of that of the records.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>The dyads that have contacts, each once, in the order of their parties' ids.</summary>
    public IReadOnlyList<Dyad> Dyads => Index.Dyads;

    internal HistoryOrigin Origin { get; }

    /// <summary>The earliest possible first day of all contacts that have one; null where none has.</summary>
    internal LocalDate? Begins => Index.Begins() is { } day ? DayNumber.ToDate(day) : null;

    internal IReadOnlyList<OpenMeeting> OpenMeetings { get; }

    internal IReadOnlyList<Profile> Profiles { get; }

    /// <summary>The rows as they are kept.</summary>
    internal RowIndex Index { get; }

    /// <summary>A history of somebody's own rows, without a chronicle.</summary>
    /// <exception cref="ArgumentException">A contact is null or has no dyad.</exception>
    public static ContactHistory Of(params IEnumerable<Contact> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        Contact[] rows = [.. contacts];
        return rows.Any(c => c is null || !c.Between.IsRecorded)
            ? throw new ArgumentException("Every contact is between two parties.", nameof(contacts))
            : new(rows, [], HistoryOrigin.Rows);
    }

    /// <summary>The contacts of both histories. Which policy, day and chronicle they came from is told of this one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    [Pure]
    public ContactHistory MergedWith(ContactHistory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Contacts.Concat(other.Contacts).Distinct()], [.. OpenMeetings.Concat(other.OpenMeetings).Distinct()], Origin);
    }

    /// <summary>The same history with declarations of coverage, besides those of its chronicle.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="coverages"/> is null.</exception>
    /// <exception cref="ArgumentException">A declaration is null.</exception>
    [Pure]
    public ContactHistory Covering(params IReadOnlyList<Coverage> coverages)
    {
        ArgumentNullException.ThrowIfNull(coverages);
        return new(this, Origin with { Coverages = ValueList.Of(Origin.Coverages.Concat(ValueList.OfEach(coverages, nameof(coverages))).Distinct()) });
    }

    /// <summary>The same history with the declaration that it has what was known by a day. Answers carry the day; no contact is left out.</summary>
    /// <param name="day">The day, which goes before that of a reading.</param>
    public ContactHistory DeclaredKnownBy(LocalDate day) => new(this, Origin with { KnownBy = day.WithCalendar(CalendarSystem.Iso) });

    /// <summary>What counts as a contact here, prepared once, to be asked often. Linear in the number of different profiles.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public ContactView Where(ContactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(this, filter);
    }

    /// <summary>How many contacts of how many dyads there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"contacts: {Contacts.Count}, dyads: {Dyads.Count}");
}
