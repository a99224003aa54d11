using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What an item of a timeline is. The default is <see cref="Contact"/>; there is no order.</summary>
[JsonConverter(typeof(OutputCodeConverter<TimelineKind>))]
public enum TimelineKind
{
    /// <summary>The two were in direct contact.</summary>
    Contact,

    /// <summary>One of the two spoke to the other, who did not answer.</summary>
    OneWay,

    /// <summary>The two were in contact through a third party.</summary>
    Indirect,

    /// <summary>Both were at the same session at overlapping times.</summary>
    SharedPlatform,

    /// <summary>Both were at the same session, one of the two from elsewhere.</summary>
    RemoteCoPresence,

    /// <summary>Both were at the same event, in different sessions.</summary>
    CoAttendance,

    /// <summary>There was a contact, and how direct it was is not known.</summary>
    ContactOfUnknownKind,

    /// <summary>An escalation between the two began.</summary>
    EscalationStart,

    /// <summary>A step of an escalation between the two.</summary>
    EscalationStep,

    /// <summary>An escalation between the two ended.</summary>
    EscalationEnd,

    /// <summary>A statement that concerns both.</summary>
    Statement,
}
