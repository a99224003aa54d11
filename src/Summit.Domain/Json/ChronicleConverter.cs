using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>A chronicle as a value inside somebody else's document.</summary>
internal sealed class ChronicleConverter : JsonConverter<Chronicle>, IContractType
{
    public override Chronicle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReadResult read = SummitJson.TryRead(JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref reader)));
        return read.HasErrors ? throw new JsonException(new ChronicleFormatException(read.Findings).Message) : read.Chronicle;
    }

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<Chronicle>(options, this);

    public override void Write(Utf8JsonWriter writer, Chronicle value, JsonSerializerOptions options) => CanonicalDocument.Write(writer, value);
}
