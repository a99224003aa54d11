using System.Numerics;

namespace Summit.Domain.Time;

/// <summary>The short way for what nearly every record has: a day of the years 0000 to 9999, as ten characters or bytes.</summary>
internal static class PlainDay
{
    public const int Length = 10;

    /// <summary>Reads ten digits and hyphens into the bits of a <see cref="DateForm"/>; false for anything else, also for days that do not exist.</summary>
    public static bool TryRead<T>(ReadOnlySpan<T> text, out ulong bits)
        where T : unmanaged, IBinaryInteger<T>
    {
        bits = 0;
        if (text.Length != Length)
        {
            return false;
        }

        uint y0 = Digit(text[0]), y1 = Digit(text[1]), y2 = Digit(text[2]), y3 = Digit(text[3]);
        uint m0 = Digit(text[5]), m1 = Digit(text[6]);
        uint d0 = Digit(text[8]), d1 = Digit(text[9]);

        // A digit plus six stays below 16, and nothing else does: one test for eight characters.
        uint others = y0 | y1 | y2 | y3 | m0 | m1 | d0 | d1 | (y0 + 6) | (y1 + 6) | (y2 + 6) | (y3 + 6) | (m0 + 6) | (m1 + 6) | (d0 + 6) | (d1 + 6);
        if ((others & ~0xFu) != 0 || Plain(text[4]) != '-' || Plain(text[7]) != '-')
        {
            return false;
        }

        uint month = (m0 * 10) + m1;
        uint day = (d0 * 10) + d1;
        if (month is 0 or > 12 || day is 0 or > 31)
        {
            return false;
        }

        if (day > 28 && day > (uint)Civil.DaysIn((int)((y0 * 1000) + (y1 * 100) + (y2 * 10) + y3), (int)month))
        {
            return false;
        }

        uint year = (y0 << 12) | (y1 << 8) | (y2 << 4) | y3;
        bits = DateForm.PresentBit | ((ulong)year << 16) | (m0 << 12) | (m1 << 8) | (d0 << 4) | d1;
        return true;
    }

    /// <summary>Writes a day of the years 0000 to 9999 into ten characters or bytes.</summary>
    public static void Write<T>(DateForm form, Span<T> target)
        where T : unmanaged, IBinaryInteger<T>
    {
        uint low = (uint)(form.Bits & uint.MaxValue);
        target[9] = T.CreateTruncating('0' + (low & 0xF));
        target[8] = T.CreateTruncating('0' + ((low >> 4) & 0xF));
        target[7] = T.CreateTruncating('-');
        target[6] = T.CreateTruncating('0' + ((low >> 8) & 0xF));
        target[5] = T.CreateTruncating('0' + ((low >> 12) & 0xF));
        target[4] = T.CreateTruncating('-');
        target[3] = T.CreateTruncating('0' + ((low >> 16) & 0xF));
        target[2] = T.CreateTruncating('0' + ((low >> 20) & 0xF));
        target[1] = T.CreateTruncating('0' + ((low >> 24) & 0xF));
        target[0] = T.CreateTruncating('0' + (low >> 28));
    }

    private static uint Plain<T>(T c)
        where T : unmanaged, IBinaryInteger<T> => uint.CreateTruncating(c);

    /// <summary>0 to 9 for a digit, more for every other character.</summary>
    private static uint Digit<T>(T c)
        where T : unmanaged, IBinaryInteger<T> => uint.CreateTruncating(c) ^ '0';
}
