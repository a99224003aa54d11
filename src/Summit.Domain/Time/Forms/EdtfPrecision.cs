using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>The smallest part that a date names. Values are ordered from coarse to fine; the default says that there is no date.</summary>
[JsonConverter(typeof(OutputCodeConverter<EdtfPrecision>))]
public enum EdtfPrecision
{
    /// <summary>There is no date.</summary>
    None = 0,

    /// <summary>A year, also one whose last digits are unspecified.</summary>
    Year = 1,

    /// <summary>A season, quarter, quadrimester or half of a year.</summary>
    Season = 2,

    /// <summary>A month.</summary>
    Month = 3,

    /// <summary>A day.</summary>
    Day = 4,

    /// <summary>A second of a day.</summary>
    Second = 5,
}
