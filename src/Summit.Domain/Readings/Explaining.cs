namespace Summit.Domain;

/// <summary>Writes down, property by property, what a dossier holds and what came of it.</summary>
internal sealed class Explaining(Reading reading, IRecord record, Dossier dossier)
{
    private static readonly ClaimProperty[] Order =
    [
        ClaimProperty.Held.Name, ClaimProperty.Plan.Name, ClaimProperty.When.Name, ClaimProperty.Start.Name, ClaimProperty.End.Name, ClaimProperty.CeaseFire.Name,
        ClaimProperty.Place.Name, ClaimProperty.Format.Name, ClaimProperty.Setting.Name, ClaimProperty.Encounter.Name, ClaimProperty.Modality.Name,
        ClaimProperty.Directness.Name, ClaimProperty.Substance.Name, ClaimProperty.Confidentiality.Name, ClaimProperty.Track.Name, ClaimProperty.Mediation.Name,
        ClaimProperty.Adoption.Name,
    ];

    private readonly IReadOnlyList<Claim> claims = reading.AllClaimsOn(record);

    public IEnumerable<ExplainedProperty> Properties()
    {
        List<(Part Part, ClaimProperty Property)> keys =
        [
            .. Order.Where(p => RecordedValues.In(record, p, default).IsRecorded || (p == ClaimProperty.Held.Name && record is Meeting or Session) || (p == ClaimProperty.When.Name && reading.DaysAbove(record) is not null)).Select(p => (default(Part), p)),
            .. claims.Select(c => (Part.Of(c.Subject), c.Property)),
        ];
        return keys.Distinct()
            .OrderBy(k => k.Part != default)
            .ThenBy(k => k.Part.Party).ThenBy(k => k.Part.Person).ThenBy(k => k.Part.Step, StringComparer.Ordinal)
            .ThenBy(k => Array.IndexOf(Order, k.Property) is var place and >= 0 ? place : Order.Length)
            .ThenBy(k => k.Property.Value, StringComparer.Ordinal)
            .Select(k => Explained(k.Part, k.Property));
    }

    /// <summary>What can be said of a proposition that is taken to be true, false or neither.</summary>
    public static EpistemicStatus StatusOf(Truth taken, bool asserted, bool denied, bool different) =>
        taken == Truth.True ? EpistemicStatus.Established
        : taken == Truth.False ? EpistemicStatus.Denied
        : different || (asserted && denied) ? EpistemicStatus.Disputed
        : asserted ? EpistemicStatus.Reported
        : EpistemicStatus.Unknown;

    private ExplainedProperty Explained(Part part, ClaimProperty property)
    {
        ClaimValue recorded = RecordedValues.In(record, property, part);
        if (property == ClaimProperty.Held.Name && part == default && record is Meeting or Session)
        {
            Resolved<Truth> held = reading.HeldAndWhy(record, dossier);
            return Explained(part, property, held.Value == Truth.Unknown ? "" : OutputCodeConverter<Truth>.WordOf(held.Value), held, held.Value, held.Value != Truth.False);
        }

        if (property == ClaimProperty.Plan.Name && part == default)
        {
            Plan own = ClaimProperty.Plan.Read(recorded, out Plan read) ? read : default;
            Resolved<Plan> plan = reading.Policy.TakesTheRecord ? dossier.Planned(own) with { Value = own, Basis = Basis.TheRecord } : dossier.Planned(own);
            return Explained(part, property, plan.Value.Value, plan, plan.Value.IsRecorded.ToTruth().Or(Truth.Unknown), plan.Value.IsRecorded);
        }

        return KeyOf(property) is { } key ? Dated(part, key, recorded) : Coded(part, property, recorded);
    }

    private ExplainedProperty Dated(Part part, ClaimProperty<Edtf> key, ClaimValue recorded)
    {
        Edtf own = key.Read(recorded, out Edtf read) ? read : default;
        bool isDayOfEvent = key == ClaimProperty.When && part == default && record is Meeting or Session;
        (RecordRef From, DayBounds Days)? above = isDayOfEvent && !own.IsRecorded ? reading.DaysAbove(record) : null;
        Resolved<DayBounds> day = dossier.Dated(key, part, above?.Days ?? own.BoundsOrAnywhen, isDayOfEvent ? dossier.Held(default) : null, default);
        bool ownStands = reading.Policy.TakesTheRecord || day.Basis == Basis.NoClaim;
        if (ownStands && above is var (from, days))
        {
            return Explained(part, key.Name, days.ToString(), day, Truth.True, false, rule: $"Its day is taken from the session '{from}', within whose days it lies.");
        }

        day = reading.Policy.TakesTheRecord ? day with { Basis = Basis.TheRecord } : day;
        string text = ownStands ? own.ToString() : day.Value.ToString();
        return Explained(part, key.Name, text, day, (text.Length > 0).ToTruth().Or(Truth.Unknown), false);
    }

