using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Something wrong or noteworthy in the data. Findings are collected, not thrown.</summary>
/// <remarks>Equal when all members are equal; no order. In JSON one flat object with severity and remedy, under any options.</remarks>
/// <param name="Code">What kind of finding; brings severity, meaning and remedy.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Where">In which record and at which place of the text.</param>
[JsonConverter(typeof(FindingConverter))]
public sealed record Finding(FindingCode Code, string Message, FindingPlace Where)
{
    /// <summary>How grave it is: that of its code.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>What to do about it: that of its code.</summary>
    public string Remedy => Code.Remedy;

    /// <summary>Code, severity, place and message in one line.</summary>
    public override string ToString() => $"{Code} {OutputCodeConverter<Severity>.WordOf(Severity)} {Where}: {Message}";
}
