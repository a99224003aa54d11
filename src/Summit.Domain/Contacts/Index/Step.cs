namespace Summit.Domain;

/// <summary>From a day on, the latest and the earliest end that the last contact can have, as long as no later step follows.</summary>
/// <remarks>Both bounds stand beside their day, so that one look at memory tells all three. An end may lie after the day of a question; the contact is then under way.</remarks>
/// <param name="Day">The day; <see cref="DayNumber.BeforeAll"/> where it lies before every day.</param>
/// <param name="Latest">The latest of the latest ends of all rows that may have begun.</param>
/// <param name="Certain">The latest of the earliest ends of the rows that surely count and surely have begun; <see cref="None"/> where there is none.</param>
internal readonly record struct Step(int Day, int Latest, int Certain) : IOnDay
{
    /// <summary>Stands for no end at all; one that lies before every day is another thing.</summary>
    public const int None = DayNumber.BeforeAll + 1;
}
