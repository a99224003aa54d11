namespace Summit.Domain;

/// <summary>What is worked out once for many questions, at the first that needs it.</summary>
public sealed partial class Chronicle
{
    private readonly Lazy<PartyIndex> byParty;
    private readonly Lazy<SessionForest> sessionForest;
    private readonly Lazy<ForumBodies> forumBodies;
    private readonly Lazy<ILookup<PersonId, Claim>> sessionClaims;

    internal PartyIndex ByParty => byParty.Value;

    internal SessionForest SessionForest => sessionForest.Value;

    internal ForumBodies ForumBodies => forumBodies.Value;

    /// <summary>The claims on sessions that speak of one person there, by person.</summary>
    internal ILookup<PersonId, Claim> SessionClaims => sessionClaims.Value;

    private ILookup<PersonId, Claim> ClaimsOnPersonsInSessions() => Claims.Where(c => c.Subject.Person.IsRecorded && Find(c.Subject.Record) is Session).ToLookup(c => c.Subject.Person);
}
