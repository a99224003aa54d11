using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How far the planning of a meeting or session got.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Plan>))]
public readonly partial record struct Plan : ICode<Plan>
{
    /// <summary>Only speculated about by others.</summary>
    public static Plan Speculated { get; } = new("speculated");

    /// <summary>Proposed.</summary>
    public static Plan Proposed { get; } = new("proposed");

    /// <summary>Requested by one side.</summary>
    public static Plan Requested { get; } = new("requested");

    /// <summary>Scheduled.</summary>
    public static Plan Scheduled { get; } = new("scheduled");

    /// <summary>Postponed.</summary>
    public static Plan Postponed { get; } = new("postponed");

    /// <summary>Scheduled anew.</summary>
    public static Plan Rescheduled { get; } = new("rescheduled");

    /// <summary>Cancelled.</summary>
    public static Plan Cancelled { get; } = new("cancelled");

    /// <summary>Declined by one side.</summary>
    public static Plan Declined { get; } = new("declined");

    /// <summary>Held or to be held online instead.</summary>
    public static Plan MovedOnline { get; } = new("moved-online");
}
