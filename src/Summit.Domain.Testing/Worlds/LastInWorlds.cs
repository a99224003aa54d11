namespace Summit.Domain.Testing;

/// <summary>The last contact in every world that some contacts leave open, found by trying them.</summary>
/// <remarks>Equal when all members are equal, candidates in the order of their ids; no order.</remarks>
public sealed record LastInWorlds
{
    internal LastInWorlds(LocalDate? earliest, LocalDate? latest, Verdict verdict, DayCount? silence, IEnumerable<RecordRef> candidates, RecordRef definiteLast)
    {
        (Earliest, Latest, Verdict, Silence, DefiniteLast) = (earliest, latest, verdict, silence, definiteLast);
        Candidates = [.. candidates.OrderBy(c => c.Value, StringComparer.Ordinal)];
    }

    /// <summary>The earliest day that is the last one in some world; null if there is a world without contact, or if it lies before every day.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The latest day that is the last one in some world; null if no world has a contact, or if it lies before every day.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether the last day is one and the same in all worlds, whether all have one, some, or none.</summary>
    public Verdict Verdict { get; }

    /// <summary>The days from the last contact to the as-of day over the worlds that have a contact, without an upper bound if there is one that has none; null if none has.</summary>
    public DayCount? Silence { get; }

    /// <summary>The records that are the last contact in some world, each once, in the order of their ids.</summary>
    public IReadOnlyList<RecordRef> Candidates { get; }

    /// <summary>The record that is the last contact, alone, in every world; the default if there is none.</summary>
    public RecordRef DefiniteLast { get; }

    /// <summary>Whether all members are equal.</summary>
    public bool Equals(LastInWorlds? other) =>
        other is not null
        && (Earliest, Latest, Verdict, Silence, DefiniteLast) == (other.Earliest, other.Latest, other.Verdict, other.Silence, other.DefiniteLast)
        && Candidates.SequenceEqual(other.Candidates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Latest, Verdict, Silence, DefiniteLast, Candidates.Count);

    /// <summary>Verdict, days, silence and records in one line.</summary>
    public override string ToString() =>
        $"{Said(Earliest, Latest, Verdict)}{(Silence is { } silence ? $", silence {silence.ToEnglish()}" : "")}{(Candidates.Count > 0 ? $", candidates {string.Join(' ', Candidates)}" : "")}{(DefiniteLast.IsRecorded ? $", surely {DefiniteLast}" : "")}";

    /// <summary>What an answer says of the same.</summary>
    internal static LastInWorlds Of(LastContact answer) =>
        new(answer.Earliest, answer.Latest, answer.Verdict, answer.Silence, answer.Candidates, answer.DefiniteLast);

    internal static string Said(LocalDate? earliest, LocalDate? latest, Verdict verdict) => verdict switch
    {
        Verdict.None => "no contact",
        Verdict.Possible => $"no certain contact, a possible one up to {Day(latest)}",
        _ when earliest == latest => $"the last contact on {Day(latest)}",
        _ => $"the last contact between {Day(earliest)} and {Day(latest)}",
    };

    private static string Day(LocalDate? day) => day is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "an unknown day";
}
