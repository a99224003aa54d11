using System.Globalization;
using System.Text;

namespace Summit.Domain.Time;

/// <summary>Writes canonical text.</summary>
internal static class EdtfWriter
{
    /// <summary>Sign, eight digits, two hyphens, and a qualifier on either side of three parts.</summary>
    public const int MaxDateLength = 17;

    /// <summary>Writes a date; the span has room for <see cref="MaxDateLength"/>.</summary>
    /// <remarks>
    /// Each of <c>?</c> and <c>~</c> that the first parts share stands once, after the last of them; every other part has its own
    /// before it; both in one place are <c>%</c>.
    /// </remarks>
    public static int Write(DateForm form, Span<char> target)
    {
        int length = 0;
        int uncertain = SharedParts(form, EdtfQualifier.Uncertain);
        int approximate = SharedParts(form, EdtfQualifier.Approximate);
        for (int part = 0; part < form.Parts; part++)
        {
            if (part > 0)
            {
                target[length++] = '-';
            }

            EdtfQualifier own = form.QualifierOf(part);
            own &= part < uncertain ? ~EdtfQualifier.Uncertain : own;
            own &= part < approximate ? ~EdtfQualifier.Approximate : own;
            length = Sign(own, target, length);
            length = Digits(form, part, target, length);
            EdtfQualifier shared = part == uncertain - 1 ? EdtfQualifier.Uncertain : EdtfQualifier.None;
            shared |= part == approximate - 1 ? EdtfQualifier.Approximate : EdtfQualifier.None;
            length = Sign(shared, target, length);
        }

        return length;
    }

    public static string Text(EdtfKind kind, ReadOnlySpan<EdtfItem> items)
    {
        StringBuilder text = new();
        switch (kind)
        {
            case EdtfKind.Interval:
                Append(text, items[0].From).Append('/');
                Append(text, items[0].To);
                break;
            case EdtfKind.OneOf or EdtfKind.AllOf:
                text.Append(kind == EdtfKind.OneOf ? '[' : '{');
                for (int i = 0; i < items.Length; i++)
                {
                    AppendItem(i == 0 ? text : text.Append(','), items[i]);
                }

                text.Append(kind == EdtfKind.OneOf ? ']' : '}');
                break;
            default:
                Append(text, items[0].From);
                break;
        }

        return text.ToString();
    }

    private static int SharedParts(DateForm form, EdtfQualifier qualifier)
    {
        int shared = 0;
        while (shared < form.Parts && (form.QualifierOf(shared) & qualifier) != 0)
        {
            shared++;
        }

        return shared;
    }

    private static int Digits(DateForm form, int part, Span<char> target, int length)
    {
        if (part == 0 && form.IsNegative)
        {
            target[length++] = '-';
        }

        int digits = part == 0 ? form.YearDigits : part == 1 ? form.MonthDigits : form.DayDigits;
        for (int i = part == 0 ? 3 : 1; i >= 0; i--)
        {
            int nibble = (digits >> (4 * i)) & 0xF;
            target[length++] = nibble == DateForm.Unspecified ? 'X' : (char)('0' + nibble);
        }

        return length;
    }

    public static string Sign(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.None => "",
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        _ => "%",
    };

    private static int Sign(EdtfQualifier qualifier, Span<char> target, int length)
    {
        string sign = Sign(qualifier);
        sign.CopyTo(target[length..]);
        return length + sign.Length;
    }

    private static void AppendItem(StringBuilder text, EdtfItem item)
    {
        Append(text, item.From);
        if (item.IsRange && item.From.IsDated)
        {
            text.Append("..");
        }

        if (item.IsRange && item.To.IsDated)
        {
            Append(text, item.To);
        }
    }

    private static StringBuilder Append(StringBuilder text, EdtfTerm term)
    {
        switch (term.Kind)
        {
            case TermKind.Open:
                return text.Append("..");
            case TermKind.Unknown:
                return text;
            case TermKind.Year:
                return text.Append(term.Year!.ToString());
            default:
                Span<char> date = stackalloc char[MaxDateLength];
                text.Append(date[..Write(term.Date, date)]);
                return term.Kind == TermKind.DateTime ? AppendTime(text, term.Time) : text;
        }
    }

    private static StringBuilder AppendTime(StringBuilder text, TimeForm time)
    {
        int second = time.Second;
        text.Append(CultureInfo.InvariantCulture, $"T{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
        int shift = Math.Abs(time.ShiftMinutes);
        char sign = time.ShiftMinutes < 0 ? '-' : '+';
        return time.Shift switch
        {
            ShiftForm.None => text,
            ShiftForm.Utc => text.Append('Z'),
            ShiftForm.Hours => text.Append(CultureInfo.InvariantCulture, $"{sign}{shift / 60:00}"),
            _ => text.Append(CultureInfo.InvariantCulture, $"{sign}{shift / 60:00}:{shift % 60:00}"),
        };
    }
}
