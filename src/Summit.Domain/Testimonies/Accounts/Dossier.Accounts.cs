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
        foreach ((RecordPart part, ClaimProperty property) in heard.Select(h => (RecordPart.Of(h.Claim.Subject), h.Claim.Property)).Append((default, ClaimProperty.Held.Name)).Distinct())
        {
            IEnumerable<Account> accounts = property == ClaimProperty.Assessment.Name ? []
                : property == ClaimProperty.Held.Name && part == default && isEvent ? OfHeld()
                : property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) != false ? OfMany(part, property)
                : OfOne(part, property);
            foreach (Account account in accounts)
            {
                yield return account;
            }
        }
    }

    private IEnumerable<Account> OfHeld()
    {
        Proposition held = Held(default);
        return held.Asserted.Select(t => new Account(default, held.Property, True, false, t)).Concat(held.Denied.Select(t => new Account(default, held.Property, True, true, t)));
    }

    private IEnumerable<Account> OfOne(RecordPart part, ClaimProperty property)
    {
        bool isDate = property.KnownRow!.Traits.HasFlag(PropertyTraits.Date);
        return Independence.Consistent(independence.Of(AccountsIn(part, property)), t => !IsDenied(t), (one, other) => isDate ? one.Gives == other.Gives : ValueOf(one) == ValueOf(other))
            .SelectMany(t => ValuesIn(t).Select(v => new Account(part, property, v, IsDenied(t), t)));
    }

    // Each value is a proposition of its own, so a text speaks for its origin value by value.
    private IEnumerable<Account> OfMany(RecordPart part, ClaimProperty property)
    {
        List<KnownClaim> all = AccountsIn(part, property);
        foreach (ClaimValue value in all.Select(h => h.Claim.Value).Distinct())
        {
            List<KnownClaim> on = all.FindAll(h => h.Denies ? Entails(value, h.Claim.Value) : Entails(h.Claim.Value, value));
            foreach (Testimony testimony in Independence.Consistent(independence.Of(on), DoesNotDeny, static (_, _) => true).Where(t => t.Claim.Value == value))
            {
                yield return new(part, property, value, !DoesNotDeny(testimony), testimony);
            }
        }

        bool Entails(ClaimValue said, ClaimValue asked) => said == asked || property.KnownRow?.Entails(said, asked) == true;
    }

    private List<KnownClaim> AccountsIn(RecordPart part, ClaimProperty property)
    {
        bool pastOnly = property.KnownRow?.Traits.HasFlag(PropertyTraits.PastOnly) == true;
        bool isDate = property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) == true;
        return heard.FindAll(h => h.Claim.Property == property && part.Is(h.Claim.Subject)
            && (h.IsEvidence || (property == ClaimProperty.Plan.Name && h.Claim.Stance == Stance.Anticipates))
            && (property.KnownRow is { } row ? row.CanRead(ValueOf(h.Claim)) : h.Claim.Value.IsRecorded)
            && (!isDate || h.Gives is not null)
            && !(h.Claim.Says(ClaimProperty.Presence, out Presence presence) && presence == Presence.Unknown)
            && (!pastOnly || SpeaksOfThePast(h)));
    }

    // A round names several parties, and of each it is a word of its own.
    private static IEnumerable<ClaimValue> ValuesIn(Testimony testimony) => testimony.Claim.Says(ClaimProperty.Met, out ClaimedRound round)
        ? round.Parties.Distinct().Select(p => ClaimProperty.Met.Write(new(round.On, [p])))
        : [ValueOf(testimony)];

    private static ClaimValue ValueOf(Testimony testimony) => IsHeld(testimony.Claim) ? True : testimony.Claim.Value;

    private static ClaimValue ValueOf(Claim claim) => IsHeld(claim) ? (claim.Value.Flag == false && claim.Stance == Stance.Denies ? default : True) : claim.Value;

    private static bool IsDenied(Testimony testimony) => testimony.Claim.Stance == Stance.Denies || (IsHeld(testimony.Claim) && testimony.Claim.Value.Flag == false);

    private static bool IsHeld(Claim claim) => claim.Property == ClaimProperty.Held.Name;
}
