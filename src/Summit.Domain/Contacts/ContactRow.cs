namespace Summit.Domain;

/// <summary>A contact as the index keeps it.</summary>
/// <param name="When">Its days.</param>
/// <param name="Occurred">Whether it took place.</param>
/// <param name="Profile">The number of its profile.</param>
/// <param name="Ordinal">Its place among the contacts.</param>
internal readonly record struct ContactRow(DayBounds When, Truth Occurred, int Profile, int Ordinal);
