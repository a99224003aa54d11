namespace Summit.Domain;

/// <summary>Who says what: every value that is asserted or denied, each independent source once.</summary>
internal sealed partial class Dossier
{
    /// <summary>
    /// All accounts. Plans count where they are anticipated, too; an announcement is no account of who was there; an assessment is none of anything. What
    /// one source both asserts and denies is left out.
    /// </summary>
    /// <param name="isEvent">Whether it is a meeting or a session, of which other claims imply that it was held.</param>
    public IEnumerable<Account> Accounts(bool isEvent)
    {
        foreach (IGrouping<(RecordPart Part, ClaimProperty Property), KnownClaim> spoken in heard.GroupBy(h => (RecordPart.Of(h.Claim.Subject), h.Claim.Property)))
        {
            (RecordPart part, ClaimProperty property) = spoken.Key;
            IEnumerable<Account> accounts = property == ClaimProperty.Assessment.Name || (isEvent && IsOnTheEvent(spoken.Key)) ? []
                : property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) != false ? OfMany(part, property, Speaking(spoken))
                : OfOne(part, property, Speaking(spoken));
            foreach (Account account in accounts)
            {
                yield return account;
            }
        }

        foreach (Account account in isEvent ? OfEvent() : [])
        {
            yield return account;
        }
    }

    /// <summary>The sources that say that they have no information on a property of the record as a whole, or decline to speak of it.</summary>
    public IEnumerable<SourceId> SilentOn(ClaimProperty property) => heard
        .Where(h => h.Claim.Property == property && RecordPart.Of(h.Claim.Subject) == default && (h.Claim.Stance == Stance.NoInformation || h.Claim.Stance == Stance.DeclinesToConfirm))
        .Select(h => h.Claim.Source);

    private static bool IsOnTheEvent((RecordPart Part, ClaimProperty Property) key) => key.Part == default && key.Property == ClaimProperty.Held.Name;

    private IEnumerable<Account> OfEvent()
    {
        Proposition held = Held(default);
        return held.Asserted.Select(t => new Account(default, held.Property, True, false, t)).Concat(held.Denied.Select(t => new Account(default, held.Property, True, true, t)));
    }

    private IEnumerable<Account> OfOne(RecordPart part, ClaimProperty property, List<KnownClaim> spoken)
    {
        bool isDate = property.KnownRow!.Traits.HasFlag(PropertyTraits.Date);
        return Independence.Consistent(independence.Of(spoken), t => !IsDenied(t), (one, other) => isDate ? one.Gives == other.Gives : ValueOf(one.Claim) == ValueOf(other.Claim))
            .SelectMany(t => ValuesIn(t.Claim).Select(v => new Account(part, property, v, IsDenied(t), t)));
    }

    // Each value is a proposition of its own, so a text speaks for its origin value by value.
    private IEnumerable<Account> OfMany(RecordPart part, ClaimProperty property, List<KnownClaim> spoken)
    {
        ILookup<ClaimValue, KnownClaim> byValue = spoken.ToLookup(h => h.Claim.Value);
        foreach (ClaimValue value in byValue.Select(g => g.Key))
        {
            List<KnownClaim> on = property == ClaimProperty.Topic.Name ? spoken.FindAll(h => h.Denies ? Entails(value, h.Claim.Value) : Entails(h.Claim.Value, value)) : [.. byValue[value]];
            foreach (Testimony testimony in Independence.Consistent(independence.Of(on), DoesNotDeny, static (_, _) => true).Where(t => t.Claim.Value == value))
            {
                yield return new(part, property, value, !DoesNotDeny(testimony), testimony);
            }
        }

        bool Entails(ClaimValue said, ClaimValue asked) => property.KnownRow?.Entails(said, asked) == true;
    }

    private List<KnownClaim> Speaking(IEnumerable<KnownClaim> spoken) => [.. spoken.Where(h =>
        (h.IsEvidence || (h.Claim.Property == ClaimProperty.Plan.Name && h.Claim.Stance == Stance.Anticipates))
        && (h.Row is { } row ? row.CanRead(ValueOf(h.Claim)) : h.Claim.Value.IsRecorded)
        && (h.Row?.Traits.HasFlag(PropertyTraits.Date) != true || h.Gives is not null)
        && !(h.Claim.Says(ClaimProperty.Presence, out Presence presence) && presence == Presence.Unknown)
        && (h.Row?.Traits.HasFlag(PropertyTraits.PastOnly) != true || SpeaksOfThePast(h)))];

    // A round names several parties, and of each it is a word of its own.
    private static IEnumerable<ClaimValue> ValuesIn(Claim claim) => claim.Says(ClaimProperty.Met, out ClaimedRound round)
        ? round.Parties.Distinct().Select(p => ClaimProperty.Met.Write(new(round.On, [p])))
        : [ValueOf(claim)];

    // To deny that it was not held asserts nothing.
    private static ClaimValue ValueOf(Claim claim) =>
        claim.Property != ClaimProperty.Held.Name ? claim.Value
        : !IsOnHeld(claim) ? default
        : True;

    private static bool IsDenied(Testimony testimony) =>
        testimony.Claim.Stance == Stance.Denies || (testimony.Claim.Property == ClaimProperty.Held.Name && testimony.Claim.Value.Flag == false);
}
