using System.Text.Json;

namespace Summit.Domain;

/// <summary>Who is said to have headed a delegation: a person, an office, or both.</summary>
/// <remarks>Equal when both members are; no order. In JSON <c>{"person": …, "office": …}</c>.</remarks>
/// <param name="Person">The person; the default when only the office is named.</param>
/// <param name="Office">The office; the default when only the person is named.</param>
public sealed record ClaimedHead(PersonId Person, OfficeId Office = default)
{
    internal static void Write(Utf8JsonWriter writer, ClaimedHead head)
    {
        writer.Text("office", head.Office.ToString());
        writer.Text("person", head.Person.ToString());
    }

    internal static bool TryRead(ClaimValue value, out ClaimedHead head)
    {
        (PersonId person, OfficeId office) = (default, default);
        bool read = value.Element.ValueKind == JsonValueKind.Object && value.Element.TryId("person", out person) && value.Element.TryId("office", out office)
            && (person.IsRecorded || office.IsRecorded);
        head = new(person, office);
        return read;
    }

    internal static IEnumerable<ValueLeaf> Leaves(ClaimedHead head) => [new(head.Person, "person"), new(head.Office, "office")];
}
