namespace Summit.Domain;

/// <summary>The rule of membership: whose memberships count, and what one says of a day.</summary>
internal static class MembershipRule
{
    /// <summary>The forum itself, or the nearest body above it that has memberships; null if none has.</summary>
    public static Forum? BodyOf(Chronicle chronicle, Forum forum) => WithParents(chronicle, forum).FirstOrDefault(f => f.Memberships.Count > 0);

    /// <summary>The forum and the bodies above it, nearest first. A circle, which is a finding, is walked once.</summary>
    public static IEnumerable<Forum> WithParents(Chronicle chronicle, Forum forum)
    {
        HashSet<ForumId> seen = [];
        for (Forum? one = forum; one is not null && seen.Add(one.Id); one = chronicle.Find(one.Parent))
        {
            yield return one;
        }
    }

    public static MembershipOnDay On(Reading reading, Forum body, Membership membership, int day)
    {
        DayBounds span = reading.SpanOf(body.Id, membership);
        return new(membership.Party, membership.Status, Contains(span, day).And(IsKnown(reading, body, membership.Party)), span);
    }

    /// <summary>Whether a day lies in an extent.</summary>
    public static Truth Contains(DayBounds span, int day) =>
        day < span.StartMin || day > span.EndMax ? Truth.False
        : span.StartMax <= day && day <= span.EndMin ? Truth.True
        : Truth.Unknown;

    /// <summary>A membership is known when a claim on this party in the forum was published, or none is there: what is said of one party hides no other.</summary>
    public static Truth IsKnown(Reading reading, Forum body, PartyId party)
    {
        Claim[] claims = reading.KnownBy is null ? [] : [.. reading.Chronicle.ClaimsOn(body.Id).Where(c => c.Subject.Party == party)];
        return claims.Length == 0 ? Truth.True : claims.Select(c => reading.Sources[c.Source].Known).Any();
    }
}
