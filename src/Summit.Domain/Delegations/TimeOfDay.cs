namespace Summit.Domain;

/// <summary>The one rule of exact moments.</summary>
internal static class TimeOfDay
{
    public static (string Message, string Member)? FirstProblem(Instant? start, Instant? end) =>
        end < start ? ("The end must not be before the start.", "end") : null;
}
