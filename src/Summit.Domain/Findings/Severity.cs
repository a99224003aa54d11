using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How grave a finding is. Ordered; the default is <see cref="Info"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
