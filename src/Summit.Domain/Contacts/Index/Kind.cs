namespace Summit.Domain;

/// <summary>What a row shares with many others: all but its dyad, its earliest start and its record. An index keeps each kind once.</summary>
/// <param name="Profile">The number of its profile.</param>
/// <param name="Occurred">Whether it took place.</param>
/// <param name="Days">Its days, counted from its earliest start; where that lies before every day, its days as they are.</param>
internal readonly record struct Kind(int Profile, Truth Occurred, DayBounds Days)
{
    public static Kind Of(int profile, Truth occurred, DayBounds when) =>
        new(profile, occurred, when.StartMin == DayNumber.BeforeAll ? when : when.Shifted(-when.StartMin));

    /// <summary>The days of a row of this kind.</summary>
    /// <param name="start">Its earliest start.</param>
    public DayBounds When(int start) => start == DayNumber.BeforeAll ? Days : Days.Shifted(start);
}
