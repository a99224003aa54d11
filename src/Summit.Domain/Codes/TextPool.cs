using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Summit.Domain;

/// <summary>Short texts that were read lately, so that an id or code that stands in thousands of records is one string.</summary>
/// <remarks>
/// What it buys: half of the strings of a record file, and the time to make them. A text has one slot; another with that slot takes it. Threads share the
/// pool: at worst one makes a string that another has just made.
/// </remarks>
internal static class TextPool
{
    private const int Longest = 32;
    private const int Slots = 1 << 12;

    private static readonly string?[] Texts = new string?[Slots];

    /// <summary>The text at which a reader stands.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> utf8 = reader.ValueSpan;
        if (reader.HasValueSequence || reader.ValueIsEscaped || utf8.Length is 0 or > Longest)
        {
            return reader.GetString()!;
        }

        ref string? slot = ref Texts[SlotOf(utf8)];
        if (slot is { } text && Ascii.Equals(utf8, text))
        {
            return text;
        }

        return slot = reader.GetString()!;
    }

    // The first and the last bytes tell ids apart that begin with the same word or end with the same number.
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        const ulong spread = 0x9E3779B97F4A7C15;
        const int kept = 52;
        ulong ends = utf8.Length >= sizeof(ulong)
            ? unchecked(MemoryMarshal.Read<ulong>(utf8) ^ (MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]) * spread))
            : Short(utf8);
        return (int)(unchecked((ends + (ulong)utf8.Length) * spread) >> kept);
    }

    private static ulong Short(ReadOnlySpan<byte> utf8)
    {
        ulong all = 0;
        foreach (byte one in utf8)
        {
            all = (all << 8) | one;
        }

        return all;
    }
}
