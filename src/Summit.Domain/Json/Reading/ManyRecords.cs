using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>Reads many records of one type at once.</summary>
/// <remarks>What it buys: what the serializer makes anew for each call, which is as much again as the records themselves.</remarks>
internal sealed class ManyRecords
{
    private byte[] array = [];

    /// <summary>The records of a text of at most <see cref="Layout.Longest"/> bytes; null if it is anything but records with commas between them, about which nothing is to be said.</summary>
    public IReadOnlyList<IRecord>? Read(ReadOnlySpan<byte> text, RecordType type)
    {
        array = array.Length > 0 ? array : new byte[Layout.Longest + 2];
        array[0] = (byte)'[';
        text.CopyTo(array.AsSpan(1));
        array[text.Length + 1] = (byte)']';
        try
        {
            // A member that nobody knows, and no other, makes the serializer ask for a place to keep it.
            int made = ExtraMembers.Made;
            JsonTypeInfo list = RecordJson.Options.GetTypeInfo(type.List);
            IReadOnlyList<IRecord>? records = (IReadOnlyList<IRecord>?)JsonSerializer.Deserialize(array.AsSpan(0, text.Length + 2), list);
            return ExtraMembers.Made == made && records!.All(IsFlat) && !JsonText.IsBroken(text) ? records : null;
        }
        catch (Exception e) when (RecordReader.IsRefusal(e))
        {
            return null;
        }
    }

    // Only the value of a claim can nest deep. So few brackets cannot nest too deep.
    private static bool IsFlat(IRecord? record) =>
        record is not null && (record is not Claim { Value.Element: { ValueKind: JsonValueKind.Object or JsonValueKind.Array } value } || Opened(value) < ReadLimits.Default.Depth);

    private static int Opened(JsonElement value)
    {
        ReadOnlySpan<byte> json = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value);
        return json.Count((byte)'{') + json.Count((byte)'[');
    }
}
