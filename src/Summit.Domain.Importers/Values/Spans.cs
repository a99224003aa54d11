namespace Summit.Domain.Importers;

/// <summary>Spans from the two dates of a source, never more precise than these.</summary>
internal static class Spans
{
    /// <summary>From one date to another; an end that is missing is unknown.</summary>
    /// <param name="start">The first date, or an empty text.</param>
    /// <param name="end">The last date, or an empty text.</param>
    /// <param name="stay">How the days are taken.</param>
    /// <param name="where">The place of both.</param>
    /// <param name="log">Takes what is no date, and ends before their starts.</param>
    public static Edtf Of(string start, string end, Stay stay, InputPlace where, ImportLog log)
    {
        (Edtf first, Edtf last) = (Date(start, where, log), Date(end, where, log));
        if (!first.IsRecorded && !last.IsRecorded)
        {
            return default;
        }

        if (!first.IsRecorded || !last.IsRecorded)
        {
            return first.IsRecorded ? Edtf.SinceWithUnknownEnd(first) : Edtf.UntilWithUnknownStart(last);
        }

        if (first == last)
        {
            return first;
        }

        string text = stay == Stay.OneDay ? $"[{first}..{last}]" : $"{first}/{last}";
        if (first.Earliest > last.Latest || !Edtf.TryParse(text, out Edtf span))
        {
            log.Add(ImportProblem.EndBeforeStart, where, $"The end {end} is before the start {start}.");
            return default;
        }

        return span;
    }

    private static Edtf Date(string text, InputPlace where, ImportLog log)
    {
        if (text.Length == 0)
        {
            return default;
        }

        if (Edtf.TryParse(text, out Edtf date) && date.Kind == EdtfKind.Date)
        {
            return date;
        }

        log.Add(ImportProblem.InvalidDate, where, $"'{text}' is not a date.");
        return default;
    }
}
