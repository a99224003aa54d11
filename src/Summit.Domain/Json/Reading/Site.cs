namespace Summit.Domain.Json;

/// <summary>Where a value stands: its path in the document and its place in the text, and the record that it belongs to.</summary>
internal readonly record struct Site(string Path, TextPlace Place, RecordRef Record = default)
{
    private const int LongestPath = 256;

    /// <summary>A member's name as a path shows it.</summary>
    public static string Step(string member) => $".{Code.Shown(member)}";

    /// <summary>The place of this value for a finding. A path that is too long to read is cut.</summary>
    public FindingPlace Where => new(Record, Path.Length > LongestPath ? string.Concat(Path.AsSpan(0, LongestPath), "…") : Path, Place.Line, Place.Column);
}
