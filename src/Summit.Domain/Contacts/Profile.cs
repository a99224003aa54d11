namespace Summit.Domain;

/// <summary>All that a filter can ask of a contact. Real records have few different ones, so a history keeps each once.</summary>
internal sealed record Profile(
    Directness Directness,
    Modality Modality,
    bool IsMessage,
    Substance Substance,
    Confidentiality Confidentiality,
    Track Track,
    ValueList<TopicTruth> Topics,
    ValueList<Attendee> First,
    ValueList<Attendee> Second)
{
    public static Profile Of(Contact contact) => new(
        contact.Directness,
        contact.Modality,
        contact.Modality == Modality.Letter || contact.Modality == Modality.SecureMessage || contact.Encounter == Encounter.MessageExchange,
        contact.Substance,
        contact.Confidentiality,
        contact.Track,
        ValueList.Of(contact.Topics),
        Ordered(contact.First),
        Ordered(contact.Second));

    // Neither order nor repetition of representatives matters to any question.
    private static ValueList<Attendee> Ordered(IReadOnlyList<Attendee> attendees) => attendees.Count <= 1
        ? ValueList.Of(attendees)
        : ValueList.Of(attendees.Distinct().OrderBy(a => a.There).ThenBy(a => a.Band.Value, StringComparer.Ordinal).ThenBy(a => string.Join('+', a.Portfolios), StringComparer.Ordinal));
}
