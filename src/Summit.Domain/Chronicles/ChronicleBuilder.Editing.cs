namespace Summit.Domain;

/// <summary>Changing what was added.</summary>
public sealed partial class ChronicleBuilder
{
    // What was displaced under these ids is forgotten before anything more is displaced: one pass for many changes.
    private readonly HashSet<RecordRef> changed = [];

    /// <summary>Adds a record, which takes the place of one with its id; what was displaced under that id is forgotten.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of a type that is not this library's.</exception>
    public ChronicleBuilder Replace(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Remove(record.Ref);
        return Add(record);
    }

    /// <summary>Takes the record with an id out, and what was displaced under that id; changes nothing if there is none.</summary>
    public ChronicleBuilder Remove(RecordRef id)
    {
        if (kept.Remove(id) && displaced.Count > 0)
        {
            changed.Add(id);
        }

        return this;
    }

    private void Forget()
    {
        if (changed.Count > 0)
        {
            displaced.RemoveAll(d => changed.Contains(d.Ref));
            changed.Clear();
        }
    }
}
