namespace Summit.Domain;

/// <summary>One source as a reading sees it: when it was published, whether it is known by the day of the reading, and what it goes back to.</summary>
internal sealed class KnownSource
{
    public KnownSource(SourceId id, Source? source, LocalDate? knownBy)
    {
        Id = id;
        Source = source ?? new Source { Id = id };
        IsRecorded = source is not null;
        bool dated = Source.Published.TryGetBounds(out DayBounds published) && published.EndMax != DayNumber.AfterAll;
        Published = dated ? published : DayBounds.Anywhen;
        Day = dated ? published.EndMax : DayNumber.BeforeAll;
        Known = knownBy is not { } by ? Truth.True
            : Published.EndMax <= DayNumber.Of(by) ? Truth.True
            : Published.StartMin > DayNumber.Of(by) ? Truth.False
            : Truth.Unknown;
        Origins = [this];
    }

    public SourceId Id { get; }

    public Source Source { get; }

    /// <summary>Whether the chronicle has the source.</summary>
    public bool IsRecorded { get; }

    public DayBounds Published { get; }

    /// <summary>The last possible day of publication; before every day if undated.</summary>
    public int Day { get; }

    public bool IsDated => Day != DayNumber.BeforeAll;

    /// <summary>Whether it was published by the day of the reading. A partly known day counts by its latest day; an undated source is never surely known.</summary>
    public Truth Known { get; }

    /// <summary>What it goes back to; itself if it repeats nothing.</summary>
    public KnownSource[] Origins { get; set; }

    public bool IsOrigin => Origins.Length == 1 && ReferenceEquals(Origins[0], this);

    /// <summary>False only if the text was surely published before the day.</summary>
    public bool SpeaksAfter(DayBounds when) => !IsDated || when.StartMin <= Day;
}
