using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>A year with letters: <c>Y</c> before more than four digits or an exponent, <c>S</c> before the number of digits that count.</summary>
/// <remarks>Equality is of the form: <c>Y17E7</c> and <c>Y170000000</c> are two texts. A class, because it is large and rare: sets hold many dates.</remarks>
internal sealed record LongYear(bool HasPrefix, bool IsNegative, UInt128 Mantissa, int Exponent, int Significant)
{
    /// <summary>The qualifier at its end, of the whole.</summary>
    public EdtfQualifier Qualifier { get; init; }

    /// <summary>As many digits as leave a day count in 128 bits.</summary>
    public const int MaxDigits = 35;

    public const int MaxExponent = 999_999;

    /// <summary>So many leading digits order the years that have more than <see cref="MaxDigits"/>.</summary>
    private const int LeadingDigits = 29;

    private const int DaysInPlace = 4;

    /// <summary>Later than every day of a year of <see cref="MaxDigits"/> digits.</summary>
    private static readonly Int128 HugeStart = (Int128)PowerOfTen(37) * 5;

    /// <summary>Whether it is too great to count its days; its place among years is known all the same.</summary>
    public bool IsHuge => Digits > MaxDigits;

    /// <summary>The year, when it is not huge.</summary>
    public Int128 Value => IsNegative ? -Size : Size;

    private int Digits => DigitsOf(Mantissa) + Exponent;

    private Int128 Size => (Int128)(Mantissa * PowerOfTen(Exponent));

    /// <summary>The first and the last year that the significant digits allow; the year itself when all count. Leading zeros never count.</summary>
    public (Int128 First, Int128 Last) Range()
    {
        if (Significant == 0 || Significant >= Digits)
        {
            return (Value, Value);
        }

        Int128 step = (Int128)PowerOfTen(Digits - Significant);
        Int128 low = Size / step * step;
        Int128 high = low + step - 1;
        return IsNegative ? (-high, -low) : (low, high);
    }

    public DaySet Days() => IsHuge ? HugeDays() : DaySet.OfYears(Range());

    public override string ToString() => $"{Number()}{EdtfWriter.Sign(Qualifier)}";

    /// <summary>The text without the qualifier.</summary>
    public string Number()
    {
        string sign = IsNegative ? "-" : "";
        string size = Mantissa.ToString(HasPrefix ? "D" : "D4", CultureInfo.InvariantCulture);
        string exponent = Exponent > 0 ? string.Create(CultureInfo.InvariantCulture, $"E{Exponent}") : "";
        string significant = Significant > 0 ? string.Create(CultureInfo.InvariantCulture, $"S{Significant}") : "";
        return $"{(HasPrefix ? "Y" : "")}{sign}{size}{exponent}{significant}";
    }

    private static UInt128 PowerOfTen(int exponent)
    {
        UInt128 power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static int DigitsOf(UInt128 number)
    {
        int digits = 1;
        for (; number >= 10; number /= 10)
        {
            digits++;
        }

        return digits;
    }

    /// <summary>Made-up days that stand for the year's: ordered by the number of digits, then by the leading ones.</summary>
    /// <remarks>Years that agree in both have the same days, enough of them for every relation between two days to be possible: which of them holds is not known here.</remarks>
    private DaySet HugeDays()
    {
        int own = DigitsOf(Mantissa);
        UInt128 leading = own > LeadingDigits ? Mantissa / PowerOfTen(own - LeadingDigits) : Mantissa * PowerOfTen(LeadingDigits - own);
        UInt128 step = Significant is > 0 and < LeadingDigits ? PowerOfTen(LeadingDigits - Significant) : 1;
        Int128 first = Place(leading / step * step);
        Int128 last = Place((leading / step * step) + step - 1) + DaysInPlace - 1;
        return IsNegative ? DaySet.Run(-last, -first) : DaySet.Run(first, last);
    }

    private Int128 Place(UInt128 leading) => HugeStart + (Digits * (Int128)PowerOfTen(LeadingDigits + 2)) + ((Int128)leading * DaysInPlace);
}
