namespace Summit.Domain;

/// <summary>Resolved contacts by dyad and day: what <see cref="Where"/> prepares views of.</summary>
/// <remarks>
/// Immutable, safe for many threads. Made once and asked often: building costs one pass and a sort over the contacts. Equal by reference; no order.
/// </remarks>
public sealed class ContactHistory
{
    private readonly Dictionary<Dyad, Range> rowsOf;
    private readonly ContactRow[] rows;

    internal ContactHistory(IEnumerable<Contact> contacts, IEnumerable<OpenMeeting> open, HistoryOrigin origin)
    {
        Contacts = ValueList.Of(contacts.OrderBy(c => c.Between.First).ThenBy(c => c.Between.Second).ThenBy(c => c.When.StartMin).ThenBy(c => c.Record));
        OpenMeetings = ValueList.Of(open);
        Origin = origin;
        Dictionary<Profile, int> numbers = [];
        rows = new ContactRow[Contacts.Count];
        rowsOf = [];
        int begins = DayNumber.AfterAll;
        for (int i = 0; i < rows.Length; i++)
        {
            Contact contact = Contacts[i];
            Profile profile = Profile.Of(contact);
            if (!numbers.TryGetValue(profile, out int number))
            {
                numbers.Add(profile, number = numbers.Count);
            }

            begins = contact.When.StartMin == DayNumber.BeforeAll ? begins : Math.Min(begins, contact.When.StartMin);
            rows[i] = new(contact.When, contact.Occurred, number, i);
            rowsOf[contact.Between] = rowsOf.TryGetValue(contact.Between, out Range range) ? new(range.Start, i + 1) : new(i, i + 1);
        }

        Profiles = [.. numbers.Keys];
        Begins = DayNumber.ToDate(begins);
    }

    /// <summary>All contacts, in the order of dyad, earliest start and record.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    internal HistoryOrigin Origin { get; }

    /// <summary>The earliest possible first day of all contacts that have one; null where none has.</summary>
    internal LocalDate? Begins { get; }

    internal IReadOnlyList<OpenMeeting> OpenMeetings { get; }

    internal IReadOnlyList<Profile> Profiles { get; }

    /// <summary>The dyads that have contacts, in the order of their parties' ids.</summary>
    public IEnumerable<Dyad> Dyads => rowsOf.Keys;

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
    public ContactHistory MergedWith(ContactHistory other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Contacts.Concat(other.Contacts).Distinct()], [.. OpenMeetings.Concat(other.OpenMeetings).Distinct()], Origin);
    }

    /// <summary>The same history with declarations of coverage, besides those of its chronicle.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="coverages"/> is null.</exception>
    /// <exception cref="ArgumentException">A declaration is null.</exception>
    public ContactHistory Covering(params IReadOnlyList<Coverage> coverages)
    {
        ArgumentNullException.ThrowIfNull(coverages);
        return new(Contacts, OpenMeetings, Origin with { Coverages = ValueList.Of(Origin.Coverages.Concat(ValueList.OfEach(coverages, nameof(coverages))).Distinct()) });
    }

    /// <summary>What counts as a contact here, prepared once, to be asked often. Linear in the number of different profiles.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public ContactView Where(ContactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(this, filter);
    }

    internal ReadOnlySpan<ContactRow> RowsOf(Dyad dyad) => rowsOf.TryGetValue(dyad, out Range range) ? rows.AsSpan(range) : [];
}
