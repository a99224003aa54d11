namespace Summit.Domain;

/// <summary>What changed between two chronicles, and between two days of one.</summary>
public static class ChangeExtensions
{
    /// <summary>What differs between this chronicle, the earlier one, and a later one: record by record, member by member.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ChronicleChanges ChangesTo(this Chronicle chronicle, Chronicle later)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(later);
        List<IRecord> removed = [];
        List<RecordChange> changed = [];
        foreach (IRecord before in chronicle)
        {
            if (Counterpart(before, later) is not { } after)
            {
                removed.Add(before);
            }
            else if (!before.Equals(after))
            {
                changed.Add(new(before, after));
            }
        }

        List<IRecord> added = [];
        foreach (IRecord after in later)
        {
            if (Counterpart(after, chronicle) is null)
            {
                added.Add(after);
            }
        }

        return new(added, removed, changed, MemberChanges.Of(ExtraMembers.Element(chronicle.Extra), ExtraMembers.Element(later.Extra)));
    }

    /// <summary>The records that are surely known by a day: what a reading with that day takes as known, and the sources published by then with what they claim.</summary>
    /// <remarks>
    /// A record without claims is known on every day, and so is an undated source of which there is no claim. Other undated sources are never surely known. Members are not
    /// dated, so that a record either stands here as it is or not at all: of two days, the later one has all records of the earlier one.
    /// </remarks>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="day">The day, which is included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static Chronicle AsKnownBy(this Chronicle chronicle, LocalDate day)
    {
        Reading reading = chronicle.Under(Policy.AsRecorded, day);
        HashSet<SourceId> claiming = [.. chronicle.Claims.Select(c => c.Source)];
        return chronicle.Where(record => record switch
        {
            Source source => reading.Sources[source.Id].Known == Truth.True || (!reading.Sources[source.Id].IsDated && !claiming.Contains(source.Id)),
            Claim claim => reading.Sources[claim.Source].Known == Truth.True,
            _ => reading.IsKnown(record.Ref) == Truth.True,
        });
    }

    private static IRecord? Counterpart(IRecord record, Chronicle other) => other.Find(record.Ref) is { } found && found.GetType() == record.GetType() ? found : null;
}
