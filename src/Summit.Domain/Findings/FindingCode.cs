using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A kind of finding: its permanent code, how grave it is, what it means, what to do about it.</summary>
/// <remarks>
/// Codes begin with <c>SD</c>; the thousands tell the group: 1 structure, 2 references, 3 time, 4 claims, 5 membership and attendance.
/// A code never changes its meaning. In JSON the code alone. Equal when all members are; no order.
/// </remarks>
[JsonConverter(typeof(FindingCodeConverter))]
public sealed partial record FindingCode
{
    private FindingCode(string code, string name, Severity severity, string meaning, string remedy, string example) =>
        (Code, Name, Severity, Meaning, Remedy, Example) = (code, name, severity, meaning, remedy, example);

    /// <summary>The code, such as <c>SD2001</c>.</summary>
    public string Code { get; }

    /// <summary>A name for programmers.</summary>
    public string Name { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>What causes it, as JSON or in words.</summary>
    public string Example { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>A finding of this kind.</summary>
    internal Finding At(FindingPlace where, string message) => new(this, message, where);

    /// <summary>A finding of this kind in a record.</summary>
    internal Finding In(RecordRef record, string message, string path = "") => new(this, message, new(record, path));
}
