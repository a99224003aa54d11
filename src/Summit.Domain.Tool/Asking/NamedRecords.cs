namespace Summit.Domain.Tool;

/// <summary>A record of one or two types, named on the command line.</summary>
internal static class NamedRecords
{
    /// <summary>The record with an id, if it is of the type asked for or of the other one.</summary>
    /// <param name="chronicle">The record that is asked.</param>
    /// <param name="text">The id as given.</param>
    /// <param name="what">What is wanted, such as "session".</param>
    /// <param name="wanted">All that would do.</param>
    /// <exception cref="UsageException">There is no such record; the sentence names the nearest, or some.</exception>
    public static IRecord Of(Chronicle chronicle, string text, string what, params IReadOnlyList<IRecord> wanted)
    {
        if (chronicle.Find(text) is { } found && wanted.Contains(found))
        {
            return found;
        }

        string[] all = [.. wanted.Select(r => r.Ref.ToString())];
        string hint = all.Length == 0 ? ": it has none at all."
            : Nearest.To(text, all) is { } nearest ? $"; did you mean '{nearest}'?"
            : $". It has {string.Join(", ", all.Take(5))}{(all.Length > 5 ? ", …" : "")}.";
        throw new UsageException($"The record has no {what} '{Plain.Quote(text)}'{hint}");
    }
}
