using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>A member of a record that its type does not know, with its place within the record's own text: line and column count from 1.</summary>
internal readonly record struct UnknownMember(string Path, long Line, long Column, string Message);

/// <summary>Finds misspelt members by walking a record's text beside its type.</summary>
internal static class UnknownMembers
{
    public static List<UnknownMember> In(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        List<UnknownMember> found = [];
        Utf8JsonReader reader = new(json);
        Lines lines = new(json);
        reader.Read();
        Walk(ref reader, ref lines, type, "$", found);
        return found;
    }

    public static string Message(string member, IReadOnlyList<string> known)
    {
        string shown = Code.Shown(member);
        return Spelling.Nearest(member, known) is { } nearest
            ? $"The member '{shown}' is not known; is '{nearest}' meant? It is kept as it is."
            : $"The member '{shown}' is not known. It is kept as it is.";
    }

    private static void Walk(ref Utf8JsonReader reader, ref Lines lines, JsonTypeInfo? type, string path, List<UnknownMember> found)
    {
        if (reader.TokenType == JsonTokenType.StartArray && type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element })
        {
            JsonTypeInfo inner = RecordJson.Options.GetTypeInfo(element);
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, ref lines, inner, $"{path}[{i}]", found);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject && type is { Kind: JsonTypeInfoKind.Object })
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string member = reader.GetString()!;
                JsonPropertyInfo? property = type.Properties.FirstOrDefault(p => !p.IsExtensionData && p.Name == member);
                if (property is null)
                {
                    (long line, long column) = lines.At((int)reader.TokenStartIndex);
                    found.Add(new($"{path}.{member}", line, column, Message(member, [.. type.Properties.Where(p => !p.IsExtensionData).Select(p => p.Name)])));
                }

                reader.Read();
                Walk(ref reader, ref lines, property is null ? null : RecordJson.Options.GetTypeInfo(property.PropertyType), $"{path}.{member}", found);
            }
        }
        else
        {
            reader.Skip();
        }
    }
}
