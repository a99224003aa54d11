namespace Summit.Domain;

/// <summary>One source as a reading sees it: when it was published, whether it is known by the day of the reading, and what it goes back to.</summary>
internal sealed class KnownSource
{
    private readonly int? knownBy;

    // The nearest text above, through which it is known, that repeats others: what those go back to quotes it too.
    private KnownSource? repeating;

    public KnownSource(SourceId id, Source? source, LocalDate? knownBy)
    {
        this.knownBy = knownBy is { } day ? DayNumber.Of(day) : null;
        Id = id;
        Source = source ?? new Source { Id = id };
        IsRecorded = source is not null;
        bool dated = Source.Published.TryGetBounds(out DayBounds published) && published.EndMax != DayNumber.AfterAll;
        Published = dated ? published : DayBounds.Anywhen;
        Day = dated ? published.EndMax : DayNumber.BeforeAll;
        (PossiblyFrom, SurelyFrom) = (Published.StartMin, Published.EndMax);
        Origins = [this];
    }

    public SourceId Id { get; }

    public Source Source { get; }

    /// <summary>Whether the chronicle has the source.</summary>
    public bool IsRecorded { get; }

    public DayBounds Published { get; private set; }

    /// <summary>The last possible day of publication; before every day if undated.</summary>
    public int Day { get; private set; }

    public bool IsDated => Day != DayNumber.BeforeAll;

    /// <summary>Whether it was published by the day of the reading. A partly known day counts by its latest day; an undated source is never surely known.</summary>
    public Truth Known => knownBy is not { } by || SurelyFrom <= by ? Truth.True : PossiblyFrom > by ? Truth.False : Truth.Unknown;

    /// <summary>The first day by which it may be known; before every day if that may be any.</summary>
    public int PossiblyFrom { get; private set; }

    /// <summary>The first day by which it surely is known; after every day if it never is.</summary>
    public int SurelyFrom { get; private set; }

    /// <summary>What it goes back to; itself if it repeats nothing.</summary>
    public KnownSource[] Origins { get; set; }

    /// <summary>The text through which alone it is known; null for a text known by itself.</summary>
    public KnownSource? Through { get; private set; }

    /// <summary>Its number in an order in which those known through it follow it without a gap; -1 where none is and it is known by itself.</summary>
    public int First { get; set; } = -1;

    /// <summary>The greatest number of those known through it, and through these.</summary>
    public int Last { get; set; } = -1;

    /// <summary>Whether it neither repeats nor is quoted, so that it stands for itself alone.</summary>
    public bool StandsAlone => IsOrigin && Through is null;

    public bool IsOrigin => Origins.Length == 1 && ReferenceEquals(Origins[0], this);

    /// <summary>Makes it known only through another text: not before that one, and no later published if it has no day of its own.</summary>
    public void IsKnownThrough(KnownSource text)
    {
        bool undated = !IsDated && text.IsDated;
        (Published, Day) = undated ? (text.Published, text.Day) : (Published, Day);
        (PossiblyFrom, SurelyFrom) = undated ? (text.PossiblyFrom, text.SurelyFrom) : (Math.Max(PossiblyFrom, text.PossiblyFrom), Math.Max(SurelyFrom, text.SurelyFrom));
        Through = text;
        repeating = text.IsOrigin ? text.repeating : text;
    }

    /// <summary>Whether it is known only through a text, directly or through others, or through one that goes back to that text.</summary>
    public bool IsQuotedIn(KnownSource text)
    {
        bool isQuoted = Through is not null && text.First >= 0 && text.First < First && First <= text.Last;
        for (KnownSource? above = repeating; above is not null && !isQuoted; above = above.repeating)
        {
            isQuoted = Array.Exists(above.Origins, o => o.Id == text.Id);
        }

        return isQuoted && text.Id != Id;
    }

    /// <summary>False only if the text was surely published before the day.</summary>
    public bool SpeaksAfter(DayBounds when) => !IsDated || when.StartMin <= Day;
}
