namespace Summit.Domain.Tool;

/// <summary>Every verb, in the order of the alphabet.</summary>
internal static class AllVerbs
{
    public static IReadOnlyList<Verb> New() =>
    [
        new AdoptionVerb(),
        new AroundVerb(),
        new AttendanceVerb(),
        new BilateralsVerb(),
        new CheckVerb(),
        new CompleteVerb(),
        new CompletionVerb(),
        new DateVerb(),
        new DiffVerb(),
        new DisputesVerb(),
        new DuplicatesVerb(),
        new EscalationVerb(),
        new ExplainVerb(),
        new FirstAfterVerb(),
        new FirstSinceVerb(),
        new FmtVerb(),
        new GoBetweensVerb(),
        new ImportVerb(),
        new IncumbentsVerb(),
        new LastContactVerb(),
        new MembersVerb(),
        new MergeVerb(),
        new NextVerb(),
        new OpportunitiesVerb(),
        new PlatformsVerb(),
        new PoliciesVerb(),
        new RateVerb(),
        new ReadoutsVerb(),
        new SchemaVerb(),
        new ShowVerb(),
        new SilenceVerb(),
        new SilencesVerb(),
        new StatusVerb(),
        new TimeSinceVerb(),
        new TimelineVerb(),
        new VerifyVerb(),
        new WordsVerb(),
    ];
}
