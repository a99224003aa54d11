namespace Summit.Domain.Tests;

/// <summary>A contact of one dyad as a question sees it: when, whether it is one, and which record stands for it.</summary>
internal sealed record RawRow(RawDays Days, Truth Match, string Record)
{
    /// <summary>A row of a history in which nothing but days, truth and record is told.</summary>
    public Contact ToContact(Dyad between) => new() { Between = between, When = Days.ToBounds(), Occurred = Match, Directness = Directness.Direct, Record = Record };
}
