using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Who attended a session, or the editions of a forum, and at which level.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record AttendanceRecord : IAnswer
{
    internal AttendanceRecord()
    {
    }

    /// <summary>The forum or the session asked about.</summary>
    public RecordRef Of { get; internal init; }

    /// <summary>The only party asked about; the default for all.</summary>
    public PartyId Party { get; internal init; }

    /// <summary>Each recorded delegation, in the order of the sessions' days and, within one, of the record.</summary>
    [JsonPropertyName("attendance")]
    public IReadOnlyList<AttendanceEntry> Entries { get; internal init => field = ValueList.Of(value); } = ValueList<AttendanceEntry>.Empty;

    /// <summary>Members of the forum on all days of an edition, without a recorded delegation there or with one that was certainly absent.</summary>
    public IReadOnlyList<AttendanceAbsence> MembersAbsent { get; internal init => field = ValueList.Of(value); } = ValueList<AttendanceAbsence>.Empty;

    /// <summary>How the level of each party changed from edition to edition; empty where one session was asked about.</summary>
    public IReadOnlyList<AttendanceChange> Changes { get; internal init => field = ValueList.Of(value); } = ValueList<AttendanceChange>.Empty;

    /// <summary>At which edition each party was there for the first time; empty where one session was asked about.</summary>
    public IReadOnlyList<AttendanceFirst> First { get; internal init => field = ValueList.Of(value); } = ValueList<AttendanceFirst>.Empty;

    /// <summary>The sessions with their claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal Names Names { get; init; } = Names.None;

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string attended = Entries.Count == 0
            ? "no delegation is recorded"
            : string.Join("; ", Entries.GroupBy(e => e.Session).Select(s => $"{s.Key}: {Words.List(s.Select(Said))}"));
        string absent = MembersAbsent.Count > 0
            ? $"; members with no delegation, or with one that was absent: {string.Join("; ", MembersAbsent.GroupBy(a => a.Session).Select(s => $"{Names.Parties(s.Select(a => a.Party))} at {s.Key}"))}"
            : "";
        return Words.Sentence(this, $"Attendance at {Names[Of]}: {attended}{absent}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private string Said(AttendanceEntry entry)
    {
        string level = entry.Band.IsRecorded ? entry.Band.Value : "level unknown";
        string there = entry.There switch
        {
            Truth.True => "",
            Truth.False => ", not there",
            _ => ", presence unknown",
        };
        return $"{Names[entry.Party]} ({level}{there})";
    }
}
