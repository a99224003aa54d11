using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>What an interval says of one of its ends. The default is <see cref="None"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<EdtfEnd>))]
public enum EdtfEnd
{
    /// <summary>The value is not an interval.</summary>
    None = 0,

    /// <summary>The end is a date.</summary>
    Dated = 1,

    /// <summary><c>..</c>: there is no end (yet); it lies beyond every day.</summary>
    Open = 2,

    /// <summary>Nothing written: whether and when it ends is unknown.</summary>
    Unknown = 3,
}
