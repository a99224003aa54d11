using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>The thirteen relations between two extents, as a set: what is possible, or what is asked for.</summary>
/// <remarks>
/// An extent covers whole days, first and last included; one that ends on the 3rd meets one that starts on the 4th. Exactly one
/// relation holds between two known extents. The default is <see cref="None"/>.
/// Source: J. F. Allen, Maintaining knowledge about temporal intervals (1983).
/// </remarks>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<AllenRelations>))]
public enum AllenRelations
{
    /// <summary>No relation.</summary>
    None = 0,

    /// <summary>Ends with at least one day between it and the other's start.</summary>
    Before = 1,

    /// <summary>Ends on the day before the other starts.</summary>
    Meets = 1 << 1,

    /// <summary>Starts first, ends within the other.</summary>
    Overlaps = 1 << 2,

    /// <summary>Starts with the other and ends first.</summary>
    Starts = 1 << 3,

    /// <summary>Starts after the other and ends before it.</summary>
    During = 1 << 4,

    /// <summary>Starts after the other and ends with it.</summary>
    Finishes = 1 << 5,

    /// <summary>Starts and ends with the other.</summary>
    Equals = 1 << 6,

    /// <summary>The other finishes it.</summary>
    FinishedBy = 1 << 7,

    /// <summary>The other is during it.</summary>
    Contains = 1 << 8,

    /// <summary>The other starts it.</summary>
    StartedBy = 1 << 9,

    /// <summary>The other overlaps it.</summary>
    OverlappedBy = 1 << 10,

    /// <summary>The other meets it.</summary>
    MetBy = 1 << 11,

    /// <summary>The other is before it.</summary>
    After = 1 << 12,

    /// <summary>Ends before the other starts, with or without a day between.</summary>
    AnyBefore = Before | Meets,

    /// <summary>Starts after the other ends, with or without a day between.</summary>
    AnyAfter = After | MetBy,

    /// <summary>Lies in the other from start to end.</summary>
    Within = Starts | During | Finishes | Equals,

    /// <summary>Shares at least one day with the other.</summary>
    AnyOverlap = Any & ~(AnyBefore | AnyAfter),

    /// <summary>All thirteen: nothing is known.</summary>
    Any = (1 << 13) - 1,
}
