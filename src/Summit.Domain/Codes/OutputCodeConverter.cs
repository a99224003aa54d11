using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Writes the members of a closed output vocabulary as kebab-case words and reads just these words.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class OutputCodeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();

    private static readonly string[] Words = [.. Members.Select(m => JsonNamingPolicy.KebabCaseLower.ConvertName(m.ToString()))];

    /// <summary>The word of a member; of a value that is none, its number.</summary>
    internal static string WordOf(T value) => Array.IndexOf(Members, value) is >= 0 and int index ? Words[index] : value.ToString("D");

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(Words, reader.GetString()) : -1;
        return index >= 0 ? Members[index] : throw new JsonException($"One of {string.Join(", ", Words)} is expected here.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(WordOf(value));
}
