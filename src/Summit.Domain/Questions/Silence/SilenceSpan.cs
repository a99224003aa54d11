namespace Summit.Domain;

/// <summary>A run of days without contact.</summary>
/// <remarks>
/// Equal when all members are equal; no order. The default value says nothing. <see cref="From"/> and <see cref="To"/> are its ends, both inclusive and both days without contact,
/// where it is widest: then it has as many days as <see cref="Days"/> has at most.
/// </remarks>
/// <param name="From">Its first day at the earliest; null when it has no days, or may reach back before every day or before the record.</param>
/// <param name="To">Its last day at the latest; null when it has no days.</param>
/// <param name="Days">How many days it has.</param>
public readonly record struct SilenceSpan(LocalDate? From, LocalDate? To, DayCount Days)
{
    internal static SilenceSpan None { get; } = new(null, null, new DayCount(0, 0));

    /// <summary>Whether a contact that is not certain may have broken it. <see cref="Days"/> takes it that none did where this stands in a list; the longest silence reckons with it.</summary>
    public bool MayBeBroken { get; init; }

    /// <summary>Whether it still lasts on the day of the question.</summary>
    public bool IsOngoing { get; init; }

    /// <summary>Its ends in ISO form and its days.</summary>
    public override string ToString() => To is null ? "none" : $"{Words.Iso(From)} to {Words.Iso(To)}, {Days.ToEnglish()}";
}
