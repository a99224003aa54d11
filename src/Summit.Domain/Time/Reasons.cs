namespace Summit.Domain.Time;

/// <summary>Why a text is no date, one sentence each.</summary>
internal static class Reasons
{
    public const string Empty = "A date is never an empty text.";
    public const string TooLong = "A date has at most 32768 characters.";
    public const string Year = "A year has four digits, each 0 to 9 or X.";
    public const string LongYearNeedsPrefix = "A year of more than four digits begins with Y.";
    public const string NegativeZero = "There is no year -0000; the year before 0001 is 0000.";
    public const string Month = "A month, season or quarter has two digits, each 0 to 9 or X.";
    public const string NoMonth = "Months are 01 to 12, seasons and other parts of a year 21 to 41.";
    public const string NoMaskedMonth = "No month from 01 to 12 fits these digits.";
    public const string Day = "A day has two digits, each 0 to 9 or X.";
    public const string NoDay = "No such day exists in that month and year.";
    public const string DayAfterSeason = "A season or other part of a year has no days.";
    public const string SeasonParts = "A season takes one qualifier, at its end, and no unspecified digits.";
    public const string MaskedParts = "A date with unspecified digits takes one qualifier, at its end.";
    public const string OneQualifier = "A place has one qualifier; uncertain and approximate together are %.";
    public const string TimeNeedsDay = "Only a full day without qualifiers or unspecified digits has a time.";
    public const string Time = "A time has hours, minutes and seconds, as in 23:20:30.";
    public const string NoTime = "Times are 00:00:00 to 23:59:59, and 24:00:00 for the end of a day.";
    public const string Shift = "A shift from UTC is Z, or + or - with hours, or with hours and minutes, as in +04 or +04:30.";
    public const string NoShift = "Shifts from UTC are -14:00 to +14:00, and zero is Z or has a plus sign.";
    public const string LongYear = "After Y comes a year of more than four digits that does not begin with 0, or digits, E and an exponent.";
    public const string Exponent = "An exponent is a number from 1 that does not begin with 0.";
    public const string Significant = "After S comes the number of significant digits, from 1, that does not begin with 0.";
    public const string TooGreat = "A year has at most 35 digits before the exponent, and an exponent up to 999999.";
    public const string PartQualified = "Of the parts of a year only the seasons 21 to 24 take a qualifier.";
    public const string PartEnds = "Of the parts of a year only the seasons 21 to 24 end an interval.";
    public const string Follows = "Nothing may follow the date here.";
    public const string OneSlash = "An interval has one start and one end, parted by one slash.";
    public const string AloneDots = "Two dots stand for an end of an interval, or join dates in a set.";
    public const string IntervalTime = "An interval goes from day to day; its ends have no time.";
    public const string StandsAlone = "A year with an exponent or significant digits stands alone, outside intervals and sets.";
    public const string Reversed = "No start on or before the end is possible: an extent never ends before it starts.";
    public const string SetTime = "The elements of a set have no time.";
    public const string SetEnd = "A set ends with the bracket that answers its first one.";
    public const string SetItem = "Here a date is expected.";
    public const string SetComma = "Here a comma or the closing bracket is expected.";
    public const string OpenFirst = "Only the first element of a set begins with two dots.";
    public const string OpenLast = "Only the last element of a set ends with two dots.";
    public const string OpenBoth = "One element is open on one side at most.";
    public const string RangeParts = "A range joins two years, two months or two days, without unspecified digits.";
    public const string RangeReversed = "A range never ends before it starts.";
    public const string Character = "This character is never part of a date.";
}
