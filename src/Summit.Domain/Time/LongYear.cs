using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>A year with letters: <c>Y</c> before more than four digits or an exponent, <c>S</c> before the number of digits that count.</summary>
/// <remarks>Equality is of the form: <c>Y17E7</c> and <c>Y170000000</c> are two texts. A class, because it is large and rare: sets hold many dates.</remarks>
internal sealed record LongYear(bool HasPrefix, bool IsNegative, UInt128 Mantissa, int Exponent, int Significant)
{
    /// <summary>As many digits as leave a day count in 128 bits.</summary>
    public const int MaxDigits = 35;

    public Int128 Value
    {
        get
        {
            Int128 size = (Int128)(Mantissa * PowerOfTen(Exponent));
            return IsNegative ? -size : size;
        }
    }

    /// <summary>The first and the last year that the significant digits allow; the year itself when all count. Leading zeros never count.</summary>
    public (Int128 First, Int128 Last) Range()
    {
        Int128 size = (Int128)(Mantissa * PowerOfTen(Exponent));
        int digits = DigitsOf((UInt128)size);
        if (Significant == 0 || Significant >= digits)
        {
            return (Value, Value);
        }

        Int128 step = (Int128)PowerOfTen(digits - Significant);
        Int128 low = size / step * step;
        Int128 high = low + step - 1;
        return IsNegative ? (-high, -low) : (low, high);
    }

    public static UInt128 PowerOfTen(int exponent)
    {
        UInt128 power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    public static int DigitsOf(UInt128 number)
    {
        int digits = 1;
        for (; number >= 10; number /= 10)
        {
            digits++;
        }

        return digits;
    }

    public override string ToString()
    {
        string sign = IsNegative ? "-" : "";
        string size = Mantissa.ToString(HasPrefix ? "D" : "D4", CultureInfo.InvariantCulture);
        string exponent = Exponent > 0 ? string.Create(CultureInfo.InvariantCulture, $"E{Exponent}") : "";
        string significant = Significant > 0 ? string.Create(CultureInfo.InvariantCulture, $"S{Significant}") : "";
        return $"{(HasPrefix ? "Y" : "")}{sign}{size}{exponent}{significant}";
    }
}
