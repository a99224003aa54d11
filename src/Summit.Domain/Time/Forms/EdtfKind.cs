using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>What sort of value an <see cref="Edtf"/> is. The default is <see cref="NotRecorded"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<EdtfKind>))]
public enum EdtfKind
{
    /// <summary>There is no date at all.</summary>
    NotRecorded = 0,

    /// <summary>A day, a month or a year, its digits perhaps unspecified: <c>2018-04-24</c>, <c>2018-04</c>, <c>201X</c>.</summary>
    Date = 1,

    /// <summary>A season, quarter, quadrimester or half of a year: <c>2001-21</c>.</summary>
    Season = 2,

    /// <summary>A year with letters in it: <c>Y170000002</c>, <c>Y17E7</c>, <c>1950S2</c>.</summary>
    Year = 3,

    /// <summary>A day with a time: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime = 4,

    /// <summary>An extent from a start to an end: <c>1964/2008</c>, <c>2001/..</c>.</summary>
    Interval = 5,

    /// <summary>One of several dates: <c>[2017-12-26,2017-12-27]</c>.</summary>
    OneOf = 6,

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf = 7,
}
