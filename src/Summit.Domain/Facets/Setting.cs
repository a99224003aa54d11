using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The place of a meeting in the diplomatic calendar.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Setting>))]
public readonly partial record struct Setting : ICode<Setting>
{
    /// <summary>A visit for its own sake.</summary>
    public static Setting StandaloneVisit { get; } = new("standalone-visit");

    /// <summary>On the sidelines of a session.</summary>
    public static Setting Sidelines { get; } = new("sidelines");

    /// <summary>In a third country.</summary>
    public static Setting ThirdCountry { get; } = new("third-country");

    /// <summary>At a border point.</summary>
    public static Setting BorderPoint { get; } = new("border-point");

    /// <summary>During a stop-over.</summary>
    public static Setting Transit { get; } = new("transit");

    /// <summary>Nobody travelled.</summary>
    public static Setting Remote { get; } = new("remote");

    /// <summary>At a ceremony, such as a funeral or an inauguration.</summary>
    public static Setting Ceremony { get; } = new("ceremony");
}
