namespace Summit.Domain.Json;

/// <summary>Where a value begins in its document, and from it the places within the value.</summary>
/// <param name="Path">The path of the value.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Column">The byte in that line, counted from 1.</param>
internal readonly record struct ValueStart(string Path, long Line, long Column)
{
    /// <summary>The place of the value itself.</summary>
    public FindingPlace Place => new(default, Path, Line, Column);

    /// <summary>The place of a path from the value, with line and column counted from 1 within the value's own text.</summary>
    public FindingPlace At(string inner, (long Line, long Column) within, RecordRef record = default) =>
        new(record, Path + inner[1..], Line + within.Line - 1, within.Line == 1 ? Column + within.Column - 1 : within.Column);
}
