namespace Summit.Domain;

/// <summary>Meetings between two parties, held or planned, grouped by session or by place.</summary>
internal sealed class OpportunityMeetings
{
    private readonly Reading reading;
    private readonly Dyad pair;
    private readonly ILookup<SessionId, Meeting> bySession;
    private readonly ILookup<string, Meeting> byPlace;
    private readonly ILookup<RecordRef, CountedContact> contacts;
    private readonly HashSet<RecordRef> scheduled;

    public OpportunityMeetings(Reading reading, ContactView view, Dyad pair)
    {
        (this.reading, this.pair) = (reading, pair);
        Meeting[] between = [.. reading.Chronicle.ByParty.MeetingsOf(pair).Where(m => reading.IsKnown(m.Id) != Truth.False)];
        bySession = between.Where(m => m.Session.IsRecorded).ToLookup(m => reading.Chronicle.Find(m.Session) is { } session ? reading.Chronicle.SessionForest[session.Id].Outermost.Id : m.Session);
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
            there.AddRange(byPlace[place].Select(m => (m, reading.Resolve(m, pair).When.Overlaps(occasion.When))).Where(m => m.Item2 != Truth.False));
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
    private bool DeniedAhead(Meeting meeting, OpportunityOccasion occasion) =>
        OfParticipants(meeting, occasion, held => held).Any(t => t.Claim.Stance == Stance.Denies) || OfParticipants(meeting, occasion, held => !held).Any(t => t.Claim.Stance == Stance.Asserts);

    private bool AnticipatedNot(Meeting meeting, OpportunityOccasion occasion) =>
        !reading.Policy.TakesTheRecord && OfParticipants(meeting, occasion, held => !held).Any(t => t.Claim.Stance == Stance.Anticipates);

    /// <summary>What officials of the two said of whether a meeting is held, no later than on the last day of the occasion.</summary>
    private IEnumerable<Testimony> OfParticipants(Meeting meeting, OpportunityOccasion occasion, Func<bool, bool> about) =>
        reading.Testimonies(meeting.Id, ClaimProperty.Held, about)
            .Where(t => (t.SpeaksFor(pair.First) || t.SpeaksFor(pair.Second)) && t.Published.LatestEnd is not null && t.Published.EndMax <= occasion.When.EndMin);
}
