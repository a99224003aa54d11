using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a contact fell before, during or after an extent, such as an escalation.</summary>
/// <remarks>
/// During: they have a day in common. Before and after: the contact had ended, or had not begun. Unknown also where it is not certain that the contact
/// took place and counts. Equal when all members are equal; no order.
/// </remarks>
public sealed record ContactTiming : IAnswer
{
    private readonly string focusTitle;

    internal ContactTiming(ContactView view, Dyad dyad, RecordRef focus, DayBounds extent, IReadOnlyList<CountedContact> rows)
    {
        (Focus, Extent) = (focus, extent);
        Before = Any(c => c.EndMax < extent.StartMin ? Truth.True : c.EndMin >= extent.StartMax ? Truth.False : Truth.Unknown);
        During = Any(c => Overlap.Of(c, extent).Truth);
        After = Any(c => c.StartMin > extent.EndMax ? Truth.True : c.StartMax <= extent.EndMin ? Truth.False : Truth.Unknown);
        Evidence = Domain.Evidence.Of(rows, view);
        Definition = Definition.Of(view, dyad, asOf: null);
        focusTitle = view.History.Origin.Chronicle?.Find(focus)?.Title is { Length: > 0 } title ? $"{title} ({focus})" : focus.ToString();

        Truth Any(Func<DayBounds, Truth> judge) => rows.Select(r => r.Match.And(judge(r.Contact.When))).Any();
    }

    /// <summary>The contact's record.</summary>
    public RecordRef Focus { get; }

    /// <summary>The extent.</summary>
    public DayBounds Extent { get; }

    /// <summary>Whether it had ended before the extent began.</summary>
    public Truth Before { get; }

    /// <summary>Whether it shares a day with the extent.</summary>
    public Truth During { get; }

    /// <summary>Whether it began after the extent had ended.</summary>
    public Truth After { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <inheritdoc/>
    public Definition Definition { get; }

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string where = Evidence.Count == 0 ? "is no such contact in this record"
            : Before == Truth.True ? "was before it"
            : During == Truth.True ? "was during it"
            : After == Truth.True ? "was after it"
            : $"was possibly {string.Join(" or ", Possible())} it";
        return $"Of {focusTitle} and the extent {Extent}: the contact {where}, {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private IEnumerable<string> Possible() =>
        new[] { ("before", Before), ("during", During), ("after", After) }.Where(p => p.Item2 != Truth.False).Select(p => p.Item1);
}
