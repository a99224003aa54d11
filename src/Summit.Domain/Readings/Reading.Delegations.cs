namespace Summit.Domain;

/// <summary>Who was there, as a reading takes it.</summary>
public sealed partial class Reading
{
    /// <param name="delegations">The delegations as recorded.</param>
    /// <param name="dossier">What is to be heard on their record; null where the record's own values stand.</param>
    /// <param name="pair">The pair asked about.</param>
    /// <param name="when">The days of the record, on which a level by tenure depends.</param>
    private IReadOnlyList<ResolvedDelegation> ResolveAll(IReadOnlyList<Delegation> delegations, Dossier? dossier, Dyad pair, DayBounds when)
    {
        bool claimed = dossier is not null && (dossier.Mentions(ClaimProperty.Presence) || dossier.Mentions(ClaimProperty.Head));
        if (delegations.Count > 2)
        {
            return new ResolvedDelegations(delegations, claimed ? d => Resolved(d, dossier, pair, when) : d => Resolved(d, null, default, when), areKept: !pair.IsRecorded);
        }

        ResolvedDelegation[] resolved = new ResolvedDelegation[delegations.Count];
        for (int i = 0; i < resolved.Length; i++)
        {
            resolved[i] = Resolved(delegations[i], claimed ? dossier : null, pair, when);
        }

        return resolved;
    }

    private ResolvedDelegation Resolved(Delegation delegation, Dossier? dossier, Dyad pair, DayBounds when)
    {
        ResolvedDelegation recorded = AsRecorded(delegation);
        return WithLevels(dossier is null ? recorded : HeadedBy(dossier, AttendedBy(dossier, recorded, pair), pair), when);
    }

    private ResolvedDelegation AsRecorded(Delegation delegation)
    {
        ResolvedDelegate[] delegates = new ResolvedDelegate[delegation.Delegates.Count];
        for (int i = 0; i < delegates.Length; i++)
        {
            delegates[i] = AsRecorded(delegation.Delegates[i]);
        }

        return new(delegation.Party, delegation.Reply, delegates);
    }

    private ResolvedDelegate AsRecorded(Representative representative)
    {
        Office? office = representative.Office.IsRecorded ? Chronicle.Find(representative.Office) : null;
        return new(
            representative.Person,
            representative.Office,
            representative.Role,
            representative.Presence,
            ResolvedDelegate.ThereBy(representative.Presence),
            representative.When.IsRecorded ? representative.When.BoundsOrAnywhen : null,
            representative.BandBy(office),
            office?.Portfolios ?? representative.Portfolios);
    }

    private static ResolvedDelegation AttendedBy(Dossier dossier, ResolvedDelegation delegation, Dyad pair) =>
        delegation with { Delegates = [.. delegation.Delegates.Select(d => With(d, PresenceOf(dossier, delegation.Party, d, pair).Value))] };

    /// <summary>
    /// A delegate's presence. What is said of a party speaks of its delegates of whom no person is recorded; of the others only if the party is absent
    /// altogether. An announcement is no presence.
    /// </summary>
    private static Resolved<Presence> PresenceOf(Dossier dossier, PartyId party, ResolvedDelegate who, Dyad pair)
    {
        Resolved<Presence> ofParty = dossier.Coded(ClaimProperty.Presence, new(party), who.Person.IsRecorded ? default : who.Presence, pair, pastOnly: true);
        if (!who.Person.IsRecorded)
        {
            return ofParty;
        }

        Resolved<Presence> own = dossier.Coded(ClaimProperty.Presence, new(default, who.Person), who.Presence, pair, pastOnly: true);
        return own.DecidedBy == DecidedBy.NoClaim && ofParty.Value == Presence.Absent ? ofParty : own;
    }

    private static ResolvedDelegate With(ResolvedDelegate who, Presence presence) =>
        who.Presence == presence ? who : who with { Presence = presence, There = ResolvedDelegate.ThereBy(presence) };

