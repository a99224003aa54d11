namespace Summit.Domain.Tool;

/// <summary>Every verb, in the order of the alphabet.</summary>
internal static class AllVerbs
{
    public static IReadOnlyList<Verb> New() =>
    [
        new AttendanceVerb(),
        new BilateralsVerb(),
        new CheckVerb(),
        new DateVerb(),
        new EscalationVerb(),
        new ExplainVerb(),
        new FirstSinceVerb(),
        new GoBetweensVerb(),
        new IncumbentsVerb(),
        new LastContactVerb(),
        new MembersVerb(),
        new OpportunitiesVerb(),
        new PlatformsVerb(),
        new PoliciesVerb(),
        new ShowVerb(),
        new SilenceVerb(),
        new StatusVerb(),
        new TimelineVerb(),
    ];
}
