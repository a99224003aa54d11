namespace Summit.Domain;

/// <summary>Escalations, tenures and memberships: starts and ends, each resolved for itself.</summary>
public sealed partial class Reading
{
    /// <summary>When an escalation began.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    public DayBounds StartOf(EscalationId escalation) => Known(escalation) is var found ? Dated(DossierOf(found), ClaimProperty.Start, default, found.Start) : default;

    /// <summary>When an escalation ended; <see cref="DayBounds.Anywhen"/> where no end is recorded or claimed.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    public DayBounds EndOf(EscalationId escalation) => Known(escalation) is var found ? Dated(DossierOf(found), ClaimProperty.End, default, found.End) : default;

    /// <summary>When a cease-fire took effect; <see cref="DayBounds.Anywhen"/> where none is recorded or claimed.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    public DayBounds CeaseFireOf(EscalationId escalation) => Known(escalation) is var found ? Dated(DossierOf(found), ClaimProperty.CeaseFire, default, found.CeaseFire) : default;

    /// <summary>When a step of an escalation was taken.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation, or it no such step.</exception>
    public DayBounds WhenOfStep(EscalationId escalation, string step) => WhenOf(Known(escalation), StepOf(escalation, step));

    /// <summary>The level of hostility of a step, 1 (none) to 5 (war); null where it is not recorded or is unknown.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation, or it no such step.</exception>
    public int? HostilityOf(EscalationId escalation, string step) => HostilityOf(Known(escalation), StepOf(escalation, step));

    /// <summary>From when to when somebody held an office: the span of the tenure, its start and its end as claims have them.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such tenure.</exception>
    public DayBounds SpanOf(TenureId tenure)
    {
        Tenure found = Chronicle.Find(tenure) ?? throw Missing(tenure);
        return Policy.TakesTheRecord || Chronicle.ClaimsOn(tenure).Count == 0 ? found.Span.BoundsOrAnywhen : SpanIn(DossierOf(found), default, found.Span);
    }

    /// <summary>From when to when a party belonged to a forum in one status.</summary>
    /// <remarks>
    /// A claim on the start or the end of a party's membership speaks of that membership which can have it; one on its status on a day says that the
    /// membership of that status began by then and ended no earlier.
    /// </remarks>
    /// <param name="forum">Which forum.</param>
    /// <param name="membership">One of its memberships.</param>
    /// <exception cref="ArgumentException">The chronicle has no such forum.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="membership"/> is null.</exception>
    public DayBounds SpanOf(ForumId forum, Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        Forum found = Chronicle.Find(forum) ?? throw Missing(forum);
        DayBounds recorded = membership.Span.BoundsOrAnywhen;
        if (Policy.TakesTheRecord || Chronicle.ClaimsOn(forum).Count == 0)
        {
            return recorded;
        }

        Dossier dossier = DossierOf(found);
        RecordPart part = new(membership.Party);
        bool only = Chronicle.ForumBodies.CountOf(forum, membership.Party) == 1;
        DayBounds span = SpanIn(dossier, part, membership.Span);
        span = only || (span.StartDay.Intersection(recorded.StartDay) is not null && span.EndDay.Intersection(recorded.EndDay) is not null) ? span : recorded;
        foreach (DayBounds seen in dossier.DaysSeen(part, membership.Status))
        {
            span = span.Covering(seen) ?? span;
        }

        return span;
    }

    /// <summary>Whether a tenure's person held its office at all: true where no claim speaks of it, else as the policy decides.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such tenure.</exception>
    public Truth WasInOffice(TenureId tenure)
    {
        Tenure found = Chronicle.Find(tenure) ?? throw Missing(tenure);
        return Policy.TakesTheRecord || Chronicle.ClaimsOn(found.Person).Count == 0 || Chronicle.Find(found.Person) is not { } person ? Truth.True : DossierOf(person).IsSo(ClaimProperty.TitleHeld, default, found.Office, Truth.True);
    }

    /// <summary>When a step was taken, also one without a key.</summary>
    internal DayBounds WhenOf(Escalation escalation, EscalationStep step) =>
        step.Key.Length == 0 ? step.When.BoundsOrAnywhen : Dated(DossierOf(escalation), ClaimProperty.When, new(default, default, step.Key), step.When);

    /// <summary>The level of hostility of a step, also of one without a key.</summary>
    internal int? HostilityOf(Escalation escalation, EscalationStep step)
    {
        if (Policy.TakesTheRecord || step.Key.Length == 0)
        {
            return step.Hostility;
        }

        // Levels begin with 1, so 0 says that none is known.
        long level = DossierOf(escalation).Coded(ClaimProperty.Hostility.Name, ClaimProperty.Hostility.Read, new(default, default, step.Key), (long)(step.Hostility ?? 0), step.Hostility is not null, default).Value;
        return level == 0 ? null : (int)level;
    }

    private static DayBounds SpanIn(Dossier dossier, RecordPart part, Edtf recorded)
    {
        DayBounds span = dossier.Dated(ClaimProperty.When, part, recorded.BoundsOrAnywhen, null, default).Value;
        Resolved<DayBounds> start = dossier.Dated(ClaimProperty.Start, part, default, null, default);
        Resolved<DayBounds> end = dossier.Dated(ClaimProperty.End, part, default, null, default);
        (DayBounds first, DayBounds last) = (start.DecidedBy == DecidedBy.DaysGiven ? start.Value : span, end.DecidedBy == DecidedBy.DaysGiven ? end.Value : span);

        // A start and an end from different sources may cross; then nothing is known of either.
        return DayBounds.FromTo(first, last) ?? DayBounds.Anywhen;
    }

    private Escalation Known(EscalationId id) =>
        Chronicle.Find(id) ?? throw new ArgumentException($"The chronicle has no escalation '{id}'.", nameof(id));

    private EscalationStep StepOf(EscalationId id, string step) =>
        Known(id).Steps.FirstOrDefault(s => s.Key == step && s.Key.Length > 0) ?? throw new ArgumentException($"The escalation '{id}' has no step '{step}'.", nameof(step));
}
