namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>The occasions on which two parties could meet, past and ahead, each with its state as of a day.</summary>
    /// <remarks>
    /// <para>An occasion is a session at which both are expected or present, or overlapping stays in one place at different occasions. A session with parts is
    /// one occasion. A meeting of the two belongs to the session that it names; one that names none belongs to an occasion in the same place on the same
    /// days. A meeting that is speculated about is no occasion of its own.</para>
    /// <para>States, the first that fits: <em>converted</em>, <em>precluded</em>, <em>scheduled</em>; once it is over <em>foregone</em> or <em>unverified</em>; before and during
    /// it <em>open</em> or <em>potential</em>; else <em>unknown</em>. See <see cref="OpportunityState"/>.</para>
    /// <para>As-of moves the question, not the knowledge: what the record says of who came stands on earlier days too, unless the reading has a
    /// known-by day.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="dyad">The two parties. Of parties that the chronicle does not know there are none.</param>
    /// <param name="filter">Which contact would convert it, and at which level.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> or <paramref name="filter"/> is null.</exception>
    public static Opportunities Opportunities(this Reading reading, Dyad dyad, ContactFilter filter, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(filter);
        if (!dyad.IsRecorded)
        {
            throw new ArgumentException("The question needs two parties.", nameof(dyad));
        }

        ContactView view = reading.Contacts(dyad).Where(filter);
        OpportunityLevel level = new(filter, dyad);
        OpportunityOccasion[] sessions = [.. OpportunitySessions.Of(reading, dyad, level)];
        HashSet<SessionId> taken = [.. sessions.Select(s => s.Session)];
        OpportunityTalks talks = new(reading, view, dyad);
        int day = DayNumber.Of(asOf);
        IEnumerable<Opportunity> all = sessions.Concat(OpportunityStays.Of(reading, dyad, level, taken)).Select(o => Of(reading, view, dyad, talks, o, day));
        return new([.. all.OrderBy(o => o.When.StartMin).ThenBy(o => o.Session.ToString(), StringComparer.Ordinal).ThenBy(o => o.Place, StringComparer.Ordinal)], view, dyad, asOf);
    }

    private static Opportunity Of(Reading reading, ContactView view, Dyad dyad, OpportunityTalks talks, OpportunityOccasion occasion, int day)
    {
        IReadOnlyList<(Meeting Meeting, Truth There)> meetings = talks.At(occasion);
        Truth contact = talks.Contact(occasion, meetings, day);
        (Truth scheduled, Truth ruledOut) = (talks.Scheduled(meetings), contact == Truth.True ? Truth.False : talks.RuledOut(occasion, meetings));
        Truth over = occasion.When.EndMax < day ? Truth.True : occasion.When.EndMin >= day ? Truth.False : Truth.Unknown;
        bool covered = view.History.Origin.Coverages.Any(c => Covers.Question(c, view.Filter, dyad) && Covers.Days(c, occasion.Common.StartMin, occasion.Common.EndMax));
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
