namespace Summit.Domain;

/// <summary>From a reading, or a chronicle as recorded, to its contacts.</summary>
public static class ContactExtensions
{
    /// <summary>The contacts of a reading: meetings and platforms alike.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static ContactHistory Contacts(this Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(MeetingContacts.Of(reading).Concat(PlatformContacts.Of(reading)), MeetingContacts.Open(reading), HistoryOrigin.Of(reading));
    }

    /// <summary>The contacts of a reading between two parties only: the same rows, without those of others.</summary>
    internal static ContactHistory Contacts(this Reading reading, Dyad pair) =>
        new(MeetingContacts.Of(reading, pair).Concat(PlatformContacts.Of(reading, pair)), [], HistoryOrigin.Of(reading));

    /// <summary>The contacts of a chronicle as recorded: short for <c>chronicle.Under(Policy.AsRecorded).Contacts()</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static ContactHistory Contacts(this Chronicle chronicle) => chronicle.Under(Policy.AsRecorded).Contacts();
}
