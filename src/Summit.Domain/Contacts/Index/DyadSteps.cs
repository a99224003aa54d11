namespace Summit.Domain;

/// <summary>What a view keeps of a dyad once it was asked.</summary>
/// <param name="Stairs">The bounds of its last contact as of any day.</param>
/// <param name="Head">What may come before the first certain contact.</param>
/// <param name="Longest">The most days that a row can have beside its earliest start; <see cref="DayNumber.AfterAll"/> where nothing bounds it.</param>
internal sealed record DyadSteps(Staircase Stairs, DyadHead Head, int Longest)
{
    public static DyadSteps None { get; } = Of(default);

    public static DyadSteps Of(CountedRows rows)
    {
        StaircaseMaker maker = new();
        maker.Add(rows);
        return maker.Made()[0];
    }
}
