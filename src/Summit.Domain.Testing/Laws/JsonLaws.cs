using System.Text.Json;
using System.Text.Json.Nodes;
using Summit.Domain.Json;

namespace Summit.Domain.Testing;

/// <summary>Whether serializer options of an application keep the library's contract, as they do after <see cref="SummitJson.AddTo"/>.</summary>
/// <remarks>
/// Nothing is random: one small record with every type of record is written and read. The laws: records and chronicles are written as the library writes them and read back
/// equal, answers are written as the library writes them, members that this version does not know are kept, and what the library refuses is refused.
/// </remarks>
public static class JsonLaws
{
    private static readonly string[] Refused =
    [
        "{}", "{\"id\": \"A B\"}", "{\"id\": \"m\", \"when\": \"last week\"}", "{\"id\": \"m\", \"id\": \"n\"}", "{\"id\": \"m\", \"others\": \"true\"}", "{\"id\": \"m\", \"topics\": [null]}",
        "{\"id\": \"m\", \"delegations\": [{\"party\": \"A\"}, {\"party\": \"A\"}]}",
    ];

    /// <summary>All laws of this class, one after another.</summary>
    /// <param name="options">The options, as the application uses them. They are copied, and so may still be changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ExpectationException">The options break a law.</exception>
    public static void Check(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializerOptions own = new(options);
        Chronicle sample = Sample();
        foreach (IRecord record in sample)
        {
            Written(record, record.GetType(), SummitJson.Write(record), own);
            ReadBack(record, record.GetType(), own);
            ReadBack(record, typeof(IRecord), own);
        }

        Written(sample, typeof(Chronicle), SummitJson.Write(sample), own);
        ReadBack(sample, typeof(Chronicle), own);
        UnknownMembersStay(own);
        foreach (IAnswer answer in Answers(sample))
        {
            Written(answer, answer.GetType(), SummitJson.Write(answer), own);
            Written(answer, typeof(IAnswer), SummitJson.Write(answer), own);
        }

        foreach (string broken in Refused)
        {
            IsRefused(broken, own);
        }
    }

    private static void Written(object value, Type type, string contract, JsonSerializerOptions options)
    {
        string[] differences = [.. JsonDifferences.Of(JsonElement.Parse(contract), JsonElement.Parse(Write(value, type, options)))];
        if (differences.Length > 0)
        {
            throw new ExpectationException($"Expected: {Name(value)} is written as the library writes it.\nDifferent:\n{string.Join('\n', differences.Take(20).Select(d => $"- {d}"))}");
        }
    }

    private static void ReadBack(object value, Type type, JsonSerializerOptions options)
    {
        string json = Write(value, type, options);
        object? read = Tried(() => JsonSerializer.Deserialize(json, type, options), $"{Name(value)} is read back");
        if (!value.Equals(read))
        {
            throw new ExpectationException($"Expected: {Name(value)} is read back equal.\nWritten: {json}\nRead: {(read is null ? "null" : Write(read, type, options))}");
        }
    }

    private static void UnknownMembersStay(JsonSerializerOptions options)
    {
        const string Json = "{\"id\":\"m\",\"facets\":{\"x-tone\":\"warm\"},\"x-later\":{\"a\":1.50}}";
        Meeting read = Tried(() => JsonSerializer.Deserialize<Meeting>(Json, options), "a meeting with members that this version does not know is read")!;
        string written = Write(read, typeof(Meeting), options);
        if (!JsonElement.DeepEquals(JsonElement.Parse(Json), JsonElement.Parse(written)))
        {
            throw new ExpectationException($"Expected: members that this version does not know are kept.\nRead: {Json}\nWritten: {written}");
        }
    }

    private static void IsRefused(string json, JsonSerializerOptions options)
    {
        try
        {
            Meeting? read = JsonSerializer.Deserialize<Meeting>(json, options);
            throw new ExpectationException($"Expected: a meeting that the library refuses is refused with a {nameof(JsonException)}.\nFound: {json} is read as '{read}'.");
        }
        catch (JsonException)
        {
            // As it should be.
        }
        catch (Exception thrown) when (thrown is not ExpectationException)
        {
            throw new ExpectationException($"Expected: a meeting that the library refuses is refused with a {nameof(JsonException)}.\nFound: {thrown.GetType().Name} ({thrown.Message}) for {json}.", thrown);
        }
    }

    // Behind the interface of a record its type is told beside its members, which the library's own text of one record does not.
    private static string Write(object value, Type type, JsonSerializerOptions options)
    {
        string json = Tried(() => JsonSerializer.Serialize(value, type, options), $"{Name(value)} is written")!;
        if (type == typeof(IRecord) && JsonNode.Parse(json) is JsonObject tagged && tagged["$type"] is null)
        {
            throw new ExpectationException($"Expected: {Name(value)}, declared as {nameof(IRecord)}, is written with its type.\nFound: {json}");
        }

        return json;
    }

    private static T Tried<T>(Func<T> action, string law)
    {
        try
        {
            return action();
        }
        catch (Exception thrown)
        {
            throw new ExpectationException($"Expected: {law}.\nFound: {thrown.GetType().Name} ({thrown.Message}).", thrown);
        }
    }

    private static string Name(object value) => value is IRecord record ? $"the {value.GetType().Name.ToLowerInvariant()} '{record.Ref}'" : $"a {value.GetType().Name}";

    private static IEnumerable<IAnswer> Answers(Chronicle sample)
    {
        ContactView view = sample.Contacts().Where(ContactFilter.Direct);
        (Dyad pair, LocalDate asOf) = (Dyad.Of("AAA", "BBB"), new(2021, 3, 1));
        return [view.Last(pair, asOf), view.Silence(pair, asOf), view.LongestSilence(pair, asOf), sample.Under(Policy.AnyReport).Contacts().Where(ContactFilter.Any).Last(Dyad.Of("AAA", "CCC"), asOf)];
    }

    private static Chronicle Sample()
    {
        using Stream stream = typeof(JsonLaws).Assembly.GetManifestResourceStream("small-record.json")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SummitJson.Read(bytes);
    }
}
