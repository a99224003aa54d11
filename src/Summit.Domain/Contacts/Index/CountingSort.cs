namespace Summit.Domain;

/// <summary>Sorts places by the whole numbers that stand there, equal numbers in the order of their places.</summary>
/// <remarks>
/// Days and dyads are numbers that lie close together, so counting them orders ten million rows in two passes, where comparing would need twenty.
/// Numbers that already are in order, as in a record kept day by day, cost one look at each.
/// </remarks>
internal static class CountingSort
{
    // Above this many numbers for each place, empty ones would cost more than comparing does.
    private const int Sparse = 4;

    /// <summary>The places 0 to n − 1.</summary>
    public static int[] Places(int count)
    {
        int[] places = new int[count];
        for (int i = 0; i < count; i++)
        {
            places[i] = i;
        }

        return places;
    }

    /// <summary>Orders places by their numbers.</summary>
    /// <param name="places">Places in any order, which is kept among those of equal numbers.</param>
    /// <param name="numbers">The number at each place; <see cref="DayNumber.BeforeAll"/> comes first.</param>
    /// <returns>The places in their new order; the same array where nothing has to move.</returns>
    public static int[] By(int[] places, ReadOnlySpan<int> numbers)
    {
        (int least, int greatest, bool isInOrder) = (DayNumber.AfterAll, DayNumber.BeforeAll, true);
        int before = DayNumber.BeforeAll;
        foreach (int place in places)
        {
            int number = numbers[place];
            isInOrder &= before <= number;
            before = number;
            least = number == DayNumber.BeforeAll ? least : Math.Min(least, number);
            greatest = Math.Max(greatest, number);
        }

        return isInOrder ? places
            : (long)greatest - least > (long)Sparse * places.Length ? Compared(places, numbers)
            : Counted(places, numbers, least, greatest);
    }

    private static int[] Counted(int[] places, ReadOnlySpan<int> numbers, int least, int greatest)
    {
        // The first place is for what lies before every number.
        int[] next = new int[greatest - least + 3];
        foreach (int place in places)
        {
            next[Slot(numbers[place], least) + 1]++;
        }

        for (int i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        int[] sorted = new int[places.Length];
        foreach (int place in places)
        {
            sorted[next[Slot(numbers[place], least)]++] = place;
        }

        return sorted;
    }

    private static int Slot(int number, int least) => number == DayNumber.BeforeAll ? 0 : number - least + 1;

    private static int[] Compared(int[] places, ReadOnlySpan<int> numbers)
    {
        (int Number, int Order)[] keys = new (int, int)[places.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (numbers[places[i]], i);
        }

        int[] sorted = [.. places];
        Array.Sort(keys, sorted);
        return sorted;
    }
}
