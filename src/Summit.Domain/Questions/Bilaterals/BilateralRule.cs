namespace Summit.Domain;

/// <summary>The rule of bilateral rounds.</summary>
internal sealed class BilateralRule(Reading reading)
{
    private readonly Chronicle chronicle = reading.Chronicle;
    private readonly HistoryOrigin origin = HistoryOrigin.Of(reading);

    /// <summary>The round of a party at a session, within a window of days or over all of it.</summary>
    public BilateralRound Of(Session session, PartyId party, DayBounds? window)
    {
        BilateralOccasion occasion = new(reading, session, window);
        bool there = occasion.Has(party) || occasion.Sessions.Any(s => s.Host == party);

        // Only what two parties do by themselves is a bilateral, whatever it is called. A party without a recorded delegation that it met there all the same is met.
        ILookup<PartyId, Meeting> here = occasion.MeetingsOf(party).Select(m => m.Record).Where(m => m.Delegations.Count == 2 && !m.Others)
            .ToLookup(m => Dyad.Of(m.Delegations[0].Party, m.Delegations[1].Party).Other(party));
        IEnumerable<PartyId> met = here.Select(g => g.Key);
        BilateralParty[] judged = !party.IsRecorded ? [] :
        [
            .. (there ? occasion.Parties.Union(met) : met).Where(p => p != party).Order()
                .Select(p => Judged(occasion, Dyad.Of(party, p), p, [.. here[p]]))
                .Where(p => p.Met == Truth.True || occasion.Has(p.Party)),
        ];
        RecordRef[] leads =
        [
            .. chronicle.ByParty.MeetingsOf(party)
                .Where(m => m.Others && occasion.IsLinked(m) && reading.Resolve(m, default).Occurred != Truth.False)
                .Where(m => occasion.Within(reading.Resolve(m, default).When) != Truth.False)
                .Select(m => (RecordRef)m.Id),
        ];
        Evidence[] evidence =
        [
            Evidence.Of(session.Id, reading.WhenOf(session.Id), reading.WasHeld(session.Id), origin),
            .. judged.SelectMany(j => j.Records.Select(r => (Record: r, j.Met))).Where(r => chronicle.Find(r.Record) is Meeting)
                .Concat(leads.Select(l => (Record: l, Met: Truth.Unknown)))
                .Select(r => Evidence.Of(r.Record, reading.WhenOf(r.Record), r.Met, origin)),
        ];
        return new()
        {
            Session = session.Id,
            Party = party,
            Parties = [.. judged.Select(j => new BilateralParty(j.Party, j.Met, j.Reason, reading.Identities.Each(j.Records)))],
            Leads = reading.Identities.Each(leads),
            Evidence = evidence,
            Definition = Definition.Of(reading, party.IsRecorded ? [party] : [], null) with
            {
                Kinds = ContactFilter.Direct.Kinds,
                Messages = ContactFilter.Direct.Messages,
                Coverage = [.. judged.Where(j => j.Reason == BilateralReason.Covered).SelectMany(j => j.Records).Distinct().Select(r => CoverageId.Parse(r.Value))],
            },
            Notes = Notes.Of(reading, [party], window?.EarliestStart, evidence),
            Names = Names.Of(reading),
        };
    }

    private BilateralParty Judged(BilateralOccasion occasion, Dyad pair, PartyId other, Meeting[] here)
    {
        (RecordRef Record, Truth Met)[] contacts = here.Length == 0 ? [] :
        [
            .. new ContactHistory(here.Where(m => reading.IsKnown(m.Id) != Truth.False).SelectMany(m => MeetingContacts.Of(reading, m)), [], origin).Where(ContactFilter.Direct).All(pair)
                .Select(c => (c.Contact.Record, c.Match.And(occasion.Within(c.Contact.When))))
                .Where(c => c.Item2 != Truth.False),
        ];
        IReadOnlyList<RecordRef> Those(Truth truth) => [.. contacts.Where(c => c.Met == truth).Select(c => c.Record).Distinct()];

        if (contacts.Any(c => c.Met == Truth.True))
        {
            return new(other, Truth.True, BilateralReason.Meeting, Those(Truth.True));
        }

        if (!occasion.MayMeet(pair))
        {
            return new(other, Truth.False, BilateralReason.NotThere, []);
        }

        if (contacts.Length > 0)
        {
            return new(other, Truth.Unknown, BilateralReason.UncertainMeeting, Those(Truth.Unknown));
        }

        RecordRef[] ruledOut = [.. here.Where(m => reading.IsKnown(m.Id) != Truth.False && reading.IsRuledOut(m.Id) == Truth.True).Select(m => (RecordRef)m.Id)];
        if (ruledOut.Length > 0 || BilateralClaims.Deny(reading, occasion.SpokenOf, pair, occasion.Window))
        {
            return new(other, Truth.False, BilateralReason.Denied, ruledOut);
        }

        DayBounds days = occasion.Window ?? occasion.Sessions[0].When;
        RecordRef[] covering = [.. origin.Coverages.Where(c => Covers.Question(c, ContactFilter.Direct, pair) && days.IsWithin(c.Interval.BoundsOrAnywhen) == Truth.True).Select(c => (RecordRef)c.Id)];
        return covering.Length > 0
            ? new(other, Truth.False, BilateralReason.Covered, covering)
            : new(other, Truth.Unknown, BilateralReason.NothingRecorded, []);
    }
}
