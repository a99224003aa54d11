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

    internal ContactTiming(ContactView view, Dyad dyad, RecordRef focus, DayBounds extent, IReadOnlyList<CountedContact> rows, (Truth Before, Truth During, Truth After) timing)
    {
        (Focus, Extent, Before, During, After) = (focus, extent, timing.Before, timing.During, timing.After);
        Evidence = Domain.Evidence.Of(rows, view);
        Definition = Definition.Of(view, dyad, asOf: null);
        Notes = Domain.Notes.Of(view, dyad, day: null, Evidence);
        focusTitle = Names.Of(view.History.Origin)[focus] is var title && title != focus.ToString() ? $"{title} ({focus})" : title;
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

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string where = Evidence.Count == 0 ? "is not such a contact in this record"
            : Before == Truth.True ? $"was before {Extent}"
            : During == Truth.True ? $"was during {Extent}"
            : After == Truth.True ? $"was after {Extent}"
            : $"was possibly {string.Join(" or ", Possible())} {Extent}";
        return Words.Sentence(this, $"{focusTitle} {where}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private IEnumerable<string> Possible() =>
        new[] { ("before", Before), ("during", During), ("after", After) }.Where(p => p.Item2 != Truth.False).Select(p => p.Item1);
}
