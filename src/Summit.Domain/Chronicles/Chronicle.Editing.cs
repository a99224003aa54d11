using System.Diagnostics.Contracts;

namespace Summit.Domain;

/// <summary>The same chronicle with other records.</summary>
public sealed partial class Chronicle
{
    /// <summary>The same chronicle with a record, which takes the place of one with its id.</summary>
    /// <remarks>Makes the chronicle anew. For many records at hand give them all at once, and to edit in a loop use <see cref="ToBuilder"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of a type that is not this library's.</exception>
    [Pure]
    public Chronicle With(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return With([record]);
    }

    /// <summary>The same chronicle with several records, each of which takes the place of one with its id; of several with one id the last stays.</summary>
    /// <remarks>Makes the chronicle anew, once for all of them. To edit in a loop use <see cref="ToBuilder"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is null or of a type that is not this library's.</exception>
    [Pure]
    public Chronicle With(params IEnumerable<IRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        ChronicleBuilder builder = ToBuilder();
        foreach (IRecord record in records)
        {
            builder.Replace(record ?? throw new ArgumentException("A record is null; leave it out.", nameof(records)));
        }

        return builder.Build();
    }

    /// <summary>The same chronicle without the record with an id; itself if there is none.</summary>
    [Pure]
    public Chronicle Without(RecordRef id) => byId.ContainsKey(id) ? Where(r => r.Ref != id) : this;

    /// <summary>
    /// A builder that holds these records, for editing in a loop: <see cref="ChronicleBuilder.Replace"/> and <see cref="ChronicleBuilder.Remove"/> cost the same
    /// however many records there are.
    /// </summary>
    public ChronicleBuilder ToBuilder() => new ChronicleBuilder().Add(this);
}
