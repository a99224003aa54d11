namespace Summit.Domain;

/// <summary>Why a contact only possibly counts for a question: the same judgements as <see cref="Match"/>, one by one.</summary>
internal static class WhyPossible
{
    /// <summary>The reasons, in the order of <see cref="Aspect"/>, the first side before the second; empty when the match is not unknown.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="filter">What is asked.</param>
    /// <param name="reading">The reading from which the contact comes; null for rows.</param>
    public static IReadOnlyList<Reason> Of(CountedContact contact, ContactFilter filter, Reading? reading) => contact.Match != Truth.Unknown
        ? ValueList<Reason>.Empty
        : ValueList.Of(OfEvent(contact.Contact, reading).Concat(OfFacets(contact.Contact, filter, reading)).Concat(SideReasons.Of(contact.Contact, filter, reading)));

    /// <summary>Why a record other than a contact is only possibly what was asked for, as far as that lies in whether it was held or is known.</summary>
    public static IReadOnlyList<Reason> Of(RecordRef record, Reading reading) =>
        reading.IsKnown(record) == Truth.Unknown || (reading.Chronicle.Find(record) is Meeting or Session && reading.WasHeld(record) == Truth.Unknown)
            ? [Of(Aspect.Occurrence, ClaimedDoubt.OfHeld(reading, record), reading)]
            : [];

    private static Reason[] OfEvent(Contact contact, Reading? reading)
    {
        if (contact.Occurred != Truth.Unknown)
        {
            return [];
        }

        if (reading is null)
        {
            return [Of(Aspect.Occurrence, (Doubt.NotRecorded, []), reading)];
        }

        IEnumerable<RecordRef> events = contact.Parts.Count > 0 ? contact.Parts : [contact.Record];
        Reason[] held = [.. events.Where(e => reading.WasHeld(e, contact.Between) == Truth.Unknown).Select(e => Of(Aspect.Occurrence, ClaimedDoubt.OfHeld(reading, e), reading)).Distinct()];
        return held.Length > 0 ? held : [Of(Aspect.Together, (Doubt.NotRecorded, []), reading)];
    }

    private static IEnumerable<Reason> OfFacets(Contact contact, ContactFilter filter, Reading? reading)
    {
        ClaimProperty[] directness = [ClaimProperty.Directness.Name, ClaimProperty.Encounter.Name, ClaimProperty.Format.Name];
        return
        [
            .. OfFacet(Aspect.Directness, contact.Directness, filter.Kinds, directness),
            .. OfFacet(Aspect.Modality, contact.Modality, filter.Modalities, ClaimProperty.Modality.Name),
            .. OfFacet(Aspect.Substance, contact.Substance, filter.Substances, ClaimProperty.Substance.Name),
            .. OfFacet(Aspect.Confidentiality, contact.Confidentiality, filter.Confidentialities, ClaimProperty.Confidentiality.Name),
            .. OfFacet(Aspect.Track, contact.Track, filter.Tracks, ClaimProperty.Track.Name),
            .. Match.OnTopic(contact.Topics, filter.Topics) != Truth.Unknown ? Array.Empty<Reason>() : [Of(Aspect.Topic, ClaimedDoubt.OfTopics(reading, contact.Record, filter.Topics), reading)],
        ];

        IEnumerable<Reason> OfFacet<T>(Aspect aspect, T value, IReadOnlyList<T> wanted, params ClaimProperty[] properties)
            where T : struct, ICode<T> => Match.OneOf(value, wanted) != Truth.Unknown ? []
            : [Of(aspect, value.IsRecorded ? (Doubt.UnknownWord, []) : ClaimedDoubt.Of(reading, contact.Record, properties), reading)];
    }

    private static Reason Of(Aspect aspect, (Doubt Doubt, IReadOnlyList<ClaimId> Claims) why, Reading? reading) =>
        new(aspect, why.Doubt, default, why.Claims, $"{ReasonWords.Of(aspect)}: {ReasonWords.Of(why.Doubt, why.Claims, reading)}");
}
