using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The occasions on which two parties could meet, past and ahead, each with its state as of a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Opportunities : IAnswer
{
    private readonly ValueList<Opportunity> all;
    private readonly string parties;
    private readonly string filter;
    private readonly string different;

    internal Opportunities(IReadOnlyList<Opportunity> all, ContactView view, Dyad dyad, LocalDate asOf, IReadOnlyList<string> notes)
    {
        this.all = ValueList.Of(all);
        Definition = Definition.Of(view, dyad, asOf);
        Notes = notes;
        Names names = Names.Of(view.History.Origin);
        (parties, filter) = (names.Pair(dyad), names.Filter(view.Filter));
        RecordRef[] sessions = [.. all.Where(o => o.Session.IsRecorded).Select(o => (RecordRef)o.Session)];
        different = view.History.Origin.Identities.Count(sessions) is var count && count.Min < sessions.Length ? $" at {count} different sessions" : "";
    }

    /// <summary>All of them in the order of their earliest day, then of session or place.</summary>
    [JsonPropertyName("opportunities")]
    public IReadOnlyList<Opportunity> All => all;

    /// <summary>Those that are not surely over on the day of the question, in the order of their earliest day.</summary>
    [JsonIgnore]
    public IEnumerable<Opportunity> Ahead => all.Where(o => o.Over != Truth.True);

    /// <summary>The evidence of all of them, each record once.</summary>
    public IReadOnlyList<Evidence> Evidence => ValueList.Of(all.SelectMany(o => o.Evidence).DistinctBy(e => e.Record));

    /// <inheritdoc/>
    public Definition Definition { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        Opportunity[] ahead = [.. Ahead];
        string those = ahead.Length == 0 ? "none under way or ahead" : $"under way or ahead {Words.List(ahead.Select(Said))}";
        return Words.Sentence(this, $"For {parties} to have {filter}: {Words.Count(all.Count, "opportunity", "opportunities")}{different} in this record, {those}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private static string Said(Opportunity opportunity)
    {
        string day = opportunity.When.EarliestStart is { } start ? Words.Iso(start) : "day unknown";
        return $"{(opportunity.Session.IsRecorded ? opportunity.Session.ToString() : opportunity.Place)} ({Words.Code(opportunity.State)}, {day})";
    }
}
