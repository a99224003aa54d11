namespace Summit.Domain;

/// <summary>Whether what somebody says is so.</summary>
public sealed partial class Reading
{
    /// <summary>Whether a property of a record, or of a part of it, has a value, and who says so.</summary>
    /// <param name="subject">A record of the chronicle, or a part of one.</param>
    /// <param name="property">Which property.</param>
    /// <param name="value">The value; of <c>held</c> none says that it was.</param>
    internal Decision Decide(ClaimSubject subject, ClaimProperty property, ClaimValue value)
    {
        IRecord record = Found(subject.Record);
        RecordPart part = RecordPart.Of(subject);
        Dossier dossier = DossierOf(record);
        if (property == ClaimProperty.Held.Name && part == default && record is Meeting or Session)
        {
            return WhetherHeld(record, dossier, value.Flag ?? true);
        }

        if (part == default && OneOfMany(record, property, value) is { } one)
        {
            bool listed = one.DecidedBy is DecidedBy.NoClaim or DecidedBy.TheRecord && one.Value == Truth.True;
            return new(one.Value, listed, listed ? value : default, one.Asserted, one.Denied, []);
        }

        value = property == ClaimProperty.Held.Name && !value.IsRecorded ? ClaimValue.Of(true) : value;
        Decision decided = new Proposal(this, record, dossier, property, part, value).Decided();
        return decided.IsSo != Truth.Unknown ? decided
            : property == ClaimProperty.Presence.Name && ClaimProperty.Presence.Read(value, out Presence presence) ? decided with { IsSo = IsPresentAs(subject, presence) }
            : property == ClaimProperty.Membership.Name && ClaimProperty.Membership.Read(value, out ClaimedStatus status) && record is Forum forum ? decided with { IsSo = IsMember(forum, subject.Party, status) }
            : property == ClaimProperty.TitleHeld.Name && ClaimProperty.TitleHeld.Read(value, out OfficeId office) ? decided with { IsSo = HeldOffice(subject, office) }
            : decided;
    }

    /// <summary>Of a property of many values each value is decided by itself; null for a property of one.</summary>
    private Resolved<Truth>? OneOfMany(IRecord record, ClaimProperty property, ClaimValue value) => property.KnownRow switch
    {
        ClaimProperty<Topic> key when key.Read(value, out Topic topic) => OneOf(record, key, topic, default) with { Value = TruthOf(record.Ref, key, topic) },
        ClaimProperty<PartyId> key when key == ClaimProperty.BlockedBy && key.Read(value, out PartyId party) => OneOf(record, key, party, default),
        ClaimProperty<Objection> key when key.Read(value, out Objection reason) => OneOf(record, key, reason, default),
        ClaimProperty<long> key when key == ClaimProperty.Point && key.Read(value, out long number) => OneOf(record, key, number, default),
        ClaimProperty<RecordRef> key when key.Read(value, out RecordRef other) => OneOf(record, key, other, default),
        _ => null,
    };

    private Decision WhetherHeld(IRecord record, Dossier dossier, bool said)
    {
        Resolved<Truth> held = HeldAndWhy(record, dossier);
        bool byTheRecord = held.DecidedBy is DecidedBy.TheRecord or DecidedBy.RuledOutByTheRecord;
        Truth isSo = said ? held.Value : held.Value.Not();
        return new(
            isSo,
            byTheRecord && held.Value != Truth.Unknown,
            held.Value == Truth.Unknown || !byTheRecord ? default : ClaimValue.Of(held.Value == Truth.True),
            said ? held.Asserted : held.Denied,
            said ? held.Denied : held.Asserted,
            [],
            byTheRecord && held.Value == Truth.False && !IsRecordedNotHeld(record.Ref));
    }

    // Presence at a part of a session, or of any representative, is presence at the whole.
    private Truth IsPresentAs(ClaimSubject subject, Presence presence)
    {
        Truth there = IsPresent(subject.Record, subject.Person.IsRecorded ? subject.Person : subject.Party);
        return presence == Presence.Present ? there : presence == Presence.Absent ? there.Not() : Truth.Unknown;
    }

    private Truth IsMember(Forum forum, PartyId party, ClaimedStatus claimed)
    {
        DayBounds on = claimed.On.BoundsOrAnywhen;
        Truth In(Func<Membership, bool> which) => forum.Memberships.Where(m => m.Party == party && which(m))
            .Select(m => claimed.On.IsRecorded ? on.IsWithin(SpanOf(forum.Id, m)) : Truth.True).Any();
        return In(m => m.Status == claimed.Status) is Truth.True ? Truth.True
            : claimed.On.IsRecorded && In(m => m.Status.IsRecorded && m.Status != claimed.Status) == Truth.True ? Truth.False
            : Truth.Unknown;
    }

    private Truth HeldOffice(ClaimSubject subject, OfficeId office) =>
        Chronicle.Tenures.Where(t => (RecordRef)t.Person == subject.Record && t.Office == office).Select(t => WasInOffice(t.Id)).Any() == Truth.True ? Truth.True : Truth.Unknown;
}
