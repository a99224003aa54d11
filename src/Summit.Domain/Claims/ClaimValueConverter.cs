using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The value of a claim as the JSON value that it is; written with members in the order of their names and numbers in their shortest form.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class ClaimValueConverter : JsonConverter<ClaimValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override ClaimValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        return JsonText.IsBroken(element) ? throw new JsonException(JsonText.Broken) : ClaimValue.Of(element);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ClaimValue value, JsonSerializerOptions options)
    {
        if (value.IsRecorded)
        {
            Canonical.Write(writer, value.Element);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
