using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>How sure a record is of a date or of a part of it. The default is <see cref="None"/>. A qualifier never moves bounds.</summary>
[Flags]
[JsonConverter(typeof(OutputCodeConverter<EdtfQualifier>))]
public enum EdtfQualifier
{
    /// <summary>Stated without reserve.</summary>
    None = 0,

    /// <summary><c>?</c>: the source may be wrong.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate, near the value.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
