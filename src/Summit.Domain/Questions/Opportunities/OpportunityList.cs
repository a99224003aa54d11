namespace Summit.Domain;

/// <summary>From a reading to its opportunities: what is known of each occasion, put to the rule.</summary>
internal static class OpportunityList
{
    public static Opportunities Of(Reading reading, Dyad dyad, ContactFilter filter, LocalDate asOf)
    {
        ContactView view = reading.Contacts(dyad).Where(filter);
        OpportunityLevel level = new(filter, dyad);
        OpportunityOccasion[] sessions = [.. OpportunitySessions.Of(reading, dyad, level)];
        HashSet<SessionId> taken = [.. sessions.Select(s => s.Session)];
        OpportunityMeetings talks = new(reading, view, dyad);
        int day = DayNumber.Of(asOf);
        IEnumerable<Opportunity> all = sessions.Concat(OpportunityStays.Of(reading, dyad, level, taken)).Select(o => Of(reading, view, dyad, talks, o, day));
        Opportunity[] found = [.. all.OrderBy(o => o.When.EarliestStart).ThenBy(o => o.Session.ToString(), StringComparer.Ordinal).ThenBy(o => o.Place, StringComparer.Ordinal)];
        IReadOnlyList<string> notes = Notes.Of(reading, [dyad.First, dyad.Second], asOf, [.. found.SelectMany(o => o.Evidence)], filter);
        return new(found, view, dyad, asOf, notes);
    }

    private static Opportunity Of(Reading reading, ContactView view, Dyad dyad, OpportunityMeetings talks, OpportunityOccasion occasion, int day)
    {
        IReadOnlyList<(Meeting Meeting, Truth There)> meetings = talks.At(occasion);
        Truth contact = talks.Contact(occasion, meetings, day);
        (Truth scheduled, Truth ruledOut) = (talks.Scheduled(meetings), contact == Truth.True ? Truth.False : talks.RuledOut(occasion, meetings));
        Truth over = occasion.When.IsBefore(DayBounds.Between(day, day));
        bool covered = view.History.Origin.Coverages.Any(c => Covers.Question(c, view.Filter, dyad) && occasion.Common.IsWithin(c.Interval.BoundsOrAnywhen) == Truth.True);
        (OpportunityState state, IReadOnlyList<OpportunityReason> reasons) = OpportunityRule.Of(occasion, contact, scheduled, ruledOut, over, covered);
        return new()
        {
            Session = occasion.Session,
            Place = occasion.Session.IsRecorded ? null : occasion.Place,
            When = occasion.When,
            State = state,
            Reasons = [.. reasons.Distinct()],
            Scheduled = scheduled,
            RuledOut = ruledOut,
            Over = over,
            Evidence =
            [
                .. occasion.Records.Select(r => Evidence.Of(r, reading.WhenOf(r, dyad), reading.WasHeld(r, dyad), view.History.Origin)),
                .. meetings.Select(m => Evidence.Of(m.Meeting.Id, reading.WhenOf(m.Meeting.Id, dyad), reading.WasHeld(m.Meeting.Id, dyad), view.History.Origin)),
            ],
        };
    }
}
