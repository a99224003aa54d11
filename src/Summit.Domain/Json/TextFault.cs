using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>What is wrong with a JSON value before anybody asks what it means: text that is not text, or a member that stands twice.</summary>
/// <param name="Position">The byte at which the text, or the second value of the member, begins.</param>
/// <param name="Path">The path from the value; of a name that is not text, that of its object.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
internal readonly record struct TextFault(int Position, string Path, string Message)
{
    /// <summary>The first fault; null if there is none.</summary>
    public static TextFault? FirstIn(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        return Walk(ref reader, "$");
    }

    private static TextFault? Walk(ref Utf8JsonReader reader, string path) =>
        JsonText.IsBrokenToken(ref reader) ? Broken(ref reader, path)
        : reader.TokenType == JsonTokenType.StartArray ? InArray(ref reader, path)
        : reader.TokenType == JsonTokenType.StartObject ? InObject(ref reader, path)
        : null;

    private static TextFault? InArray(ref Utf8JsonReader reader, string path)
    {
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (Walk(ref reader, $"{path}[{i}]") is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static TextFault? InObject(ref Utf8JsonReader reader, string path)
    {
        HashSet<string> members = new(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (JsonText.IsBrokenToken(ref reader))
            {
                return Broken(ref reader, path);
            }

            string member = reader.GetString()!;
            reader.Read();
            TextFault? fault = members.Add(member)
                ? Walk(ref reader, $"{path}.{member}")
                : new((int)reader.TokenStartIndex, $"{path}.{member}", $"The member '{Code.Shown(member)}' stands twice.");
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static TextFault Broken(ref Utf8JsonReader reader, string path) => new((int)reader.TokenStartIndex, path, JsonText.Broken);
}
