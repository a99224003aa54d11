using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>The sample in short lines, so that a fact is one row of a test.</summary>
internal static class SampleFacts
{
    public static Chronicle Chronicle { get; } = Sample.IndiaPakistan;

    /// <summary>Of each claim its subject, source, stance, property and value.</summary>
    public static IReadOnlySet<string> Claims { get; } = Chronicle.Claims.Select(c => $"{c.Subject}: {c.Title}").ToHashSet();

    public static Escalation Escalation => Chronicle.Find((EscalationId)"escalation-2025")!;

    public static IReadOnlyList<Membership> Memberships => Chronicle.Find((ForumId)"sco")!.Memberships;

    public static Meeting Meeting(string id) => Chronicle.Find((MeetingId)id)!;

    public static Session Session(string id) => Chronicle.Find((SessionId)id)!;

    public static Statement Statement(string id) => Chronicle.Find((StatementId)id)!;

    public static Tenure Tenure(string id) => Chronicle.Find((TenureId)id)!;

    public static EscalationStep Step(string key) => Escalation.Steps.Single(s => s.Key == key);

    /// <summary>Encounter, modality and substance, as far as recorded.</summary>
    public static string Kind(Meeting meeting) =>
        string.Join(' ', new[] { meeting.Facets.Encounter.Value, meeting.Facets.Modality.Value, meeting.Facets.Substance.Value }.Where(w => w.Length > 0));

    /// <summary>The persons of each party; of one who is not named the office, else the portfolios.</summary>
    public static string Who(IReadOnlyList<Delegation> delegations) => string.Join(" - ", delegations.Select(d => $"{d.Party} {string.Join(' ', d.Delegates.Select(Name))}"));

    /// <summary>The same with the presence of each, and a question mark for one who is not named at all.</summary>
    public static string WhoWasThere(IReadOnlyList<Delegation> delegations) =>
        string.Join(" - ", delegations.Select(d => $"{d.Party} {string.Join(' ', d.Delegates.Select(r => $"{(Name(r) is { Length: > 0 } name ? name : "?")}/{r.Presence}"))}"));

    private static string Name(Representative r) => r.Person.IsRecorded ? r.Person.Value : r.Office.IsRecorded ? r.Office.Value : string.Join('+', r.Portfolios);
}
