using System.Text.Json;

namespace Summit.Domain;

/// <summary>Reads and writes the members of an object that a claim has for its value. An absent member is the default.</summary>
internal static class ClaimMembers
{
    public static bool TryId<T>(this JsonElement value, string member, out T id)
        where T : struct, IId<T>
    {
        id = default;
        return !value.TryGetProperty(member, out JsonElement text) || (text.ValueKind == JsonValueKind.String && T.TryParse(text.GetString(), null, out id));
    }

    public static bool TryCode<T>(this JsonElement value, string member, out T code)
        where T : struct, ICode<T>
    {
        code = default;
        return !value.TryGetProperty(member, out JsonElement text) || (text.ValueKind == JsonValueKind.String && T.TryFrom(text.GetString(), out code));
    }

    public static bool TryDate(this JsonElement value, string member, out Edtf date)
    {
        date = default;
        return !value.TryGetProperty(member, out JsonElement text) || (text.ValueKind == JsonValueKind.String && Edtf.TryParse(text.GetString(), out date));
    }

    public static bool TryCodes<T>(this JsonElement value, string member, out IReadOnlyList<T> codes)
        where T : struct, ICode<T> => value.TryList(member, (string? text, out T code) => T.TryFrom(text, out code), out codes);

    public static bool TryIds<T>(this JsonElement value, string member, out IReadOnlyList<T> ids)
        where T : struct, IId<T> => value.TryList(member, (string? text, out T id) => T.TryParse(text, null, out id), out ids);

    public static void Texts<T>(this Utf8JsonWriter writer, string member, IReadOnlyList<T> items)
    {
        if (items.Count > 0)
        {
            writer.WriteStartArray(member);
            foreach (T item in items)
            {
                writer.WriteStringValue(item!.ToString());
            }

            writer.WriteEndArray();
        }
    }

    public static void Text(this Utf8JsonWriter writer, string member, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteString(member, text);
        }
    }

    private delegate bool TryOne<T>(string? text, out T item);

    private static bool TryList<T>(this JsonElement value, string member, TryOne<T> tryOne, out IReadOnlyList<T> items)
    {
        items = ValueList<T>.Empty;
        if (!value.TryGetProperty(member, out JsonElement array))
        {
            return true;
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        List<T> found = [];
        foreach (JsonElement element in array.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.String || !tryOne(element.GetString(), out T item))
            {
                return false;
            }

            found.Add(item);
        }

        items = ValueList.Of(found);
        return true;
    }
}
