namespace Summit.Domain;

/// <summary>Of which records and days disputes are asked.</summary>
/// <param name="Dyad">Of what both take part in; the default for everything.</param>
/// <param name="Record">Of one record; the default for all.</param>
/// <param name="From">What surely ended before is left out; null for no limit.</param>
/// <param name="To">What surely began after is left out; null for no limit.</param>
internal sealed record DisputeScope(Dyad Dyad = default, RecordRef Record = default, LocalDate? From = null, LocalDate? To = null)
{
    private bool HasWindow => From is not null || To is not null;

    /// <summary>Whether a record is asked about.</summary>
    public bool Has(Reading reading, IRecord record) =>
        (!Record.IsRecorded || record.Ref == Record)
        && (!Dyad.IsRecorded || (record is Meeting or Session or Escalation or Statement && reading.ParticipantsIn(record) is var parties && parties.Contains(Dyad.First) && parties.Contains(Dyad.Second)));

    /// <summary>Whether a part of a record is asked about: of two parties not the head of a third.</summary>
    public bool Has(IRecord record, RecordPart part) => !Dyad.IsRecorded || part == default || part.Step is not null
        || Dyad.Has(part.Party)
        || (part.Person.IsRecorded && DelegationsOf(record).Any(d => Dyad.Has(d.Party) && d.Delegates.Any(r => r.Person == part.Person)));

    /// <summary>Whether a record may lie in the window by its own days, those of the session in which it was, or a day that a source gives. One without any lies in none.</summary>
    public bool Has(Reading reading, IRecord record, IReadOnlyList<Account> accounts) => !HasWindow
        || accounts.Where(a => !a.Denied && a.Part == default).Select(a => a.Days).Append(DaysOf(reading, record)).OfType<DayBounds>().Any(MayTouch);

    private static DayBounds? DaysOf(Reading reading, IRecord record) => record switch
    {
        Meeting meeting => Recorded(meeting.When) ?? reading.DaysAbove(meeting)?.Days,
        Session session => Recorded(session.When) ?? reading.DaysAbove(session)?.Days,
        Statement statement => Recorded(statement.When),
        Tenure tenure => Recorded(tenure.Span),
        Escalation escalation when escalation.Start.IsRecorded || escalation.End.IsRecorded => DayBounds.FromTo(escalation.Start.BoundsOrAnywhen, escalation.End.BoundsOrAnywhen) ?? DayBounds.Anywhen,
        _ => null,
    };

    private static DayBounds? Recorded(Edtf days) => days.IsRecorded ? days.BoundsOrAnywhen : null;

    /// <summary>Whether days may touch the window.</summary>
    public bool MayTouch(DayBounds days) => !(days.LatestEnd < From) && !(days.EarliestStart > To);

    private static IReadOnlyList<Delegation> DelegationsOf(IRecord record) => record switch { Meeting meeting => meeting.Delegations, Session session => session.Delegations, _ => [] };
}
