using System.Collections;

namespace Summit.Domain;

/// <summary>The contacts of a table's rows, each made when it is looked at.</summary>
internal sealed class TableContacts(RowIndex index, Contact[] likes, int[] keys, Func<int, RecordRef> evidence) : IReadOnlyList<Contact>
{
    public int Count => keys.Length;

    public Contact this[int place]
    {
        get
        {
            (DayBounds when, Kind kind) = index.At(place);
            return likes[kind.Profile] with { Between = index.DyadAt(place), When = when, Record = evidence(keys[place]) };
        }
    }

    public IEnumerator<Contact> GetEnumerator() => Enumerable.Range(0, Count).Select(place => this[place]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
