using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>An answer of any type inside somebody else's document, written as its own type.</summary>
internal sealed class AnswerConverter : JsonConverter<IAnswer>, IContractType
{
    public override IAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException(DelegatingConverter.NeverRead);

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<IAnswer>(options, this);

    public override void Write(Utf8JsonWriter writer, IAnswer value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
