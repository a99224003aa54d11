using System.Text.Json.Serialization;

namespace Summit.Domain.Consumer;

/// <summary>The context that the framework's source generator makes for somebody's own types.</summary>
[JsonSerializable(typeof(Mine))]
[JsonSerializable(typeof(Response))]
public sealed partial class MineContext : JsonSerializerContext;
