using System.Text.Json.Serialization;

namespace Summit.Domain.Benchmarks;

/// <summary>The serializer of the plain classes, generated from them.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(PlainModel))]
internal sealed partial class PlainContext : JsonSerializerContext;
