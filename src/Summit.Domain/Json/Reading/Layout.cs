namespace Summit.Domain.Json;

/// <summary>Where records end by how they are laid out: at a line that has its closing bracket as far to the right as the opening one.</summary>
/// <remarks>
/// What it buys: a text that is laid out, as this library and most others write it, need not be gone over to find the ends of its records. It is a guess, and
/// reading the records proves it: what is JSON from its beginning to its end has no other end. In a text that is laid out otherwise it is soon given up.
/// </remarks>
internal struct Layout
{
    /// <summary>The most bytes that are guessed at once.</summary>
    public const int Longest = 1 << 16;

    private const int Patience = 16;

    private byte[]? ofRecords;
    private byte[]? ofArray;
    private int missed;

    /// <summary>Takes the white space before a record, or before the name of an array.</summary>
    public void Pass(ReadOnlySpan<byte> blank, bool beforeRecord)
    {
        ref byte[]? closing = ref beforeRecord ? ref ofRecords : ref ofArray;
        int line = blank.LastIndexOf((byte)'\n');
        if (line >= 0 && !(closing is not null && closing.AsSpan(..^1).SequenceEqual(blank[line..])))
        {
            closing = [.. blank[line..], beforeRecord ? (byte)'}' : (byte)']'];
        }
    }

    /// <summary>The bytes of as many records as may be read at once, from the one at the beginning of a text; 0 where nothing is guessed.</summary>
    public int Length(ReadOnlySpan<byte> text, bool final)
    {
        if (ofRecords is null || ofArray is null || missed > Patience)
        {
            return 0;
        }

        ReadOnlySpan<byte> near = text[..Math.Min(text.Length, Longest)];
        near = near.IndexOf(ofArray) is >= 0 and int end ? near[..end] : near;
        int last = near.LastIndexOf(ofRecords);
        if (last < 0 && (final || text.Length >= Longest))
        {
            Count(proved: false);
        }

        return last < 0 ? 0 : last + ofRecords.Length;
    }

    /// <summary>Counts a guess: one that proves true makes up for one that does not.</summary>
    public void Count(bool proved) => missed = proved ? Math.Max(missed - 1, 0) : missed + 1;
}
