using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>By which part of the calendar contacts are counted. The default is <see cref="Year"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<CalendarPeriod>))]
public enum CalendarPeriod
{
    /// <summary>By year.</summary>
    Year,

    /// <summary>By month.</summary>
    Month,
}
