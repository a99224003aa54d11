namespace Summit.Domain.Time;

/// <summary>One date or season as written: sign, digits (some perhaps unspecified) and a qualifier per part, in 40 bits.</summary>
/// <remarks>Equality is of the bits. The default value has no date. A part is two or four nibbles; an unspecified digit is the nibble F.</remarks>
internal readonly record struct DateForm(ulong Bits)
{
    public const int Unspecified = 0xF;

    private const int MonthShift = 8;
    private const int YearShift = 16;
    private const int QualifierShift = 34;
    private const ulong NegativeBit = 1UL << 32;
    public const ulong PresentBit = 1UL << 33;

    public bool IsPresent => Bits != 0;

    public bool IsNegative => (Bits & NegativeBit) != 0;

    /// <summary>Two nibbles; 0 when there is no day.</summary>
    public int DayDigits => (int)(Bits & 0xFF);

    /// <summary>Two nibbles; 0 when there is no month.</summary>
    public int MonthDigits => (int)((Bits >> MonthShift) & 0xFF);

    /// <summary>Four nibbles.</summary>
    public int YearDigits => (int)((Bits >> YearShift) & 0xFFFF);

    public EdtfQualifier YearQualifier => QualifierOf(0);

    public EdtfQualifier MonthQualifier => QualifierOf(1);

    public EdtfQualifier DayQualifier => QualifierOf(2);

    public EdtfQualifier AnyQualifier => YearQualifier | MonthQualifier | DayQualifier;

    public int Parts => DayDigits != 0 ? 3 : MonthDigits != 0 ? 2 : 1;

    public bool IsSeason => MonthDigits is >= 0x21 and <= 0x41 && (MonthDigits & 0xF) <= 9 && DayDigits == 0;

    public bool IsMasked => HasMask(YearDigits, 4) || HasMask(MonthDigits, 2) || HasMask(DayDigits, 2);

    public EdtfPrecision Precision =>
        !IsPresent ? EdtfPrecision.None
        : DayDigits != 0 ? EdtfPrecision.Day
        : IsSeason ? EdtfPrecision.Season
        : MonthDigits != 0 ? EdtfPrecision.Month
        : EdtfPrecision.Year;

    /// <summary>Whether it is a day with every digit known and without a sign or qualifier.</summary>
    public bool IsPlainDay => (Bits & ~0xFFFF_FFFFUL) == PresentBit && DayDigits != 0 && !IsMasked;

    public static DateForm Of(bool negative, int yearDigits, int monthDigits, int dayDigits) =>
        new(PresentBit | (negative ? NegativeBit : 0) | ((ulong)(uint)yearDigits << YearShift) | ((ulong)(uint)monthDigits << MonthShift) | (uint)dayDigits);

    public static DateForm OfNumbers(int year, int month, int day)
    {
        int size = Math.Abs(year);
        int digits = ((size / 1000) << 12) | (((size / 100) % 10) << 8) | ((size / 10 % 10) << 4) | (size % 10);
        return Of(year < 0, digits, Nibbles(month), Nibbles(day));
    }

    public DateForm Qualified(int part, EdtfQualifier qualifier) => new(Bits | ((ulong)qualifier << (QualifierShift + (2 * part))));

    /// <summary>The same with digits for the month (part 1) or the day (part 2), which it does not have yet.</summary>
    public DateForm With(int part, int digits) => new(Bits | ((ulong)(uint)digits << (part == 1 ? MonthShift : 0)));

    public DateForm Unqualified() => new(Bits & ((1UL << QualifierShift) - 1));

    public EdtfQualifier QualifierOf(int part) => (EdtfQualifier)((Bits >> (QualifierShift + (2 * part))) & 3);

    /// <summary>The number that the digits say; null when one of them is unspecified.</summary>
    public int? Year => HasMask(YearDigits, 4) ? null : Signed(Number(YearDigits, 4));

    public int? Month => MonthDigits == 0 || HasMask(MonthDigits, 2) || IsSeason ? null : Number(MonthDigits, 2);

    public int? Day => DayDigits == 0 || HasMask(DayDigits, 2) ? null : Number(DayDigits, 2);

    public int? Season => IsSeason ? Number(MonthDigits, 2) : null;

    /// <summary>The year next to zero that the digits allow, and the year furthest from it, without their sign.</summary>
    public (int Least, int Most) YearSizes()
    {
        int most = Number(Filled(YearDigits, 4, 9), 4);
        int least = Number(Filled(YearDigits, 4, 0), 4);
        return (least, most);
    }

    public bool AdmitsYear(int year) => year < 0 == IsNegative && Fits(Math.Abs(year), YearDigits, 4);

    public bool AdmitsMonth(int month) => MonthDigits == 0 || Fits(month, MonthDigits, 2);

    public bool AdmitsDay(int day) => DayDigits == 0 || Fits(day, DayDigits, 2);

    public static bool HasMask(int digits, int count)
    {
        for (int i = 0; i < count; i++, digits >>= 4)
        {
            if ((digits & 0xF) == Unspecified)
            {
                return true;
            }
        }

        return false;
    }

    private static int Nibbles(int number) => ((number / 10) << 4) | (number % 10);

    private static int Number(int digits, int count)
    {
        int number = 0;
        for (int i = count - 1; i >= 0; i--)
        {
            number = (number * 10) + ((digits >> (4 * i)) & 0xF);
        }

        return number;
    }

    private static int Filled(int digits, int count, int digit)
    {
        for (int i = 0; i < count; i++)
        {
            if (((digits >> (4 * i)) & 0xF) == Unspecified)
            {
                digits = (digits & ~(0xF << (4 * i))) | (digit << (4 * i));
            }
        }

        return digits;
    }

    private static bool Fits(int number, int digits, int count)
    {
        for (int i = 0; i < count; i++, digits >>= 4, number /= 10)
        {
            if ((digits & 0xF) != Unspecified && (digits & 0xF) != number % 10)
            {
                return false;
            }
        }

        return number == 0;
    }

    private int Signed(int size) => IsNegative ? -size : size;
}
