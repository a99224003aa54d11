namespace Summit.Domain;

/// <summary>When the record begins.</summary>
public sealed partial class Reading
{
    private readonly Lazy<LocalDate?> begins;

    /// <summary>
    /// The earliest possible first day of any meeting, session, escalation, statement or declared coverage, as recorded; null where none has one. What began
    /// before every day, or on an unknown day, says nothing of when the record begins.
    /// </summary>
    internal LocalDate? Begins => begins.Value;

    private IEnumerable<Edtf> Starts() =>
        Chronicle.Meetings.Select(m => m.When)
            .Concat(Chronicle.Sessions.Select(s => s.When))
            .Concat(Chronicle.Escalations.Select(e => e.Start))
            .Concat(Chronicle.Statements.Select(s => s.When))
            .Concat(Chronicle.Coverages.Select(c => c.Interval));
}
