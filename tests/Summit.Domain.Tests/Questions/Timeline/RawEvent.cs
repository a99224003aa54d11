namespace Summit.Domain.Tests;

/// <summary>Something that may have happened, as a test writes it down: days as numbers from 0, each end with its range.</summary>
/// <param name="Record">The record; rows of one record and kind are one event.</param>
/// <param name="Kind">The kind, as the answer calls it.</param>
/// <param name="Truth">Whether it took place.</param>
/// <param name="IsDay">Whether it is one unknown day from <paramref name="StartMin"/> to <paramref name="EndMax"/>; else an extent.</param>
/// <param name="StartMin">The earliest start.</param>
/// <param name="StartMax">The latest start.</param>
/// <param name="EndMin">The earliest end.</param>
/// <param name="EndMax">The latest end.</param>
internal sealed record RawEvent(string Record, string Kind, Truth Truth, bool IsDay, int StartMin, int StartMax, int EndMin, int EndMax)
{
    public static readonly LocalDate Zero = new(2020, 1, 1);

    /// <summary>Every way in which it can have been, null for not at all.</summary>
    public IReadOnlyList<(int Start, int End)?> Ways()
    {
        List<(int Start, int End)?> ways = [];
        for (int start = StartMin; start <= StartMax; start++)
        {
            for (int end = Math.Max(start, EndMin); end <= EndMax; end++)
            {
                if (!IsDay || start == end)
                {
                    ways.Add((start, end));
                }
            }
        }

        return Truth switch
        {
            Truth.True => ways,
            Truth.False => [null],
            _ => [null, .. ways],
        };
    }

    public static LocalDate Day(int number) => Zero.PlusDays(number);

    public DayBounds Bounds() => IsDay ? DayBounds.Within(Day(StartMin), Day(EndMax)) : DayBounds.TryCreate(Number(StartMin), Number(StartMax), Number(EndMin), Number(EndMax))!.Value;

    private static int Number(int day) => DayNumber.Of(Day(day));
}
