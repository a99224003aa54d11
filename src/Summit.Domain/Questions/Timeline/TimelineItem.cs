using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Something between two parties, with its place in the order of time.</summary>
/// <remarks>
/// Items of a timeline stand in the order of their earliest possible start, then of their latest possible end, then of record and kind; steps
/// of one day stand as their escalation lists them. Equal when all members are equal; outside a timeline there is no order.
/// </remarks>
public sealed record TimelineItem
{
    /// <summary>When, as far as known.</summary>
    [JsonIgnore]
    public DayBounds When { get; internal init; }

    /// <summary>The earliest possible first day; null when nothing bounds it.</summary>
    [JsonPropertyOrder(2)]
    public LocalDate? Earliest => When.EarliestStart;

    /// <summary>The latest possible last day; null when nothing bounds it.</summary>
    [JsonPropertyOrder(3)]
    public LocalDate? Latest => When.LatestEnd;

    /// <summary>What it is.</summary>
    [JsonPropertyOrder(4)]
    public TimelineKind What { get; internal init; }

    /// <summary>The record: a meeting, a session, an escalation or a statement.</summary>
    [JsonPropertyOrder(5)]
    public RecordRef Record { get; internal init; }

    /// <summary>Of a step its key; else empty. A step without a key has its place in the escalation, counted from 1, such as <c>#3</c>.</summary>
    [JsonPropertyOrder(6)]
    public string Part { get; internal init; } = "";

    /// <summary>What the record, or the step, is called; empty where it is called nothing.</summary>
    [JsonPropertyOrder(7)]
    public string Title { get; internal init; } = "";

    /// <summary>Who acted: of a contact both parties, of a step its actor, of a statement those whose it is; empty where not recorded.</summary>
    [JsonPropertyOrder(8)]
    public IReadOnlyList<PartyId> By { get; internal init => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>Whether it took place and is what was asked for: true, or unknown.</summary>
    [JsonPropertyOrder(9)]
    public Truth Match { get; internal init; }

    /// <summary>
    /// Whether another item may have begun on the same day or, against the order of the list, on the other side of this one: then this item may
    /// belong elsewhere in the list. False: every item before it surely began on an earlier day, and every item after it on a later one.
    /// </summary>
    [JsonPropertyOrder(10)]
    public bool OrderUncertain { get; internal init; }

    /// <summary>When, as far as known: the earliest and the latest possible first and last days.</summary>
    [JsonInclude, JsonPropertyOrder(1), JsonPropertyName("when")]
    internal string Days => When.ToString();

    /// <summary>Days, kind and record in one line.</summary>
    public override string ToString() => $"{When} {Words.Code(What)} {Record}{(Part.Length > 0 ? " " + Part : "")}";
}
