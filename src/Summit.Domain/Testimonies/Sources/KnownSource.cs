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

    public DayBounds Published { get; private set; }

    /// <summary>The last possible day of publication; before every day if undated.</summary>
    public int Day { get; private set; }

    public bool IsDated => Day != DayNumber.BeforeAll;

    /// <summary>Whether it was published by the day of the reading. A partly known day counts by its latest day; an undated source is never surely known.</summary>
    public Truth Known { get; private set; }

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
        (Published, Day, Known) = undated ? (text.Published, text.Day, text.Known) : (Published, Day, Known.And(text.Known));
        QuotedIn.UnionWith([text.Id, .. text.Origins.Select(o => o.Id), .. text.QuotedIn]);
        QuotedIn.Remove(Id);
    }

    /// <summary>False only if the text was surely published before the day.</summary>
    public bool SpeaksAfter(DayBounds when) => !IsDated || when.StartMin <= Day;
}
