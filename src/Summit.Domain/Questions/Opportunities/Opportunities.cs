using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain;

/// <summary>The occasions on which two parties could meet, past and ahead, each with its state as of a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Opportunities : IAnswer
{
    private readonly ValueList<Opportunity> all;

    internal Opportunities(IReadOnlyList<Opportunity> all, ContactView view, Dyad dyad, LocalDate asOf)
    {
        this.all = ValueList.Of(all);
        Definition = Definition.Of(view, dyad, asOf);
        Parties = $"{view.History.Origin.TitleOf(dyad.First)} and {view.History.Origin.TitleOf(dyad.Second)}";
        Counted = view.Filter.ToString();
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

    [JsonInclude]
    internal string English => ToEnglish();

    internal string Parties { get; }

    internal string Counted { get; }

    /// <inheritdoc/>
    public string ToEnglish()
    {
        Opportunity[] ahead = [.. Ahead];
        string number = all.Count == 1 ? "1 opportunity" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{all.Count} opportunities");
        string those = ahead.Length == 0 ? "none under way or ahead" : $"under way or ahead {string.Join(", ", ahead.Select(Words))}";
        return $"For {Parties} to have {Counted}: {number} in this record, {those}, {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private static string Words(Opportunity opportunity)
    {
        string day = opportunity.When.EarliestStart is { } start ? LocalDatePattern.Iso.Format(start) : "day unknown";
        return $"{(opportunity.Session.IsRecorded ? opportunity.Session.ToString() : opportunity.Place)} ({OutputCodeConverter<OpportunityState>.WordOf(opportunity.State)}, {day})";
    }
}
