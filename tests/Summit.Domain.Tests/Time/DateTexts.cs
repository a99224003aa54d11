namespace Summit.Domain.Tests;

/// <summary>Random texts that are, or nearly are, dates: of the grammar, and mutated from known ones.</summary>
/// <remarks>A text depends on the generator's state alone, so a seed repeats a run.</remarks>
internal static class DateTexts
{
    private const string Alphabet = "0123456789XXXX---///..??~~%%,,[]{}YESTZ:+ -9x\0é\u0660\uD800";

    private static readonly string[] Qualifiers = ["", "", "", "", "?", "~", "%"];

    private static readonly string[] Seeds =
    [
        .. DatesOfLevel0.All.Concat(DatesOfLevel1.All).Concat(DatesOfLevel2.All).Select(d => d.Text),
        .. InvalidDates.All.Concat(InvalidTimesAndYears.All).Concat(InvalidIntervalsAndSets.All).Select(d => d.Text),
    ];

    /// <summary>A text of the grammar: most are valid, some name days that do not exist.</summary>
    public static string Grammatical(Random random) => random.Next(10) switch
    {
        < 4 => Date(random),
        4 => $"{Date(random)}/{Date(random)}",
        5 => $"{Date(random)}/{(random.Next(2) == 0 ? ".." : "")}",
        6 => $"{(random.Next(2) == 0 ? ".." : "")}/{Date(random)}",
        7 => $"[{Elements(random)}]",
        8 => $"{{{Elements(random)}}}",
        _ => LongYear(random),
    };

    /// <summary>A known text with a few characters changed, dropped, doubled or swapped.</summary>
    public static string Mutated(Random random)
    {
        List<char> text = [.. Seeds[random.Next(Seeds.Length)]];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(text.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 1 when at < text.Count:
                    text.RemoveAt(at);
                    break;
                case 2 when at < text.Count:
                    text[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                default:
                    text.InsertRange(at, text.GetRange(0, Math.Min(text.Count, random.Next(6))));
                    break;
            }
        }

        return string.Concat(text);
    }

    /// <summary>Characters that dates have, in no order.</summary>
    public static string Noise(Random random) =>
        string.Create(random.Next(0, 40), random, static (span, r) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = Alphabet[r.Next(Alphabet.Length)];
            }
        });

    private static string Date(Random random)
    {
        string sign = random.Next(8) == 0 ? "-" : "";
        string year = $"{Qualifier(random)}{sign}{Masked(random, random.Next(10_000), 4)}{Qualifier(random)}";
        string month = $"{Qualifier(random)}{Masked(random, random.Next(12) == 0 ? random.Next(21, 42) : random.Next(1, 13), 2)}{Qualifier(random)}";
        string day = $"{Qualifier(random)}{Masked(random, random.Next(1, 32), 2)}{Qualifier(random)}";
        return random.Next(3) switch
        {
            0 => year,
            1 => $"{year}-{month}",
            _ => $"{year}-{month}-{day}",
        };
    }

    private static string Qualifier(Random random) => random.Next(3) == 0 ? Qualifiers[random.Next(Qualifiers.Length)] : "";

    private static string Masked(Random random, int number, int digits)
    {
        char[] text = [.. number.ToString($"D{digits}", System.Globalization.CultureInfo.InvariantCulture)];
        if (random.Next(4) == 0)
        {
            for (int i = random.Next(digits); i < digits; i++)
            {
                text[i] = random.Next(6) == 0 ? text[i] : 'X';
            }
        }

        return new string(text);
    }

    private static string LongYear(Random random)
    {
        string sign = random.Next(3) == 0 ? "-" : "";
        string exponent = random.Next(2) == 0 ? $"E{random.Next(1, 12)}" : "";
        string significant = random.Next(2) == 0 ? $"S{random.Next(1, 6)}" : "";
        return random.Next(3) == 0 ? $"{sign}{random.Next(1000, 10_000)}S{random.Next(1, 5)}" : $"Y{sign}{random.Next(1, 1_000_000)}{exponent}{significant}";
    }

    private static string Elements(Random random)
    {
        string[] elements = new string[random.Next(1, 5)];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = random.Next(5) == 0 ? Range(random) : Date(random);
        }

        string list = string.Join(random.Next(20) == 0 ? ", " : ",", elements);
        return random.Next(6) switch
        {
            0 => $"..{list}",
            1 => $"{list}..",
            _ => list,
        };
    }

    private static string Range(Random random)
    {
        int year = random.Next(9000);
        int month = random.Next(1, 12);
        return random.Next(3) switch
        {
            0 => $"{year:D4}..{year + random.Next(900):D4}",
            1 => $"{year:D4}-{month:D2}..{year + 1:D4}-{random.Next(1, 13):D2}",
            _ => $"{year:D4}-{month:D2}-{random.Next(1, 29):D2}..{year:D4}-{month + 1:D2}-{random.Next(1, 29):D2}",
        };
    }
}
