namespace Summit.Domain;

/// <summary>Writes down, property by property, what a dossier holds and what came of it.</summary>
/// <param name="reading">The reading.</param>
/// <param name="record">What is explained.</param>
/// <param name="dossier">What is to be heard on it.</param>
/// <param name="shown">The claims to show; all on the record if left out.</param>
/// <param name="pair">For whom it is asked; the default for nobody.</param>
internal sealed class Explaining(Reading reading, IRecord record, Dossier dossier, IReadOnlyList<Claim>? shown = null, Dyad pair = default)
{
    private readonly IReadOnlyList<Claim> claims = shown ?? reading.AllClaimsOn(record);
    private ILookup<(RecordPart, ClaimProperty), Claim>? byPart;

    public IEnumerable<ExplainedProperty> Properties()
    {
        List<(RecordPart Part, ClaimProperty Property)> keys =
        [
            .. ClaimProperty.Known.Where(IsShown).Select(p => (default(RecordPart), p)),
            .. claims.Select(c => (RecordPart.Of(c.Subject), c.Property)),
            .. reading.ComparedWith(record.Ref).Select(_ => (default(RecordPart), ClaimProperty.SameAs.Name)),
        ];
        return keys.Distinct()
            .OrderBy(k => k.Part != default)
            .ThenBy(k => k.Part.Party).ThenBy(k => k.Part.Person).ThenBy(k => k.Part.Step, StringComparer.Ordinal)
            .ThenBy(k => k.Property.KnownRow?.Place ?? int.MaxValue)
            .ThenBy(k => k.Property.Value, StringComparer.Ordinal)
            .SelectMany(k => Rows(k.Part, k.Property));
    }

    // What the record says as a whole is shown whether a claim speaks of it or not.
    private bool IsShown(ClaimProperty property) =>
        RecordedValues.In(record, property, default).IsRecorded
        || RecordedValues.ManyIn(record, property).Any()
        || (property == ClaimProperty.Held.Name && record is Meeting or Session)
        || (property == ClaimProperty.When.Name && reading.DaysAbove(record) is not null);

    /// <summary>What can be said of a proposition that is taken to be true, false or neither.</summary>
    public static EpistemicStatus StatusOf(Truth taken, bool asserted, bool denied, bool different) =>
        taken == Truth.True ? EpistemicStatus.Established
        : taken == Truth.False ? EpistemicStatus.Denied
        : different || (asserted && denied) ? EpistemicStatus.Disputed
        : asserted ? EpistemicStatus.Reported
        : EpistemicStatus.Unknown;

    // Of a property of many values each value is explained by itself.
    internal IEnumerable<ExplainedProperty> Rows(RecordPart part, ClaimProperty property) => part != default ? [Explained(part, property)] : property.KnownRow switch
    {
        ClaimProperty<Topic> key when key == ClaimProperty.Topic => Many(key),
        ClaimProperty<PartyId> key when key == ClaimProperty.BlockedBy => Many(key),
        ClaimProperty<Objection> key => Many(key),
        ClaimProperty<long> key when key == ClaimProperty.Point => Many(key),
        ClaimProperty<RecordRef> => reading.ComparedWith(record.Ref).Select(Identity),
        _ => [Explained(part, property)],
    };

    private ExplainedProperty Explained(RecordPart part, ClaimProperty property)
    {
        ClaimValue recorded = RecordedValues.In(record, property, part);
        if (property == ClaimProperty.Held.Name && part == default && record is Meeting or Session)
        {
            Resolved<Truth> held = reading.HeldAndWhy(record, dossier, pair);
            return Explained(part, property, held.Value == Truth.Unknown ? "" : OutputCodeConverter<Truth>.WordOf(held.Value), held, held.Value, held.Value != Truth.False);
        }

        if (property == ClaimProperty.Plan.Name && part == default)
        {
            Plan own = ClaimProperty.Plan.Read(recorded, out Plan read) ? read : default;
            Resolved<Plan> plan = reading.Policy.TakesTheRecord ? dossier.Planned(own) with { Value = own, DecidedBy = DecidedBy.TheRecord } : dossier.Planned(own);
            return Explained(part, property, plan.Value.Value, plan, plan.Value.IsRecorded.ToTruth().Or(Truth.Unknown), plan.Value.IsRecorded);
        }

        return property.KnownRow is ClaimProperty<Edtf> key ? Dated(part, key, recorded) : Coded(part, property, recorded);
    }

