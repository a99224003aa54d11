using System.Buffers;

namespace Summit.Domain.Json;

/// <summary>Finds the end of a value by its strings and brackets alone, whatever stands between them; the text comes in pieces.</summary>
internal struct Brackets(int deepest)
{
    private const int Checked = 64;

    private static readonly SearchValues<byte> Outside = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> Inside = SearchValues.Create("\"\\\n"u8);

    private ulong kinds;
    private int depth;
    private bool inText;
    private bool escaped;

    /// <summary>Whether the value has ended.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether no end can be found: brackets do not match, a text breaks off at the end of its line, or the value is too deep.</summary>
    public bool IsHopeless { get; private set; }

    /// <summary>Goes on until the value ends or is hopeless.</summary>
    /// <returns>The bytes gone over.</returns>
    public int Pass(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && !IsClosed && !IsHopeless)
        {
            if (escaped)
            {
                escaped = false;
                at++;
                continue;
            }

            int next = text[at..].IndexOfAny(inText ? Inside : Outside);
            if (next < 0)
            {
                return text.Length;
            }

            at += next + 1;
            See(text[at - 1]);
        }

        return at;
    }

    private void See(byte mark)
    {
        switch (mark)
        {
            case (byte)'\\':
                escaped = true;
                break;
            case (byte)'\n':
                IsHopeless = true;
                break;
            case (byte)'"':
                inText = !inText;
                IsClosed = !inText && depth == 0;
                break;
            case (byte)'{' or (byte)'[':
                IsHopeless = depth >= deepest;
                kinds = depth >= Checked ? kinds : mark == '{' ? kinds | (1UL << depth) : kinds & ~(1UL << depth);
                depth++;
                break;
            default:
                depth--;
                IsHopeless = depth < 0 || (depth < Checked && (kinds >> depth & 1) != (mark == '}' ? 1UL : 0UL));
                IsClosed = !IsHopeless && depth == 0;
                break;
        }
    }
}
