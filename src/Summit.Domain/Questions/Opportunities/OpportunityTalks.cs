namespace Summit.Domain;

/// <summary>The meetings of two parties, held or planned, by where they belong: to a session, or to a place.</summary>
internal sealed class OpportunityTalks
{
    private readonly Reading reading;
    private readonly Dyad pair;
    private readonly ILookup<SessionId, Meeting> bySession;
    private readonly ILookup<string, Meeting> byPlace;
    private readonly ILookup<RecordRef, CountedContact> contacts;
    private readonly HashSet<RecordRef> scheduled;

    public OpportunityTalks(Reading reading, ContactView view, Dyad pair)
    {
        (this.reading, this.pair) = (reading, pair);
        Meeting[] between = [.. reading.Chronicle.Meetings.Where(m => m.Delegations.Count(d => pair.Has(d.Party)) == 2 && reading.IsKnown(m.Id) != Truth.False)];
        bySession = between.Where(m => m.Session.IsRecorded).ToLookup(m => reading.Chronicle.Find(m.Session) is { } session ? SessionTree.Outermost(reading.Chronicle, session).Id : m.Session);
        byPlace = between.Where(m => !m.Session.IsRecorded && m.Place is not null).ToLookup(m => m.Place!.Name, StringComparer.OrdinalIgnoreCase);
        contacts = view.All(pair).ToLookup(c => c.Contact.Record);
        scheduled = [.. DialogueSchedule.Of(reading, view.History, pair, view.Filter).Select(c => c.Contact.Record)];
    }

    /// <summary>The meetings that belong to an occasion, each with whether it surely does: by its session, else by its place and days.</summary>
    public IReadOnlyList<(Meeting Meeting, Truth There)> At(OpportunityOccasion occasion)
    {
        List<(Meeting, Truth)> there = [];
        if (occasion.Session.IsRecorded)
        {
            there.AddRange(bySession[occasion.Session].Select(m => (m, Truth.True)));
        }

        if (occasion.Place is { } place)
        {
            there.AddRange(byPlace[place].Select(m => (m, Overlap.Of(reading.Resolve(m, pair).When, occasion.When).Truth)).Where(m => m.Truth != Truth.False));
        }

        return there;
    }

    /// <summary>Whether a contact as asked for took place there by a day. The session itself is one, where the question is about platforms.</summary>
    public Truth Contact(OpportunityOccasion occasion, IReadOnlyList<(Meeting Meeting, Truth There)> meetings, int day)
    {
        IEnumerable<Truth> own = occasion.Session.IsRecorded ? occasion.Records.SelectMany(r => contacts[r]).Select(c => Begun(c, day)) : [];
        return own.Concat(meetings.SelectMany(m => contacts[m.Meeting.Id].Select(c => Begun(c, day).And(m.There)))).Any();
    }

    /// <summary>Whether a meeting there is scheduled; unknown where nothing is said of one.</summary>
    public Truth Scheduled(IReadOnlyList<(Meeting Meeting, Truth There)> meetings) =>
        meetings.Any(m => m.There == Truth.True && scheduled.Contains(m.Meeting.Id)) ? Truth.True
        : meetings.Any(m => reading.IsScheduled(m.Meeting.Id) == Truth.False) && meetings.All(m => reading.IsScheduled(m.Meeting.Id) == Truth.False) ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether a meeting there was ruled out, while none is scheduled: unknown where nobody says so.</summary>
    public Truth RuledOut(OpportunityOccasion occasion, IReadOnlyList<(Meeting Meeting, Truth There)> meetings)
    {
        bool IsRuledOut(Meeting meeting) =>
            reading.IsRuledOut(meeting.Id) == Truth.True
            && (reading.PlanOf(meeting.Id) is var plan && (plan == Plan.Cancelled || plan == Plan.Declined) || DeniedAhead(meeting, occasion));

        return Scheduled(meetings) == Truth.True ? Truth.False
            : meetings.Any(m => m.There == Truth.True && (IsRuledOut(m.Meeting) || AnticipatedNot(m.Meeting, occasion))) ? Truth.True
            : Truth.Unknown;
    }

    private static Truth Begun(CountedContact counted, int day) =>
        counted.Match.And(counted.Contact.When.StartMax <= day ? Truth.True : counted.Contact.When.StartMin > day ? Truth.False : Truth.Unknown);

    // A denial afterwards speaks of what took place; only one beforehand rules anything out.
    private bool DeniedAhead(Meeting meeting, OpportunityOccasion occasion) => OfParticipants(meeting, occasion).Any(c =>
        c.Property == ClaimProperty.Held.Name && ((c.Stance == Stance.Denies && c.Value.Flag != false) || (c.Stance == Stance.Asserts && c.Value.Flag == false)));

    private bool AnticipatedNot(Meeting meeting, OpportunityOccasion occasion) => !reading.Policy.TakesTheRecord && OfParticipants(meeting, occasion).Any(c =>
        c.Stance == Stance.Anticipates && c.Says(ClaimProperty.Held, out bool held) && !held);

    /// <summary>The claims on a meeting that officials of the two made no later than the last day of the occasion, and did not take back.</summary>
    private IEnumerable<Claim> OfParticipants(Meeting meeting, OpportunityOccasion occasion)
    {
        IReadOnlyList<Claim> claims = reading.Chronicle.ClaimsOn(meeting.Id);
        return claims.Where(c =>
            reading.Chronicle.Find(c.Source) is { } source
            && (source.Kind == SourceKind.PartyOfficial || source.Kind == SourceKind.HostOfficial || source.Kind == SourceKind.JointText)
            && source.By.Any(pair.Has)
            && reading.Sources[c.Source] is { Known: Truth.True, IsDated: true } text && text.Published.EndMax <= occasion.When.EndMin
            && !claims.Any(r => r.Stance == Stance.Retracts && r.Source == c.Source && r.Property == c.Property && reading.Sources[r.Source].Known == Truth.True));
    }
}
