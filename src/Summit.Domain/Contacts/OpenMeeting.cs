namespace Summit.Domain;

/// <summary>A meeting, not surely not held, in which parties took part that its record does not name.</summary>
internal sealed record OpenMeeting(MeetingId Meeting, DayBounds When, ValueList<PartyId> Named);
