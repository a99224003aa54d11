namespace Summit.Domain;

/// <summary>The dyads of rows that come in any order, each under a number, and their order at the end.</summary>
internal sealed class PartyPairs
{
    private readonly QuickInterned<PartyId, TextHash> parties = new();
    private readonly QuickInterned<Pair, PairHash> pairs = new();
    private readonly List<Dyad> dyads = [];

    /// <summary>The number of the dyad of two parties, in either order.</summary>
    /// <param name="a">One party.</param>
    /// <param name="b">The other.</param>
    /// <param name="isSwapped">Whether <paramref name="b"/> is the first of the dyad.</param>
    /// <exception cref="ArgumentException">The parties are the same, or one is the default value.</exception>
    public int NumberOf(PartyId a, PartyId b, out bool isSwapped)
    {
        if (!a.IsRecorded || !b.IsRecorded || a == b)
        {
            // It says what is wrong.
            _ = Dyad.Of(a, b);
        }

        (int one, int other) = (parties.NumberOf(a), parties.NumberOf(b));
        int number = pairs.NumberOf(one < other ? new(one, other) : new(other, one));
        if (number == dyads.Count)
        {
            dyads.Add(Dyad.Of(a, b));
        }

        isSwapped = dyads[number].First != a;
        return number;
    }

    /// <summary>The dyads in the order of their parties' ids.</summary>
    /// <param name="ranks">The place of each in that order, by its number.</param>
    public Dyad[] Sorted(out int[] ranks)
    {
        int[] places = CountingSort.Places(parties.Values.Count);
        Array.Sort([.. parties.Values], places);
        int[] partyRanks = new int[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            partyRanks[places[i]] = i;
        }

        // Parties are compared once; their dyads are then numbers.
        long[] keys = [.. dyads.Select((d, number) => ((long)partyRanks[parties.NumberOf(d.First)] << 32) | (uint)partyRanks[parties.NumberOf(d.Second)])];
        int[] order = CountingSort.Places(keys.Length);
        Array.Sort(keys, order);
        ranks = new int[order.Length];
        Dyad[] sorted = new Dyad[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            (ranks[order[i]], sorted[i]) = (i, dyads[order[i]]);
        }

        return sorted;
    }

    private readonly record struct Pair(int Less, int Greater);

    private readonly struct PairHash : IRoughHash<Pair>
    {
        public static int Of(Pair value) => unchecked((value.Less * 40_503) + value.Greater);
    }

    private readonly struct TextHash : IRoughHash<PartyId>
    {
        // Ids of one table mostly differ in their last letters.
        private const int Letters = 4;

        public static int Of(PartyId value)
        {
            string text = value.Value;
            int hash = text.Length;
            for (int i = Math.Max(text.Length - Letters, 0); i < text.Length; i++)
            {
                hash = unchecked((hash * 31) + text[i]);
            }

            return hash;
        }
    }
}
