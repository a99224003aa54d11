using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>The options of the doors: those of records, and answers besides.</summary>
internal static class AnswerJson
{
    public static JsonSerializerOptions Options { get; } = Frozen(indented: false);

    public static JsonSerializerOptions Indented { get; } = Frozen(indented: true);

    private static JsonSerializerOptions Frozen(bool indented)
    {
        JsonSerializerOptions options = new(RecordJson.Options)
        {
            WriteIndented = indented,
            NewLine = "\n",
            // The text is read by people and by programs, never pasted into HTML by this library.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly();
        return options;
    }
}