    /// <summary>A delegation with its head: of a disputed head neither person nor level is known; one who is not recorded takes the place of a head without a name, or joins.</summary>
    private ResolvedDelegation HeadedBy(Dossier dossier, ResolvedDelegation delegation, Dyad pair)
    {
        Resolved<ClaimedHead?> head = HeadOf(dossier, delegation, pair);
        List<ResolvedDelegate> delegates = [.. delegation.Delegates];
        int recorded = delegates.FindIndex(d => d.Role == Role.Head);
        if (head.DecidedBy is DecidedBy.NoClaim or DecidedBy.OnlyOthersDenied)
        {
            return delegation;
        }

        if (head.Value is not { } taken)
        {
            if (recorded >= 0)
            {
                delegates[recorded] = delegates[recorded] with { Person = default, Office = default, Band = default, Portfolios = [] };
            }

            return delegation with { Delegates = delegates };
        }

        int index = delegates.FindIndex(d => SameHead(new(d.Person, d.Office), taken));
        if (index < 0)
        {
            Office? office = Chronicle.Find(taken.Office);
            ResolvedDelegate named = new(taken.Person, taken.Office, Role.Head, Presence.Present, Truth.True, null, office?.Band ?? default, office?.Portfolios ?? []);
            index = delegates.FindIndex(d => !d.Person.IsRecorded && !d.Office.IsRecorded && (d.Role == Role.Head || recorded < 0));
            if (index >= 0)
            {
                delegates[index] = named with { Presence = delegates[index].Presence, There = delegates[index].There, Span = delegates[index].Span };
            }
            else
            {
                index = delegates.Count;
                delegates.Add(named);
            }
        }

        for (int i = 0; i < delegates.Count; i++)
        {
            delegates[i] = i == index ? delegates[i] with { Role = Role.Head } : delegates[i].Role == Role.Head ? delegates[i] with { Role = default } : delegates[i];
        }

        return delegation with { Delegates = delegates };
    }

    private Resolved<ClaimedHead?> HeadOf(Dossier dossier, ResolvedDelegation delegation, Dyad pair)
    {
        ResolvedDelegate? recorded = delegation.Delegates.FirstOrDefault(d => d.Role == Role.Head && (d.Person.IsRecorded || d.Office.IsRecorded));
        ClaimedHead? own = recorded is null ? null : new(recorded.Person, recorded.Office);
        return dossier.Coded<ClaimedHead?>(ClaimProperty.Head.Name, TryReadHead, new(delegation.Party), own, own is not null, pair, pastOnly: true, same: SameHead);
    }

    private static bool TryReadHead(ClaimValue value, out ClaimedHead? head)
    {
        bool read = ClaimProperty.Head.Read(value, out ClaimedHead found);
        head = read ? found : null;
        return read;
    }

    /// <summary>Whether two ways of naming a head can mean one: they share the person or the office and differ in neither, or one names the holder of the other's office.</summary>
    private bool SameHead(ClaimedHead? one, ClaimedHead? other, out ClaimedHead? both)
    {
        both = one is null || other is null ? null : new(one.Person.IsRecorded ? one.Person : other.Person, one.Office.IsRecorded ? one.Office : other.Office);
        return one is not null && other is not null && SameHead(one, other);
    }

    private bool SameHead(ClaimedHead one, ClaimedHead other)
    {
        bool persons = one.Person.IsRecorded && other.Person.IsRecorded;
        bool offices = one.Office.IsRecorded && other.Office.IsRecorded;
        return (!persons || one.Person == other.Person)
            && (!offices || one.Office == other.Office)
            && (persons || offices || Held(one.Person, other.Office) || Held(other.Person, one.Office));
    }

    /// <summary>The same of two values of claims; values that cannot be read are not the same.</summary>
    internal bool SameHead(ClaimValue one, ClaimValue other, out ClaimValue both)
    {
        ClaimedHead? head = null;
        bool same = TryReadHead(one, out ClaimedHead? a) && TryReadHead(other, out ClaimedHead? b) && SameHead(a, b, out head);
        both = same ? ClaimProperty.Head.Write(head!) : default;
        return same;
    }

    private bool Held(PersonId person, OfficeId office) => person.IsRecorded && office.IsRecorded && Chronicle.Tenures.Any(t => t.Person == person && t.Office == office);
}
