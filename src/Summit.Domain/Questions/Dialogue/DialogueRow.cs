namespace Summit.Domain;

/// <summary>What one contact, held or scheduled, can be to the status of a dialogue.</summary>
/// <param name="When">Its days.</param>
/// <param name="Contact">Whether it took place as a substantive direct contact at scope.</param>
/// <param name="Scheduled">Whether it is scheduled and would be one.</param>
internal readonly record struct DialogueRow(DayBounds When, Truth Contact, Truth Scheduled)
{
    /// <summary>Whether it can be a contact within the recency: begun by the day, and under way no earlier than the first day that counts.</summary>
    public bool CanBeRecent(int from, int day) => Contact != Truth.False && MayFallWithin(from, day);

    /// <summary>Whether it can be a scheduled one that begins after the day.</summary>
    public bool CanBeAhead(int day) => Scheduled != Truth.False && When.StartMax > day;

    /// <summary>Whether it can be a contact before the first day that counts.</summary>
    public bool CanBeEarlier(int from) => Contact != Truth.False && When.EndMin < from;

    /// <summary>Whether it can be nothing of these: not taken place where it falls, or not scheduled where it falls.</summary>
    public bool CanBeNothing(int from, int day) =>
        (Contact != Truth.True && (MayFallWithin(from, day) || When.EndMin < from)) || (Scheduled != Truth.True && When.StartMax > day);

    /// <summary>Whether it surely is a contact within the recency.</summary>
    public bool IsSurelyRecent(int from, int day) => Contact == Truth.True && When.StartMax <= day && When.EndMin >= from;

    private bool MayFallWithin(int from, int day) => When.StartMin <= day && When.EndMax >= from;
}
