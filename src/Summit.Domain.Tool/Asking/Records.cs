namespace Summit.Domain.Tool;

/// <summary>Records by the ids in which a person asks for them.</summary>
internal static class Records
{
    /// <summary>The record with an id.</summary>
    /// <exception cref="UsageException">There is none; the sentence names the nearest.</exception>
    public static IRecord Named(Chronicle chronicle, string text)
    {
        if (chronicle.Find(text) is { } found)
        {
            return found;
        }

        List<string> ids = [];
        foreach (IRecord record in chronicle)
        {
            ids.Add(record.Ref.Value);
        }

        string? meant = Nearest.To(text, ids) ?? ids.FirstOrDefault(i => text.Length > 2 && i.Contains(text, StringComparison.OrdinalIgnoreCase));
        throw new UsageException($"The record has nothing with the id '{Plain.Quote(text)}'{(meant is null ? "." : $"; did you mean '{meant}'?")}");
    }
}
