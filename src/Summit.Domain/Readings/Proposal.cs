namespace Summit.Domain;

/// <summary>A value put forward for a property of a record or of a part of it, held against the record and against what is heard of it.</summary>
/// <remarks>
/// The record's own value stands unless somebody heard denies it or says otherwise: it is its editor's word. What the policy establishes goes before it.
/// </remarks>
internal sealed class Proposal(Reading reading, IRecord record, Dossier dossier, ClaimProperty property, RecordPart part, ClaimValue value)
{
    private readonly bool isDate = property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) == true;
    private readonly ClaimValue own = RecordedValues.In(record, property, part);

    public Decision Decided()
    {
        IReadOnlyList<Testimony> heard = dossier.Heard(property, part, IsSame);
        Testimony[] yes = [.. heard.Where(t => Asserts(t) && Agrees(t.Claim.Value))];
        Testimony[] no = [.. heard.Where(t => !Asserts(t) && IsSame(t.Claim.Value, value))];
        Testimony[] otherwise = [.. heard.Where(t => Asserts(t) && Differs(t.Claim.Value, value))];
        (Truth isSo, bool byTheRecord) = Truths(heard, yes, no, otherwise);
        return new(isSo, byTheRecord, own, yes, [.. no, .. otherwise], [.. heard.Except(yes).Except(no).Except(otherwise)]);
    }

    private (Truth IsSo, bool ByTheRecord) Truths(IReadOnlyList<Testimony> heard, Testimony[] yes, Testimony[] no, Testimony[] otherwise)
    {
        Truth ofRecord = !own.IsRecorded ? Truth.Unknown : Agrees(own) ? Truth.True : Differs(own, value) ? Truth.False : Truth.Unknown;
        if (reading.Policy.TakesTheRecord || heard.Count == 0)
        {
            return (ofRecord, ofRecord != Truth.Unknown);
        }

        bool established = isDate ? DayIs(static (day, said) => day.Intersection(said) == day, [.. heard.Where(t => Asserts(t) && !Differs(t.Claim.Value, value))], no)
            : yes.Length > 0 && dossier.Decided(property, value, yes, no) == Truth.True;
        bool refuted = isDate ? DayIs(static (day, said) => day.Intersection(said) is null, otherwise, [])
            : otherwise.Any(o => Establishes(heard, o.Claim.Value));
        Truth byPolicy = established && !refuted ? Truth.True
            : refuted && !established ? Truth.False
            : Truth.Unknown;
        if (byPolicy != Truth.Unknown || (established && refuted))
        {
            return (byPolicy, false);
        }

        bool stands = own.IsRecorded && !heard.Any(t => Asserts(t) ? Differs(t.Claim.Value, own) : IsSame(t.Claim.Value, own));
        return stands && ofRecord != Truth.Unknown ? (ofRecord, true)
            : no.Length > 0 && dossier.Decided(property, value, yes, no) == Truth.False ? (Truth.False, false)
            : (Truth.Unknown, false);
    }

    private bool Establishes(IReadOnlyList<Testimony> heard, ClaimValue other)
    {
        ILookup<bool, Testimony> speaking = heard.Where(t => IsSame(t.Claim.Value, other)).ToLookup(Asserts);
        return dossier.Decided(property, other, speaking[true], speaking[false]) == Truth.True;
    }

    /// <summary>Whether the day that the policy takes stands in this relation to the one put forward, and enough of those who give such a day establish it.</summary>
    private bool DayIs(Func<DayBounds, DayBounds, bool> relation, Testimony[] giving, Testimony[] denying)
    {
        bool ofEvent = property == ClaimProperty.When.Name && part == default && record is Meeting or Session;
        return giving.Length > 0 && property.KnownRow is ClaimProperty<Edtf> key && Day(value) is { } said
            && relation(dossier.Dated(key, part, DayBounds.Anywhen, ofEvent ? dossier.Held(default) : null, default).Value, said)
            && dossier.Decided(property, value, giving, denying) == Truth.True;
    }

    private static bool Asserts(Testimony testimony) => testimony.Claim.Stance != Stance.Denies;

    /// <summary>Whether a value says what is put forward, or says it more exactly.</summary>
    private bool Agrees(ClaimValue other) => isDate ? Day(other) is { } day && Day(value) is { } said && day.Intersection(said) == day : IsSame(other, value);

    private bool Differs(ClaimValue one, ClaimValue other) => ValuesDiffer(reading, property, one, other);

    private bool IsSame(ClaimValue one, ClaimValue other) => ValuesAgree(reading, property, one, other);

    /// <summary>Whether two values of a property cannot both be so.</summary>
    public static bool ValuesDiffer(Reading reading, ClaimProperty property, ClaimValue one, ClaimValue other) =>
        property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) == true ? Day(one) is { } first && Day(other) is { } second && first.Intersection(second) is null
        : property == ClaimProperty.Head.Name ? !reading.SameHead(one, other, out _)
        : property == ClaimProperty.Membership.Name ? StatusesDiffer(one, other)
        : property != ClaimProperty.TitleHeld.Name && one != other;

    // A status changes with time, so only of one day two of them contradict each other; and one person holds several offices.
    private static bool StatusesDiffer(ClaimValue one, ClaimValue other) =>
        ClaimProperty.Membership.Read(one, out ClaimedStatus a) && ClaimProperty.Membership.Read(other, out ClaimedStatus b)
        && a.Status != b.Status && a.On.TryGetBounds(out DayBounds first) && b.On.TryGetBounds(out DayBounds second) && first.Overlaps(second) == Truth.True;

    /// <summary>Whether two values of a property are one.</summary>
    public static bool ValuesAgree(Reading reading, ClaimProperty property, ClaimValue one, ClaimValue other) =>
        property == ClaimProperty.Head.Name ? reading.SameHead(one, other, out _)
        : property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) == true ? Day(one) == Day(other)
        : one == other;

    private static DayBounds? Day(ClaimValue value) => Edtf.TryParse(value.Text, out Edtf date) && date.TryGetBounds(out DayBounds bounds) ? bounds : null;
}
