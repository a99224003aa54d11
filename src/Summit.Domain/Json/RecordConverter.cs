using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>A record of any type inside somebody else's document: its members, and before them a tag that tells its type.</summary>
internal sealed class RecordConverter : JsonConverter<IRecord>, IContractType
{
    public override IRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        FindingLog log = new(ReadLimits.Default.Findings);
        IRecord? record = SingleRecord.Read(JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref reader)), typeof(IRecord), log);
        return record ?? throw new JsonException(new ChronicleFormatException(log.Take().Findings).Message);
    }

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<IRecord>(options, this);

    public override void Write(Utf8JsonWriter writer, IRecord value, JsonSerializerOptions options)
    {
        if (RecordType.IndexOf(value) >= 0)
        {
            TypeTag.Write(writer, value);
        }
        else
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        }
    }
}
