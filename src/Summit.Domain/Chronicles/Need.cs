namespace Summit.Domain;

/// <summary>What a question needs before it can be asked.</summary>
internal static class Need
{
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static void TwoParties(Dyad dyad, string parameter)
    {
        if (!dyad.IsRecorded)
        {
            throw new ArgumentException("The question needs two parties.", parameter);
        }
    }

    /// <exception cref="ArgumentException">There are more or fewer places than answers.</exception>
    public static void OneForEach(int asked, int places, string parameter)
    {
        if (asked != places)
        {
            throw new ArgumentException($"Each of {asked} answers needs its place, and there are {places}.", parameter);
        }
    }

    /// <summary>A record that the question names.</summary>
    /// <exception cref="ArgumentException">The chronicle does not have it.</exception>
    public static T Found<T>(T? found, string word, RecordRef id, string parameter)
        where T : class => found ?? throw new ArgumentException($"The chronicle has no {word} '{id}'.", parameter);
}
