using System.Text;

namespace Summit.Domain.Benchmarks;

/// <summary>A text with some of its bytes changed.</summary>
/// <param name="Text">The text.</param>
/// <param name="From">The first byte of the original that is changed.</param>
/// <param name="To">The one after the last; the same where something was only added.</param>
internal readonly record struct FuzzMutation(byte[] Text, int From, int To)
{
    private const int LongestSlice = 60;

    // What one slip can put into a text, or one broken byte.
    private static readonly byte[][] Marks =
    [
        .. "\"{}[],:\\0- \n\r\t/x'é\0\u2028\uFEFF".Select(c => Encoding.UTF8.GetBytes(c.ToString())),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], .. new[] { "\"\\ud800\"", "null", "true", "1e999", "-0", "{}", "[]", "\\u0000", "//" }.Select(Encoding.UTF8.GetBytes),
    ];

    // What changes the meaning of all that follows.
    private static readonly byte[][] Structures = [.. new[] { "\"id\":", "{\"id\":\"x\"}", "\"parties\":[", "]}", "}]", "\"$type\":\"party\",", "}\n{" }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>One change in one place.</summary>
    public static FuzzMutation Single(byte[] text, Random random)
    {
        int at = random.Next(text.Length);
        byte[] mark = Marks[random.Next(Marks.Length)];
        return random.Next(5) switch
        {
            0 => Replaced(text, at, at + 1, []),
            1 => Replaced(text, at, at + 1, mark),
            2 => Replaced(text, at, at, mark),
            3 => Replaced(text, at, at + 1, [(byte)random.Next(256)]),
            _ => Replaced(text, at, text.Length, []),
        };
    }

    /// <summary>Several changes, anywhere: slices taken away, doubled, moved, or from another text, and depth.</summary>
    public static FuzzMutation Wild(byte[] text, byte[] other, Random random)
    {
        byte[] changed = text;
        for (int i = random.Next(1, 6); i > 0 && changed.Length > 0; i--)
        {
            int at = random.Next(changed.Length);
            int end = Math.Min(changed.Length, at + random.Next(1, LongestSlice));
            int there = random.Next(other.Length);
            changed = random.Next(7) switch
            {
                0 => Replaced(changed, at, end, []).Text,
                1 => Replaced(changed, at, at, changed[at..end]).Text,
                2 => Replaced(changed, at, end, other[there..Math.Min(other.Length, there + random.Next(1, LongestSlice))]).Text,
                3 => Replaced(changed, at, at, [.. Enumerable.Repeat(random.Next(2) == 0 ? (byte)'[' : (byte)'{', random.Next(1, 200))]).Text,
                4 => Replaced(changed, at, at, other).Text,
                5 => Replaced(changed, at, at, Structures[random.Next(Structures.Length)]).Text,
                _ => Single(changed, random).Text,
            };
        }

        return new(changed, 0, text.Length);
    }

    private static FuzzMutation Replaced(byte[] text, int from, int to, byte[] by) => new([.. text[..from], .. by, .. text[to..]], from, to);
}
