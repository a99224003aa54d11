using System.Buffers;
using System.Text;

namespace Summit.Domain.Json;

/// <summary>Where reading can go on in a text that is broken: at the next record, or at the next array of records.</summary>
/// <param name="Junk">The bytes before it, which belong to nothing that can be read.</param>
/// <param name="Length">The bytes up to the record at which reading goes on.</param>
/// <param name="Opens">The type of the records where an array of records begins here; null where the present one goes on.</param>
/// <param name="IsClean">Whether nothing but the name of an array and its punctuation lies between the junk and the record.</param>
internal readonly record struct Boundary(int Junk, int Length, RecordType? Opens, bool IsClean = true)
{
    /// <summary>The bytes in which the name of an array of records and its punctuation stand.</summary>
    public const int LongestOpening = 64;

    private const int MostMarks = 5;

    private static readonly SearchValues<byte> Punctuation = SearchValues.Create("\":[ \t\r\n"u8);

    private static readonly (RecordType Type, byte[] Member)[] Openings = [.. RecordType.All.Select(t => (t, Encoding.UTF8.GetBytes(t.Member)))];

    /// <summary>The first one. Null if there is none; then all before <paramref name="looked"/> is junk, and what follows needs more text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="within">Whether records of the present array can follow, and not only other arrays.</param>
    /// <param name="final">Whether no more text follows.</param>
    /// <param name="depth">How deep a record may be.</param>
    /// <param name="looked">How far the text is known to have no boundary.</param>
    public static Boundary? In(ReadOnlySpan<byte> text, int from, bool within, bool final, int depth, out int looked)
    {
        int at = from;
        while (at < text.Length && text[at..].IndexOf((byte)'{') is int next and >= 0)
        {
            at += next;
            if (Opening(text, from, at) is { } opening)
            {
                looked = at;
                return opening;
            }

            if (!within)
            {
                at++;
                continue;
            }

            // A record has an id, and no part of a record has one.
            Measured value = Measured.Of(text[at..], final, depth);
            if (value.Extent == Extent.Unfinished)
            {
                looked = at;
                return null;
            }

            if (value.Extent == Extent.Whole && RecordId.Of(text.Slice(at, value.Length)).IsRecorded)
            {
                looked = at;
                return new(at, at, null);
            }

            at += value.Extent == Extent.Whole ? value.Length : 1;
        }

        looked = final ? text.Length : Math.Max(from, text.Length - LongestOpening);
        return null;
    }

    /// <summary>The bytes of white space at the beginning of a text.</summary>
    public static int Blank(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(" \t\r\n"u8) is int end and >= 0 ? end : text.Length;

    /// <summary>Whether a text begins with an array of records as a member.</summary>
    public static bool IsArray(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> member = text[Blank(text)..];
        foreach ((_, byte[] name) in Openings)
        {
            if (member.StartsWith("\""u8) && member[1..].StartsWith(name) && member[(1 + name.Length)..].StartsWith("\""u8))
            {
                ReadOnlySpan<byte> colon = member[(name.Length + 2)..];
                colon = colon[Blank(colon)..];
                return colon.StartsWith(":"u8) && colon[(1 + Blank(colon[1..]))..].StartsWith("["u8);
            }
        }

        return false;
    }

    // The name of an array of records before an object; a quote, the colon or the bracket may be missing, or something else may stand in its place.
    private static Boundary? Opening(ReadOnlySpan<byte> text, int from, int at)
    {
        int first = Math.Max(from, at - LongestOpening);
        ReadOnlySpan<byte> before = text[first..at];
        foreach ((RecordType type, byte[] member) in Openings)
        {
            int start = before.LastIndexOf(member);
            if (start >= 0 && (start == 0 || !IsInWord(before[start - 1])) && IsBetween(before[(start + member.Length)..]))
            {
                int junk = first + start;
                bool isClean = before[(start + member.Length)..].IndexOfAnyExcept(Punctuation) < 0;
                return new(junk > from && text[junk - 1] == '"' ? junk - 1 : junk, at, type, isClean);
            }
        }

        return null;
    }

    private static bool IsInWord(byte mark) => char.IsAsciiLetterOrDigit((char)mark) || mark == '-';

    private static bool IsBetween(ReadOnlySpan<byte> marks)
    {
        int count = 0;
        foreach (byte mark in marks)
        {
            count += mark is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' ? 0 : mark is (byte)'}' ? MostMarks + 1 : 1;
        }

        return count is > 0 and <= MostMarks && !IsInWord(marks[0]);
    }
}
