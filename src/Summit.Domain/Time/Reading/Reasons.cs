namespace Summit.Domain.Time;

/// <summary>Why a text is not a valid date, one sentence each.</summary>
internal static class Reasons
{
    public const string Empty = "The text is empty.";
    public const string TooLong = "A date has at most 32768 characters.";
    public const string Year = "A year has four digits, each 0 to 9 or X.";
    public const string LongYearNeedsPrefix = "A year of more than four digits begins with Y.";
    public const string NegativeZero = "The year -0000 does not exist; the year before 0001 is 0000.";
    public const string Month = "A month, season or quarter has two digits, each 0 to 9 or X.";
    public const string NoMonth = "Months are 01 to 12, seasons and other parts of a year 21 to 41.";
    public const string NoMaskedMonth = "No month from 01 to 12 fits these digits.";
    public const string Day = "A day has two digits, each 0 to 9 or X.";
    public const string NoDay = "This day does not exist in that month and year.";
    public const string DayAfterSeason = "A day cannot follow a season or other part of a year.";
    public const string SeasonParts = "A season takes one qualifier, at its end, and no unspecified digits.";
    public const string MaskedParts = "A date with unspecified digits takes one qualifier, at its end.";
    public const string OneQualifier = "Only one qualifier can stand here; uncertain and approximate together are %.";
    public const string TimeNeedsDay = "A time can follow only a full day without qualifiers and unspecified digits.";
    public const string Time = "A time has hours, minutes and seconds, as in 23:20:30.";
    public const string NoTime = "Times are 00:00:00 to 23:59:59, and 24:00:00 for the end of a day.";
    public const string Shift = "A shift from UTC is Z, or + or - with hours, or with hours and minutes, as in +04 or +04:30.";
    public const string NoShift = "Shifts from UTC are from -14:00 to +14:00; zero is Z, +00 or +00:00.";
    public const string LongYear = "Y needs a year of more than four digits, or digits with E and an exponent; neither begins with 0.";
    public const string Exponent = "E needs an exponent of 1 or more that does not begin with 0.";
    public const string Significant = "S needs the number of significant digits, 1 or more, that does not begin with 0.";
    public const string SignificantQualified = "A year with significant digits takes no qualifier.";
    public const string TooGreat = "A year has at most 35 digits before the exponent, and an exponent up to 999999.";
    public const string Follows = "The date must end here.";
    public const string OneSlash = "An interval has one start and one end with one slash between them.";
    public const string AloneDots = "Two dots are for the open end of an interval, or for a range in a set.";
    public const string IntervalTime = "The ends of an interval cannot have a time.";
    public const string StandsAlone = "A year with an exponent or significant digits cannot be part of an interval or set.";
    public const string Reversed = "The interval ends before it starts.";
    public const string SetTime = "The elements of a set cannot have a time.";
    public const string SetEnd = "The set needs its closing bracket.";
    public const string SetItem = "A date is expected here.";
    public const string SetComma = "A comma or the closing bracket is expected here.";
    public const string SetSpace = "A set has no spaces.";
    public const string OpenFirst = "Only the first element of a set can begin with two dots.";
    public const string OpenLast = "Only the last element of a set can end with two dots.";
    public const string OpenBoth = "An element can be open on one side only.";
    public const string RangeParts = "A range joins two years, two months or two days, without unspecified digits.";
    public const string RangeReversed = "The range ends before it starts.";
    public const string Character = "This character cannot be part of a date.";
}
