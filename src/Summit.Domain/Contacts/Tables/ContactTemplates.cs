using System.Runtime.CompilerServices;

namespace Summit.Domain;

/// <summary>What rows of a table have in common, each different contact once and for both orders of its sides.</summary>
internal sealed class ContactTemplates
{
    // Stands where a template has no parties of its own.
    private static readonly Dyad Anybody = Dyad.Of("a", "b");

    private readonly Interned<Contact> templates = new();
    private readonly QuickInterned<Same, SameHash> known = new();
    private readonly List<(int Straight, int Swapped)> numbers = [];

    public IReadOnlyList<Contact> Values => templates.Values;

    /// <param name="like">A contact whose parties, days and record do not count.</param>
    /// <param name="isSwapped">Whether its first side stands for the dyad's second party.</param>
    public int NumberOf(Contact like, bool isSwapped)
    {
        // Rows that are alike take turns among few contacts, so equality by value is asked once for each of them.
        int number = known.NumberOf(new(like));
        if (number == numbers.Count)
        {
            Contact straight = like with { Between = Anybody, When = default, Record = default, Parts = [] };
            numbers.Add((templates.NumberOf(straight), templates.NumberOf(straight with { First = straight.Second, Second = straight.First })));
        }

        return isSwapped ? numbers[number].Swapped : numbers[number].Straight;
    }

    /// <summary>A contact as the one object that it is.</summary>
    private readonly struct Same(Contact contact) : IEquatable<Same>
    {
        private readonly Contact contact = contact;

        public bool Equals(Same other) => ReferenceEquals(contact, other.contact);

        public override bool Equals(object? obj) => obj is Same other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(contact);
    }

    private readonly struct SameHash : IRoughHash<Same>
    {
        public static int Of(Same value) => value.GetHashCode();
    }
}
