using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A record on which an answer rests, with what sources say of it and why it only possibly counts, where it does.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Evidence
{
    internal Evidence(RecordRef record, DayBounds when, Truth match, IReadOnlyList<Reason> because, IReadOnlyList<RecordRef> parts, IReadOnlyList<Claim> claims) =>
        (Record, When, Match, Because, Parts, Claims) = (record, when, match, ValueList.Of(because), ValueList.Of(parts), ValueList.Of(claims));

    /// <summary>The record: a meeting, a session, or whatever else the answer rests on.</summary>
    public RecordRef Record { get; }

    /// <summary>Its days as far as they matter to the question.</summary>
    public DayBounds When { get; }

    /// <summary>Whether it is what was asked for: true, or unknown.</summary>
    public Truth Match { get; }

    /// <summary>Why it only possibly is what was asked for: what the record or its sources leave open; empty when the match is not unknown.</summary>
    public IReadOnlyList<Reason> Because { get; }

    /// <summary>Of a co-attendance, the sessions of both; else empty.</summary>
    public IReadOnlyList<RecordRef> Parts { get; }

    /// <summary>The claims on the record and its parts, in the order of their ids; those whose source was certainly published after the day of the reading are left out.</summary>
    [JsonConverter(typeof(ClaimsInAnswers))]
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The claims that deny, decline to confirm or have no information: what does not support the record.</summary>
    [JsonIgnore]
    public IReadOnlyList<Claim> Dissent => ValueList.Of(Claims.Where(c => c.Stance == Stance.Denies || c.Stance == Stance.DeclinesToConfirm || c.Stance == Stance.NoInformation));

    /// <summary>The record, its days and whether it counts, with the reasons where that is open.</summary>
    public override string ToString() =>
        $"{Record}, {When}: {(Match == Truth.True ? "counts" : Match == Truth.False ? "does not count" : "counts perhaps")}{(Because.Count > 0 ? $" ({string.Join("; ", Because)})" : "")}";

    /// <summary>One piece of evidence for each record among the counted contacts of a view, in their order.</summary>
    internal static IReadOnlyList<Evidence> Of(IEnumerable<CountedContact> contacts, ContactView view) =>
        ValueList.Of(contacts.GroupBy(c => c.Contact.Record).Select(g =>
        {
            CountedContact best = g.MaxBy(c => c.Match);
            RecordRef[] parts = [.. g.SelectMany(c => c.Contact.Parts).Distinct()];
            return new Evidence(g.Key, best.Contact.When, best.Match, WhyPossible.Of(best, view.Filter, view.History.Origin.Reading), parts, ClaimsOn(view.History.Origin, [g.Key, .. parts]));
        }));

    /// <summary>A record other than a contact, with its claims.</summary>
    internal static Evidence Of(RecordRef record, DayBounds when, Truth match, HistoryOrigin origin) =>
        new(record, when, match, match == Truth.Unknown && origin.Reading is { } reading ? WhyPossible.Of(record, reading) : [], [], ClaimsOn(origin, [record]));

    private static ValueList<Claim> ClaimsOn(HistoryOrigin origin, IEnumerable<RecordRef> records) =>
        origin.Reading is { } reading ? ValueList.Of(records.Distinct().SelectMany(reading.ClaimsPossiblyKnown)) : ValueList<Claim>.Empty;
}