    private ExplainedProperty Dated(RecordPart part, ClaimProperty<Edtf> key, ClaimValue recorded)
    {
        Edtf own = key.Read(recorded, out Edtf read) ? read : default;
        bool isDayOfEvent = key == ClaimProperty.When && part == default && record is Meeting or Session;
        (RecordRef From, DayBounds Days)? above = isDayOfEvent && !own.IsRecorded ? reading.DaysAbove(record) : null;
        Resolved<DayBounds> day = dossier.Dated(key, part, above?.Days ?? own.BoundsOrAnywhen, isDayOfEvent ? dossier.Held(pair) : null, pair);
        bool ownStands = reading.Policy.TakesTheRecord || day.DecidedBy == DecidedBy.NoClaim;
        if (ownStands && above is var (from, days))
        {
            return Explained(part, key.Name, days.ToString(), day, Truth.True, false, rule: $"Its day is taken from the session '{from}', within whose days it lies.");
        }

        day = reading.Policy.TakesTheRecord ? day with { DecidedBy = DecidedBy.TheRecord } : day;
        string text = ownStands ? own.ToString() : day.Value.ToString();
        return Explained(part, key.Name, text, day, (text.Length > 0).ToTruth().Or(Truth.Unknown), false);
    }

    private ExplainedProperty Coded(RecordPart part, ClaimProperty property, ClaimValue recorded)
    {
        bool pastOnly = property.KnownRow?.Traits.HasFlag(PropertyTraits.PastOnly) == true;
        Resolved<ClaimValue> value = dossier.Coded(property, TryRead, part, recorded, recorded.IsRecorded, pair, pastOnly, property == ClaimProperty.Head.Name ? reading.SameHead : null);
        value = reading.Policy.TakesTheRecord ? value with { Value = recorded, DecidedBy = DecidedBy.TheRecord } : value;
        return Explained(part, property, value.Value.ToString(), value, value.Value.IsRecorded.ToTruth().Or(Truth.Unknown), value.Value.IsRecorded, value.Value);

        bool TryRead(ClaimValue raw, out ClaimValue read)
        {
            read = raw;
            return raw.IsRecorded && property.KnownRow?.CanRead(raw) != false;
        }
    }

    private ExplainedProperty Explained<T>(RecordPart part, ClaimProperty property, string text, Resolved<T> resolved, Truth taken, bool hasValue, ClaimValue value = default, string? rule = null)
    {
        (List<ExplainedClaim> agree, List<ExplainedClaim> differ, List<ExplainedClaim> other) = ([], [], []);
        ILookup<ClaimId, Testimony> heard = resolved.Asserted.Concat(resolved.Denied).SelectMany(t => t.Texts.Select(c => (c.Id, t))).ToLookup(p => p.Id, p => p.t);
        bool isImplied = resolved.Asserted.Any(t => t.IsImplied) || resolved.Denied.Any(t => t.IsImplied);
        foreach (Claim claim in isImplied ? claims.Where(c => (c.Property == property && part.Is(c.Subject)) || heard[c.Id].Any(t => t.IsImplied)) : On(part, property))
        {
            bool implied = claim.Property != property;
            bool denies = claim.Stance == Stance.Denies || (property == ClaimProperty.Held.Name && claim.Stance == Stance.Asserts && claim.Value.Flag == false);
            bool another = hasValue && value.IsRecorded && claim.Stance == Stance.Asserts && !Agree(property, claim.Value, value);
            List<ExplainedClaim> side = denies || another ? differ : claim.Stance == Stance.Asserts ? agree : other;
            side.Add(Shown(claim, [.. heard[claim.Id]], implied));
        }

        EpistemicStatus status = StatusOf(taken, resolved.Asserted.Count > 0, resolved.Denied.Count > 0, resolved.DecidedBy == DecidedBy.DifferentValues);
        return new(property, SubjectOf(part), text, status, rule ?? (text.Length == 0 && resolved.DecidedBy == DecidedBy.TheRecord ? "The record has no value of its own, and claims give it none under this policy." : Rule(resolved.DecidedBy)), agree, differ, other);
    }

    private IEnumerable<Claim> On(RecordPart part, ClaimProperty property) => (byPart ??= claims.ToLookup(c => (RecordPart.Of(c.Subject), c.Property)))[(part, property)];

    private bool Agree(ClaimProperty property, ClaimValue one, ClaimValue other) => property == ClaimProperty.Head.Name ? reading.SameHead(one, other, out _) : one == other;

    private ClaimSubject SubjectOf(RecordPart part)
    {
        ClaimSubject subject = ClaimSubject.Of(record.Ref);
        subject = part.Party.IsRecorded ? subject.In(part.Party) : subject;
        subject = part.Person.IsRecorded ? subject.In(part.Person) : subject;
        return part.Step is { } step ? subject.AtStep(step) : subject;
    }

