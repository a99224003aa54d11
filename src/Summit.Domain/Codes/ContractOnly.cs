using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Stands on the id of each record and on chronicles: refuses options that do not keep their JSON contract, and says what to do.</summary>
/// <remarks>
/// Without it the framework would write a record by its own defaults, and nothing could read that again. Reading and writing that keep the contract never
/// ask it. Public because source generators of other assemblies name it.
/// </remarks>
/// <typeparam name="T">The type of the id, or the chronicle.</typeparam>
public sealed class ContractOnly<T> : JsonConverter<T>
{
    private const string Message =
        "These JSON options do not keep the contract of Summit.Domain's records and chronicles. Call SummitJson.AddTo(options) first, or use SummitJson.Read and SummitJson.Write.";

    /// <summary>Refuses.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Message);

    /// <summary>Refuses.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException(Message);
}