    private ExplainedProperty Coded(Part part, ClaimProperty property, ClaimValue recorded)
    {
        bool pastOnly = property == ClaimProperty.Presence.Name || property == ClaimProperty.Head.Name;
        Resolved<ClaimValue> value = dossier.Coded(property, TryRead, part, recorded, recorded.IsRecorded, default, pastOnly, property == ClaimProperty.Head.Name ? reading.SameHead : null);
        value = reading.Policy.TakesTheRecord ? value with { Value = recorded, Basis = Basis.TheRecord } : value;
        return Explained(part, property, value.Value.ToString(), value, value.Value.IsRecorded.ToTruth().Or(Truth.Unknown), value.Value.IsRecorded, value.Value);

        bool TryRead(ClaimValue raw, out ClaimValue read)
        {
            read = raw;
            return ReadableValues.IsReadable(property, raw);
        }
    }

    private static ClaimProperty<Edtf>? KeyOf(ClaimProperty property) => property.Value switch
    {
        "when" => ClaimProperty.When,
        "start" => ClaimProperty.Start,
        "end" => ClaimProperty.End,
        "cease-fire" => ClaimProperty.CeaseFire,
        _ => null,
    };

    private ExplainedProperty Explained<T>(Part part, ClaimProperty property, string text, Resolved<T> resolved, Truth taken, bool hasValue, ClaimValue value = default, string? rule = null)
    {
        (List<ExplainedClaim> agree, List<ExplainedClaim> differ, List<ExplainedClaim> other) = ([], [], []);
        ILookup<ClaimId, Testimony> heard = resolved.Asserted.Concat(resolved.Denied).SelectMany(t => t.Texts.Select(c => (c.Id, t))).ToLookup(p => p.Id, p => p.t);
        foreach (Claim claim in claims.Where(c => (c.Property == property && part.Is(c.Subject)) || heard[c.Id].Any(t => t.IsImplied)))
        {
            bool implied = claim.Property != property;
            bool denies = claim.Stance == Stance.Denies || (property == ClaimProperty.Held.Name && claim.Stance == Stance.Asserts && claim.Value.Flag == false);
            bool another = hasValue && value.IsRecorded && claim.Stance == Stance.Asserts && !Agree(property, claim.Value, value);
            List<ExplainedClaim> side = denies || another ? differ : claim.Stance == Stance.Asserts ? agree : other;
            side.Add(Shown(claim, [.. heard[claim.Id]], implied));
        }

        EpistemicStatus status = StatusOf(taken, resolved.Asserted.Count > 0, resolved.Denied.Count > 0, resolved.Basis == Basis.DifferentValues);
        return new(property, SubjectOf(part), text, status, rule ?? Rule(resolved.Basis), agree, differ, other);
    }

    private bool Agree(ClaimProperty property, ClaimValue one, ClaimValue other) => property == ClaimProperty.Head.Name ? reading.SameHead(one, other, out _) : one == other;

    private ClaimSubject SubjectOf(Part part)
    {
        ClaimSubject subject = ClaimSubject.Of(record.Ref);
        subject = part.Party.IsRecorded ? subject.In(part.Party) : subject;
        subject = part.Person.IsRecorded ? subject.In(part.Person) : subject;
        return part.Step is { } step ? subject.AtStep(step) : subject;
    }

    private ExplainedClaim Shown(Claim claim, IReadOnlyList<Testimony> heard, bool implied)
    {
        SourceText text = reading.Sources[claim.Source];
        bool speaks = heard.Any(t => t.Claim.Id == claim.Id);
        string note = speaks ? (implied ? $"by its {claim.Property}, thereby that it was held" : OfAnother(heard, text))
            : heard.Count > 0 ? $"one with {heard[0].Origin}, which speaks for it"
            : WhyNot(claim, text);
        return new(claim.Id, claim.Source, text.Source.Title, text.Source.Kind, text.Source.Published, claim.Stance, claim.Value.ToString(), claim.Wording, speaks, note);
    }

    private static string OfAnother(IReadOnlyList<Testimony> heard, SourceText text) => text.IsOrigin ? "" : $"counts as {string.Join(" and ", heard.Select(t => t.Origin).Distinct())}";

    private string WhyNot(Claim claim, SourceText text) =>
        text.Known == Truth.False ? "published later"
        : text.Known == Truth.Unknown ? "not surely published by then"
        : claim.Stance == Stance.Retracts ? "takes back what its source said"
        : !dossier.Hears(claim) ? "retracted"
        : claim.Stance != Stance.Asserts && claim.Stance != Stance.Denies ? ""
        : "does not count here";

    private string Rule(Basis basis) => basis switch
    {
        Basis.TheRecord => "The record's own value, as its editor has it.",
        Basis.NoClaim => "No admissible claim speaks of it, so the record's value stays.",
        Basis.NotAttested => "No admissible claim says whether it was held.",
        Basis.RuledOutByTheRecord => "No admissible claim says that it was held, and the record rules it out.",
        Basis.TheWhole => "Taken from the larger session of which it is a part.",
        Basis.DifferentValues => "Different values are asserted, which leaves it unknown and denies nothing.",
        Basis.OnlyOthersDenied => "Only another value is denied, which says nothing of this one.",
        Basis.DaysGiven => $"Taken from the days that sources give, as {reading.Policy.Text} takes them.",
        Basis.LatestPlan => "The latest plan stands.",
        Basis.NotSurelyKnown => "It is not surely known by the day of the reading.",
        _ => $"Decided by {reading.Policy.Text}.",
    };
}
