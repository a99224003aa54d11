namespace Summit.Domain;

/// <summary>Which of a record's own values some texts give and no others do.</summary>
/// <param name="sources">The sources.</param>
/// <param name="record">The record.</param>
/// <param name="theirs">What the texts say of it.</param>
/// <param name="others">What others say of it.</param>
internal sealed class GivenValues(SourceTable sources, IRecord record, IReadOnlyList<Claim> theirs, IReadOnlyList<Claim> others)
{
    /// <summary>The record with those values not recorded.</summary>
    public IRecord Forgotten()
    {
        IRecord rest = record;
        foreach (Claim claim in theirs.Where(c => Gives(c) && !others.Any(o => o.Property == c.Property && RecordPart.Of(o.Subject) == RecordPart.Of(c.Subject) && Gives(o) && IsOfOneValue(c, o))))
        {
            rest = IsOfMany(claim) || claim.Property == ClaimProperty.Membership.Name ? ForgottenValues.Without(rest, claim) : ForgottenValues.Without(rest, claim.Property, RecordPart.Of(claim.Subject));
        }

        Occurrence occurrence = record switch { Meeting m => m.Occurrence, Session s => s.Occurrence, _ => default };
        bool? held = occurrence == Occurrence.Held || occurrence == Occurrence.InProgress ? true : occurrence == Occurrence.NotHeld ? false : null;
        return held is { } own && theirs.Any(c => SaysOfHeld(c) == own) && !others.Any(c => SaysOfHeld(c) == own) ? ForgottenValues.WithoutOccurrence(rest) : rest;
    }

    /// <summary>Whether the record's own value may come from a claim: the claim says it, or something more exact.</summary>
    private bool Gives(Claim claim)
    {
        if (claim.Stance != Stance.Asserts && !(claim.Property == ClaimProperty.Plan.Name && (claim.Stance == Stance.Anticipates || claim.Stance == Stance.Speculates)))
        {
            return false;
        }

        RecordPart part = RecordPart.Of(claim.Subject);
        ClaimValue own = RecordedValues.In(record, claim.Property, part);
        return record switch
        {
            Forum forum => forum.Memberships.Any(m => m.Party == part.Party && GivesMembership(claim, m)),
            Tenure tenure when ForgottenValues.IsOfASpan(claim.Property) => GivesSpan(claim, tenure.Span),
            _ when IsOfMany(claim) => true,
            _ when !own.IsRecorded => false,
            _ when claim.Property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) == true => Day(claim.Value) is { } said && Day(own) is { } day && said.Intersection(day) == said,
            _ when claim.Says(ClaimProperty.Head, out ClaimedHead head) && ClaimProperty.Head.Read(own, out ClaimedHead recorded) =>
                (head.Person.IsRecorded && head.Person == recorded.Person) || (head.Office.IsRecorded && head.Office == recorded.Office),
            _ => claim.Value == own,
        };
    }

    private static bool IsOfMany(Claim claim) => claim.Property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) == true;

    // Of many values, and of several memberships, each is given by itself.
    private static bool IsOfOneValue(Claim one, Claim other) =>
        one.Says(ClaimProperty.Membership, out ClaimedStatus a) && other.Says(ClaimProperty.Membership, out ClaimedStatus b) ? a.Status == b.Status
        : !IsOfMany(one) || one.Value == other.Value;

    private static bool GivesMembership(Claim claim, Membership membership) =>
        claim.Says(ClaimProperty.Membership, out ClaimedStatus said) ? said.Status == membership.Status : ForgottenValues.IsOfASpan(claim.Property) && GivesSpan(claim, membership.Span);

    private static bool GivesSpan(Claim claim, Edtf span)
    {
        if (Day(claim.Value) is not { } said || !span.TryGetBounds(out DayBounds own))
        {
            return false;
        }

        return claim.Property == ClaimProperty.Start.Name ? said.Intersection(own.StartDay) == said
            : claim.Property == ClaimProperty.End.Name ? said.Intersection(own.EndDay) == said
            : said.Intersection(own) == said;
    }

    /// <summary>Whether a claim says, outright or by what it implies, that the event was held; null for neither. An advance notice says neither.</summary>
    private bool? SaysOfHeld(Claim claim)
    {
        bool denies = claim.Stance == Stance.Denies;
        if (claim.Stance != Stance.Asserts && !denies)
        {
            return null;
        }

        if (claim.Property == ClaimProperty.Held.Name && RecordPart.Of(claim.Subject) == default)
        {
            bool says = claim.Value.Flag ?? true;
            return denies ? (says ? false : null) : says;
        }

        DayBounds day = record switch { Meeting m => m.When.BoundsOrAnywhen, Session s => s.When.BoundsOrAnywhen, _ => DayBounds.Anywhen };
        return !denies && claim.Property.KnownRow?.ImpliesHeld(claim.Value) == true && sources[claim.Source].SpeaksAfter(day) ? true : null;
    }

    private static DayBounds? Day(ClaimValue value) => Edtf.TryParse(value.Text, out Edtf date) && date.TryGetBounds(out DayBounds bounds) ? bounds : null;
}
