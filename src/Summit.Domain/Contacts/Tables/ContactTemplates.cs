namespace Summit.Domain;

/// <summary>What rows of a table have in common, each different contact once and for both orders of its sides.</summary>
internal sealed class ContactTemplates
{
    // Stands where a template has no parties of its own.
    private static readonly Dyad Anybody = Dyad.Of("a", "b");

    private readonly Interned<Contact> templates = new();
    private readonly Dictionary<Contact, (int Straight, int Swapped)> numbers = new(ReferenceEqualityComparer.Instance);
    private Contact? latest;
    private (int Straight, int Swapped) latestNumbers;

    public IReadOnlyList<Contact> Values => templates.Values;

    /// <param name="like">A contact whose parties, days and record do not count.</param>
    /// <param name="isSwapped">Whether its first side stands for the dyad's second party.</param>
    public int NumberOf(Contact like, bool isSwapped)
    {
        // Rows that are alike mostly come together or take turns among few contacts, so equality by value is asked once for each of them.
        if (!ReferenceEquals(like, latest))
        {
            if (!numbers.TryGetValue(like, out (int Straight, int Swapped) known))
            {
                Contact straight = like with { Between = Anybody, When = default, Record = default, Parts = [] };
                known = (templates.NumberOf(straight), templates.NumberOf(straight with { First = straight.Second, Second = straight.First }));
                numbers.Add(like, known);
            }

            (latest, latestNumbers) = (like, known);
        }

        return isSwapped ? latestNumbers.Swapped : latestNumbers.Straight;
    }
}
