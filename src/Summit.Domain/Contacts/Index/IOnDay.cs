namespace Summit.Domain;

/// <summary>What stands on a day, so that it can be searched by it.</summary>
internal interface IOnDay
{
    /// <summary>The day's number.</summary>
    int Day { get; }
}
