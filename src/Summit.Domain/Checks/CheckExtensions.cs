namespace Summit.Domain;

/// <summary>Everything that is wrong or noteworthy in a chronicle.</summary>
public static class CheckExtensions
{
    /// <summary>Checks a chronicle as a whole: its structure, its claims, and what the rules find. Never throws for anything in the data.</summary>
    /// <returns>
    /// The findings, in the order of the records to which they belong (type, then id), within a record by code and then by place. Equal
    /// chronicles have equal findings, but for records that were displaced. A path begins at the record: <c>$.host</c> is its member
    /// <c>host</c>. Empty when there is nothing to say.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static IReadOnlyList<Finding> Check(this Chronicle chronicle) => chronicle.Check(new HashSet<RecordRef>());

    /// <summary>The findings of severity error: those of <see cref="Check(Chronicle)"/>, in the same order, for a fraction of the cost, since nothing is asked of what the sources say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static IReadOnlyList<Finding> Errors(this Chronicle chronicle) => chronicle.Errors(new HashSet<RecordRef>());

    /// <summary>The same, where some records could not be read: a reference to one of them is no error.</summary>
    internal static IReadOnlyList<Finding> Errors(this Chronicle chronicle, IReadOnlySet<RecordRef> rejected)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return InOrder(chronicle, StructuralChecks.Of(chronicle, rejected)
            .Concat(ClaimChecks.Circles(chronicle))
            .Concat(IdentityChecks.OfDifferentTypes(chronicle))
            .Where(f => f.Severity == Severity.Error));
    }

    /// <summary>The same, where some records could not be read: a reference to one of them is no finding.</summary>
    internal static IReadOnlyList<Finding> Check(this Chronicle chronicle, IReadOnlySet<RecordRef> rejected)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        Reading reading = chronicle.Under(Policy.AsRecorded);
        Lazy<ContactHistory> history = new(reading.Contacts);
        return InOrder(chronicle, StructuralChecks.Of(chronicle, rejected)
            .Concat(ClaimChecks.Of(chronicle))
            .Concat(IdentityChecks.Of(reading))
            .Concat(new CheckMemberships(reading).All())
            .Concat(new CheckIncumbents(reading).All())
            .Concat(CheckRounds.Of(reading))
            .Concat(CheckStatements.Of(chronicle))
            .Concat(new CheckDisputes(reading).All())
            .Concat(CheckAnswers.Of(reading, new(() => new(history.Value)))));
    }

    private static ValueList<Finding> InOrder(Chronicle chronicle, IEnumerable<Finding> findings)
    {
        Finding[] found = [.. findings];
        if (found.Length == 0)
        {
            return ValueList<Finding>.Empty;
        }

        Dictionary<RecordRef, int> order = new(chronicle.Count);
        foreach (IRecord record in chronicle)
        {
            order.Add(record.Ref, order.Count);
        }

        return ValueList.Of(found.OrderBy(f => order.GetValueOrDefault(f.Where.Record, -1)).ThenBy(f => f.Code.Code, StringComparer.Ordinal));
    }
}
