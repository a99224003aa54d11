using System.Globalization;

namespace Summit.Domain;

/// <summary>Millions of rows made into a history without a chronicle: the door for tables of events.</summary>
/// <remarks>
/// A row costs 12 bytes once the history is built, so ten million fit where a chronicle holds a few hundred thousand meetings. What rows have in common
/// is given as an ordinary contact; what tells them apart is who, when, and the key that leads back to their evidence. Reading files, joining codes and
/// leaving out duplicates come before this door. Not safe for several threads while rows are added; the history that it builds is.
/// </remarks>
public sealed class ContactTable
{
    private readonly RowColumns columns = new();
    private readonly ContactTemplates templates = new();

    /// <summary>How many rows there are.</summary>
    public int Count => columns.Count;

    /// <summary>Adds a row.</summary>
    /// <param name="a">One party.</param>
    /// <param name="b">The other.</param>
    /// <param name="when">When.</param>
    /// <param name="like">
    /// All else that is known of the contact; its <see cref="Contact.First"/> stand for <paramref name="a"/> and its <see cref="Contact.Second"/> for
    /// <paramref name="b"/>, whichever id is smaller. Its own parties, days, record and parts do not count. Give the same contact for like rows.
    /// </param>
    /// <param name="key">Leads back to the evidence, such as the number of a line. Several rows may have one key.</param>
    /// <returns>This table.</returns>
    /// <exception cref="ArgumentException">The parties are the same, or one is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="like"/> is null.</exception>
    public ContactTable Add(PartyId a, PartyId b, DayBounds when, Contact like, int key)
    {
        ArgumentNullException.ThrowIfNull(like);
        int dyad = columns.DyadOf(a, b, out bool isSwapped);
        columns.Add(dyad, templates.NumberOf(like, isSwapped), like.Occurred, when, key);
        return this;
    }

    /// <summary>Adds rows.</summary>
    /// <returns>This table.</returns>
    /// <exception cref="ArgumentException">The parties of a row are the same or one is the default value, or a row has nothing that it is like; the rows before it are added.</exception>
    public ContactTable Add(params ReadOnlySpan<ContactTableRow> rows)
    {
        columns.Expect(rows.Length);
        foreach (ref readonly ContactTableRow row in rows)
        {
            Add(row.A, row.B, row.When, row.Like, row.Key);
        }

        return this;
    }

    /// <summary>Adds rows as they come.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Ends it; the rows that came before are added.</param>
    /// <returns>This table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">The parties of a row are the same or one is the default value, or a row has nothing that it is like; the rows before it are added.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ContactTable> AddAsync(IAsyncEnumerable<ContactTableRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await foreach (ContactTableRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            Add(row);
        }

        return this;
    }

    /// <summary>The history of the rows so far. Rows of one dyad and one earliest start stand in the order in which they were added.</summary>
    /// <remarks>Two passes that count, no comparison of rows. The table can go on growing; the history stays as it is.</remarks>
    /// <param name="evidence">
    /// The record that stands for a row, by its key; asked whenever a contact is looked at, from any thread. Rows of one record never block or refute one another.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public ContactHistory Build(Func<int, RecordRef> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        RowIndex index = columns.Sorted(compare: null, out int[] keys);
        Contact[] likes = [.. templates.Values];
        return new(index, [.. likes.Select(Profile.Of)], new TableContacts(index, likes, keys, evidence));
    }

    /// <summary>How many rows there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"rows: {Count}");
}
