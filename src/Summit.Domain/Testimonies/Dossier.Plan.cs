namespace Summit.Domain;

/// <summary>How far it was planned: the latest stands, whatever the policy makes of the past.</summary>
internal sealed partial class Dossier
{
    /// <summary>
    /// The plan asserted or anticipated last. It is unknown if several were last and differ, or if it was denied no earlier than it was asserted; the
    /// record's own stays unless it is denied. Speculation changes no plan.
    /// </summary>
    public Resolved<Plan> Planned(Plan recorded)
    {
        List<Testimony> testimonies = PlanTestimonies();
        Testimony[] asserting = [.. testimonies.Where(t => t.Claim.Stance != Stance.Denies)];
        Testimony[] latest = [.. asserting.Where(t => t.Day == asserting.Max(a => a.Day))];
        Plan[] plans = [.. latest.Select(PlanIn).Distinct()];
        Plan plan = plans.Length == 0 ? recorded : plans[0];
        Testimony[] denying = [.. testimonies.Where(t => t.Claim.Stance == Stance.Denies && plan.IsRecorded && PlanIn(t) == plan && (latest.Length == 0 || t.Day >= latest[0].Day))];
        return plans.Length > 1 ? new(default, DecidedBy.DifferentValues, latest, denying, true)
            : denying.Length > 0 ? new(default, DecidedBy.LatestPlan, latest, denying, true)
            : latest.Length > 0 ? new(plan, DecidedBy.LatestPlan, latest, [])
            : Resolved<Plan>.Recorded(recorded);
    }

    /// <summary>Whether the last word on it is that none is scheduled.</summary>
    public bool LastWordIsNotScheduled()
    {
        List<Testimony> testimonies = PlanTestimonies();
        int denied = testimonies.Where(t => t.Claim.Stance == Stance.Denies && PlanIn(t) == Plan.Scheduled).Select(t => t.Day).DefaultIfEmpty(DayNumber.BeforeAll).Max();
        return testimonies.Exists(t => t.Claim.Stance == Stance.Denies && PlanIn(t) == Plan.Scheduled) && testimonies.TrueForAll(t => t.Claim.Stance == Stance.Denies || t.Day < denied);
    }

    private static Plan PlanIn(Testimony testimony) => testimony.Claim.Says(ClaimProperty.Plan, out Plan plan) ? plan : default;

    private List<Testimony> PlanTestimonies()
    {
        List<KnownClaim> candidates = Mentions(ClaimProperty.Plan)
            ? heard.FindAll(h => (h.IsEvidence || h.Claim.Stance == Stance.Anticipates) && RecordPart.Of(h.Claim.Subject) == default && h.Claim.Says(ClaimProperty.Plan, out _))
            : [];
        return Independence.Consistent(independence.Of(candidates), DoesNotDeny, static (one, other) => PlanIn(one) == PlanIn(other));
    }
}
