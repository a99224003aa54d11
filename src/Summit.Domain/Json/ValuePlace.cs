using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Finds where the value at a path begins. The serializer tells the path of what it refuses exactly, and the place only as far as it has read.</summary>
internal static class ValuePlace
{
    /// <summary>The byte at which the value begins; of a member that stands twice, the last. 0, the beginning of the whole, when there is none.</summary>
    public static int Of(ReadOnlySpan<byte> json, string path)
    {
        int found = 0;
        try
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            Walk(ref reader, "$", path, ref found);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON from here on; what was found before stands.
        }

        return found;
    }

    private static void Walk(ref Utf8JsonReader reader, string at, string path, ref int found)
    {
        if (!path.StartsWith(at, StringComparison.Ordinal))
        {
            reader.Skip();
            return;
        }

        found = at == path ? (int)reader.TokenStartIndex : found;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                Walk(ref reader, $"{at}[{i}]", path, ref found);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string member = $"{at}.{reader.GetString()}";
                reader.Read();
                Walk(ref reader, member, path, ref found);
            }
        }
    }
}
