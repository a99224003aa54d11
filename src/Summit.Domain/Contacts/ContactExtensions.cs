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
    /// <remarks>Looks at the meetings and sessions of the two alone, so it is the history to ask about one dyad; of any other dyad it has nothing.</remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static ContactHistory Contacts(this Reading reading, Dyad dyad)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Need.TwoParties(dyad, nameof(dyad));
        return new(MeetingContacts.Of(reading, dyad).Concat(PlatformContacts.Of(reading, dyad)), MeetingContacts.Open(reading, dyad), HistoryOrigin.Of(reading));
    }

    /// <summary>The contacts of a chronicle as recorded: short for <c>chronicle.Under(Policy.AsRecorded).Contacts()</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static ContactHistory Contacts(this Chronicle chronicle) => chronicle.Under(Policy.AsRecorded).Contacts();
}
