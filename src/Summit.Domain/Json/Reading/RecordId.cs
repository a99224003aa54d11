using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Finds the id of a record that could not be read, so that a finding can name it.</summary>
internal static class RecordId
{
    public static RecordRef Of(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && !JsonText.IsBrokenToken(ref reader) && reader.ValueTextEquals("id"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String && RecordRef.TryParse(reader.GetString(), out RecordRef id) ? id : default;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No id to be had; the finding has its path all the same.
        }

        return default;
    }
}
