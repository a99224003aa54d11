namespace Summit.Domain;

/// <summary>One source as a reading sees it: when it was published, whether it is known by the day of the reading, and what it goes back to.</summary>
internal sealed class KnownSource
{
    private readonly int? knownBy;

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

    /// <summary>The texts through which alone it is known, and what these go back to; empty for a text known by itself.</summary>
    public HashSet<SourceId> QuotedIn { get; } = [];

    /// <summary>Whether it neither repeats nor is quoted, so that it stands for itself alone.</summary>
    public bool StandsAlone => IsOrigin && QuotedIn.Count == 0;

    public bool IsOrigin => Origins.Length == 1 && ReferenceEquals(Origins[0], this);

    /// <summary>Makes it known only through another text: not before that one, and no later published if it has no day of its own.</summary>
    public void IsKnownThrough(KnownSource text)
    {
        bool undated = !IsDated && text.IsDated;
        (Published, Day) = undated ? (text.Published, text.Day) : (Published, Day);
        (PossiblyFrom, SurelyFrom) = undated ? (text.PossiblyFrom, text.SurelyFrom) : (Math.Max(PossiblyFrom, text.PossiblyFrom), Math.Max(SurelyFrom, text.SurelyFrom));
        QuotedIn.UnionWith([text.Id, .. text.Origins.Select(o => o.Id), .. text.QuotedIn]);
        QuotedIn.Remove(Id);
    }

    /// <summary>False only if the text was surely published before the day.</summary>
    public bool SpeaksAfter(DayBounds when) => !IsDated || when.StartMin <= Day;
}
