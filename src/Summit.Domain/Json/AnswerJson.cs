using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain.Json;

/// <summary>How answers become JSON: every member is written, so that "none" is said and not left out.</summary>
internal static class AnswerJson
{
    public static JsonSerializerOptions Options { get; } = Frozen(AnswerContext.Default.Options, indented: false);

    public static JsonSerializerOptions Indented { get; } = Frozen(AnswerContext.Default.Options, indented: true);

    public static JsonSerializerOptions Frozen(JsonSerializerOptions source, bool indented)
    {
        JsonSerializerOptions options = new(source)
        {
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = CanonicalEncoder.Instance,
        };
        options.MakeReadOnly();
        return options;
    }
}

// Every answer of the library stands here, and in Contract, which keeps it under the options of others.
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(LocalDateConverter)])]
[JsonSerializable(typeof(AttendanceBelow))]
[JsonSerializable(typeof(AttendanceRecord))]
[JsonSerializable(typeof(BilateralRound))]
[JsonSerializable(typeof(ChronicleChanges))]
[JsonSerializable(typeof(ContactTiming))]
[JsonSerializable(typeof(DialogueStatus))]
[JsonSerializable(typeof(Disputes))]
[JsonSerializable(typeof(Duplicates))]
[JsonSerializable(typeof(EscalationState))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(FirstAfter))]
[JsonSerializable(typeof(FirstContact))]
[JsonSerializable(typeof(FirstSince))]
[JsonSerializable(typeof(ContactRate))]
[JsonSerializable(typeof(GoBetweens))]
[JsonSerializable(typeof(IncumbentsOnDay))]
[JsonSerializable(typeof(LastContact))]
[JsonSerializable(typeof(LongestSilence))]
[JsonSerializable(typeof(MembersOnDay))]
[JsonSerializable(typeof(Opportunities))]
[JsonSerializable(typeof(Platforms))]
[JsonSerializable(typeof(Readouts))]
[JsonSerializable(typeof(Silence))]
[JsonSerializable(typeof(SilenceList))]
[JsonSerializable(typeof(StatementAdoption))]
[JsonSerializable(typeof(TextCheck))]
[JsonSerializable(typeof(Timeline))]
internal sealed partial class AnswerContext : JsonSerializerContext;
