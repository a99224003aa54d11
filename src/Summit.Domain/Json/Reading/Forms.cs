using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>What a value of each form looks like, for somebody who wrote another.</summary>
internal static class Forms
{
    private static readonly Dictionary<Type, string> Objects = new()
    {
        [typeof(Citation)] = """A citation is an object, such as {"source": "historian-travels", "locator": "page 3"}.""",
        [typeof(ClaimSubject)] = """A subject is an object, such as {"record": "bangkok-2017"}.""",
        [typeof(Delegation)] = """A delegation is an object, such as {"party": "IND"}.""",
        [typeof(EscalationStep)] = """A step is an object, such as {"key": "1", "when": "2025-05-07", "title": "Missile strikes"}.""",
        [typeof(ExternalId)] = """An identifier is an object, such as {"scheme": "wikidata", "value": "Q668"}.""",
        [typeof(Facets)] = """Facets are an object, such as {"encounter": "formal"}.""",
        [typeof(Membership)] = """A membership is an object, such as {"party": "IND", "status": "member"}.""",
        [typeof(Name)] = """A name is an object, such as {"text": "India", "language": "en"}.""",
        [typeof(PairDirectness)] = """The directness of a pair is an object, such as {"between": ["IND", "PAK"], "directness": "direct"}.""",
        [typeof(Place)] = """A place is an object, such as {"name": "Panmunjom"}.""",
        [typeof(Quotation)] = """A quotation is an object, such as {"text": "We met.", "language": "en"}.""",
        [typeof(Representative)] = """A representative is an object, such as {"person": "kim-jong-un"}.""",
        [typeof(StatementPoint)] = """A point is an object, such as {"number": 1, "text": "Multilateralism"}.""",
    };

    /// <summary>The form of a type, in a sentence.</summary>
    public static string Of(Shape shape) => shape.Kind switch
    {
        JsonTypeInfoKind.Object when RecordType.All.FirstOrDefault(t => t.Type == shape.Info.Type) is { } record => Of(record),
        JsonTypeInfoKind.Object => Objects.GetValueOrDefault(shape.Info.Type, "An object is expected here."),
        JsonTypeInfoKind.Enumerable => "A list stands in brackets: [...].",
        _ when shape.IsMoment => "An instant is a JSON string in UTC, such as 2025-05-10T10:05:00Z.",
        _ when shape.Info.Type == typeof(string) => "A text stands in double quotes.",
        _ when shape.Info.Type == typeof(bool) || shape.Info.Type == typeof(bool?) => "true or false is expected here, without quotes.",
        _ when shape.Info.Type == typeof(int) || shape.Info.Type == typeof(int?) => "A whole number is expected here, without quotes, such as 3.",
        _ => "The value does not have the form that is expected here.",
    };

    /// <summary>The form of a record, in a sentence.</summary>
    public static string Of(RecordType type) => $"{(type.Word[0] is 'e' or 'o' ? "An" : "A")} {type.Word} is an object: {{...}}.";

    /// <summary>The types of object that have a form of their own.</summary>
    public static IEnumerable<Type> Parts => Objects.Keys;
}
