namespace Summit.Domain.Time;

internal ref partial struct EdtfReader
{
    /// <summary>The level of a date whose qualifier, if any, is that of the whole or is spelled by its parts.</summary>
    /// <remarks>
    /// Level 1 has unspecified digits in four shapes: the last one or two of a year alone, the month of a year, the day of a month,
    /// month and day of a year. All others are level 2.
    /// </remarks>
    public static int LevelOf(DateForm form)
    {
        EdtfQualifier any = form.AnyQualifier;
        int level = form.IsNegative || any != EdtfQualifier.None ? 1 : 0;
        for (int part = 0; part < form.Parts; part++)
        {
            level = form.QualifierOf(part) == any ? level : 2;
        }

        if (form.Season is { } season)
        {
            return Math.Max(level, season <= Seasons.LastOfLevel1 ? 1 : 2);
        }

        return form.IsMasked ? Math.Max(level, IsMaskedFromTheRight(form) ? 1 : 2) : level;
    }

    private static bool IsMaskedFromTheRight(DateForm form) => form.Parts switch
    {
        1 => !DateForm.HasMask(form.YearDigits >> 8, 2) && (form.YearDigits & 0xF) == DateForm.Unspecified,
        2 => !DateForm.HasMask(form.YearDigits, 4) && form.MonthDigits == 0xFF,
        _ => !DateForm.HasMask(form.YearDigits, 4) && form.DayDigits == 0xFF && (form.MonthDigits == 0xFF || !DateForm.HasMask(form.MonthDigits, 2)),
    };
}
