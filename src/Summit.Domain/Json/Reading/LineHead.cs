using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>The head of the line form: an object with <c>format</c> and <c>version</c>, and no record.</summary>
internal static class LineHead
{
    /// <summary>Reads a line as a head; false if it is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, Site site, DocumentMembers members, int depth, FindingLog log)
    {
        if (Measured.Of(json, final: true, depth) is not { Extent: Extent.Whole } whole || Boundary.Blank(json[whole.Length..]) < json.Length - whole.Length || !HasFormat(json))
        {
            return false;
        }

        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int start = (int)reader.TokenStartIndex;
            int end = start + reader.ValueSpan.Length + 2;
            reader.Read();
            int value = (int)reader.TokenStartIndex;
            reader.Skip();
            members.Read(members.Named(json[start..end], site.Place.After(json[..start]), site.Place.After(json[..value])), json[value..(int)reader.BytesConsumed], log, SummitJson.LinesFormat);
        }

        members.ExpectHead(log);
        return true;
    }

    private static bool HasFormat(ReadOnlySpan<byte> json)
    {
        bool found = false;
        Utf8JsonReader reader = new(json);
        reader.Read();
        while (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 0 && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            found |= !JsonText.IsBrokenToken(ref reader) && reader.ValueTextEquals("format"u8);
            reader.Read();
            reader.Skip();
        }

        return found;
    }
}
