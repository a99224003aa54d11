using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>Reads and writes a type by this library's own options inside somebody else's, so that the contract holds there too.</summary>
internal sealed class DelegatingConverter<T>(JsonSerializerOptions contract, bool readable) : JsonConverter<T>, IContractType
{
    private readonly JsonTypeInfo<T> info = (JsonTypeInfo<T>)contract.GetTypeInfo(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        !readable ? throw new JsonException(DelegatingConverter.NeverRead)
        : JsonText.IsBroken(reader) ? throw new JsonException(JsonText.Broken)
        : JsonSerializer.Deserialize(ref reader, info);

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, info);
}

/// <summary>What all of them say.</summary>
internal static class DelegatingConverter
{
    public const string NeverRead = "Answers and their parts are written, never read: ask the record again.";
}
