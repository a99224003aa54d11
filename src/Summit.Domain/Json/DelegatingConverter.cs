using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>Reads and writes a type by this library's own options inside somebody else's, so that the contract holds there too.</summary>
internal sealed class DelegatingConverter<T>(JsonSerializerOptions contract, bool readable) : JsonConverter<T>, IContractType
{
    private readonly JsonTypeInfo<T> info = (JsonTypeInfo<T>)contract.GetTypeInfo(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        readable ? JsonSerializer.Deserialize(ref reader, info) : throw new JsonException("Answers and findings are written, never read: ask the record again.");

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, info);
}
