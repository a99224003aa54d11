using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of encounter took place.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Encounter>))]
public readonly partial record struct Encounter : ICode<Encounter>
{
    /// <summary>A formal meeting.</summary>
    public static Encounter FormalMeeting { get; } = new("formal-meeting");

    /// <summary>A courtesy call.</summary>
    public static Encounter CourtesyCall { get; } = new("courtesy-call");

    /// <summary>A working meal.</summary>
    public static Encounter WorkingMeal { get; } = new("working-meal");

    /// <summary>A short talk apart from the others.</summary>
    public static Encounter PullAside { get; } = new("pull-aside");

    /// <summary>A talk while walking.</summary>
    public static Encounter WalkAndTalk { get; } = new("walk-and-talk");

    /// <summary>A few words in passing.</summary>
    public static Encounter BrushBy { get; } = new("brush-by");

    /// <summary>A greeting or a handshake.</summary>
    public static Encounter Greeting { get; } = new("greeting");

    /// <summary>A call by telephone, video or hotline.</summary>
    public static Encounter Call { get; } = new("call");

    /// <summary>Messages sent both ways.</summary>
    public static Encounter MessageExchange { get; } = new("message-exchange");

    /// <summary>A message without a reply.</summary>
    public static Encounter OneWayMessage { get; } = new("one-way-message");

    /// <summary>Both were there; no encounter was seen.</summary>
    public static Encounter NoneObserved { get; } = new("none-observed");
}