    private ExplainedClaim Shown(Claim claim, IReadOnlyList<Testimony> heard, bool implied)
    {
        KnownSource text = reading.Sources[claim.Source];
        bool speaks = heard.Any(t => t.Claim.Id == claim.Id);
        string note = speaks ? (implied ? $"by its {claim.Property}, which implies that it was held" : OfAnother(heard, text))
            : heard.Count > 0 ? $"one with {heard[0].Origin}, which speaks for it"
            : WhyNot(claim, text);
        return new(claim.Id, claim.Source, text.Source.Title, text.Source.Kind, text.Source.Published, claim.Stance, claim.Value.ToString(), claim.Wording, speaks, note);
    }

    private static string OfAnother(IReadOnlyList<Testimony> heard, KnownSource text) => text.IsOrigin ? "" : $"counts as {string.Join(" and ", heard.Select(t => t.Origin).Distinct())}";

    private string WhyNot(Claim claim, KnownSource text) =>
        text.Known == Truth.False ? "published later"
        : text.Known == Truth.Unknown ? "not surely published by then"
        : claim.Stance == Stance.Retracts ? "takes back what its source said"
        : !dossier.Hears(claim) ? "retracted"
        : claim.Stance != Stance.Asserts && claim.Stance != Stance.Denies ? ""
        : "does not count here";

    private string Rule(DecidedBy basis) => basis switch
    {
        DecidedBy.TheRecord => "The record's own value, as its editor has it.",
        DecidedBy.NoClaim => "No admissible claim speaks of it, so the record's value stays.",
        DecidedBy.NotAttested => "No admissible claim says whether it was held.",
        DecidedBy.RuledOutByTheRecord => "No admissible claim says that it was held, and the record rules it out.",
        DecidedBy.TheWhole => "Taken from the larger session of which it is a part.",
        DecidedBy.DifferentValues => "Different values are asserted, which leaves it unknown and denies nothing.",
        DecidedBy.OnlyOthersDenied => "Only another value is denied, which says nothing of this one.",
        DecidedBy.DaysGiven => $"Taken from the days that sources give, as {reading.Policy.Text} takes them.",
        DecidedBy.LatestPlan => "The latest plan stands.",
        DecidedBy.NotSurelyKnown => "It is not surely known by the day of the reading.",
        _ => $"Decided by {reading.Policy.Text}.",
    };

    // Of many values, each has a row.
    private IEnumerable<ExplainedProperty> Many<T>(ClaimProperty<T> key)
    {
        T[] values = [.. Reading.ListedIn(record, key).Concat(dossier.ValuesOf(key)).Distinct().OrderBy(v => key.Write(v).ToString(), StringComparer.Ordinal)];
        SaidValues<T, Claim> said = Said(key);
        return values.Length == 0 ? [Explained(default, key.Name)] : values.Select(v => OneOfMany(key, v, said));
    }

    // Claims on the other record speak of this one too.
    private ExplainedProperty Identity(RecordRef other)
    {
        (IReadOnlyList<Claim> said, Dossier both) = reading.ClaimsOnIdentity(record.Ref, other);
        Explaining explaining = new(reading, record, both, said);
        return explaining.OneOfMany(ClaimProperty.SameAs, other, explaining.Said(ClaimProperty.SameAs));
    }

    private SaidValues<T, Claim> Said<T>(ClaimProperty<T> key) => new(key, [.. On(default, key.Name)], static c => c);

    private ExplainedProperty OneOfMany<T>(ClaimProperty<T> key, T value, SaidValues<T, Claim> said)
    {
        Resolved<Truth> taken = reading.OneOf(record, key, value, pair, dossier);
        ILookup<ClaimId, Testimony> heard = taken.Asserted.Concat(taken.Denied).SelectMany(t => t.Texts.Select(c => (c.Id, t))).ToLookup(p => p.Id, p => p.t);

        // Who has no information gives no value: that is shown with each.
        ILookup<Stance, ExplainedClaim> shown = said.On(value, saids: true, silents: true).ToLookup(c => c.Stance, c => Shown(c, [.. heard[c.Id]], implied: false));
        EpistemicStatus status = StatusOf(taken.Value, taken.Asserted.Count > 0, taken.Denied.Count > 0, false);
        return new(key.Name, ClaimSubject.Of(record.Ref), key.Write(value).ToString(), status, Rule(taken.DecidedBy), [.. shown[Stance.Asserts]], [.. shown[Stance.Denies]], [.. shown.Where(s => s.Key != Stance.Asserts && s.Key != Stance.Denies).SelectMany(s => s)]);
    }
}
