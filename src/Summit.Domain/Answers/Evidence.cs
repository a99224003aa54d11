using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A record on which an answer rests, with what sources say of it.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Record">The record: a meeting, or a session.</param>
/// <param name="When">Its days as far as they matter to the question.</param>
/// <param name="Match">Whether it is what was asked for: true, or unknown.</param>
/// <param name="Parts">Of a co-attendance, the sessions of both; else empty.</param>
/// <param name="Claims">The claims on the record and its parts; those whose source is surely published after the day of the reading are left out.</param>
public sealed record Evidence(RecordRef Record, DayBounds When, Truth Match, IReadOnlyList<RecordRef> Parts, IReadOnlyList<Claim> Claims)
{
    /// <summary>Of a co-attendance, the sessions of both; else empty.</summary>
    public IReadOnlyList<RecordRef> Parts { get; } = ValueList.Of(Parts);

    /// <summary>The claims on the record and its parts, in the order of their ids.</summary>
    [JsonConverter(typeof(ClaimsInAnswers))]
    public IReadOnlyList<Claim> Claims { get; } = ValueList.Of(Claims);

    /// <summary>The claims that deny, decline to confirm or have no information: what does not support the record.</summary>
    [JsonIgnore]
    public IEnumerable<Claim> Dissent => Claims.Where(c => c.Stance == Stance.Denies || c.Stance == Stance.DeclinesToConfirm || c.Stance == Stance.NoInformation);

    /// <summary>One piece of evidence for each record among counted contacts, in their order.</summary>
    internal static IReadOnlyList<Evidence> Of(IEnumerable<CountedContact> contacts, HistoryOrigin origin) =>
        ValueList.Of(contacts.GroupBy(c => c.Contact.Record).Select(g =>
        {
            CountedContact best = g.MaxBy(c => c.Match);
            RecordRef[] parts = [.. g.SelectMany(c => c.Contact.Parts).Distinct()];
            return new Evidence(g.Key, best.Contact.When, best.Match, parts, ClaimsOn(origin, [g.Key, .. parts]));
        }));

    /// <summary>A record other than a contact, with its claims.</summary>
    internal static Evidence Of(RecordRef record, DayBounds when, Truth match, HistoryOrigin origin) => new(record, when, match, [], ClaimsOn(origin, [record]));

    private static ValueList<Claim> ClaimsOn(HistoryOrigin origin, IEnumerable<RecordRef> records) => origin.Chronicle is not { } chronicle
        ? ValueList<Claim>.Empty
        : ValueList.Of(records.Distinct().SelectMany(chronicle.ClaimsOn).Where(c =>
            origin.Reading?.KnownBy is not { } day
            || chronicle.Find(c.Source) is not { } source
            || !source.Published.TryGetBounds(out DayBounds published)
            || published.StartMin <= DayNumber.Of(day)));
}
