using System.Reflection;

namespace Summit.Domain.Tests;

/// <summary>Records with citations, by the verb of their types.</summary>
internal static class Cited
{
    public static IRecord By(IRecord record, SourceId source, string locator = "")
    {
        MethodInfo verb = record.GetType().GetMethod("Citing", [typeof(SourceId), typeof(string)])!;
        return (IRecord)verb.Invoke(record, [source, locator])!;
    }

    /// <summary>The same chronicle with citations on some of its records: none, one or two, of sources that it has and of one that it has not.</summary>
    public static Chronicle Everywhere(Chronicle chronicle, int seed)
    {
        SourceId[] sources = [.. chronicle.Sources.Select(s => s.Id), "nowhere"];
        List<IRecord> cited = [];
        foreach (IRecord record in chronicle)
        {
            IRecord one = record;
            for (int n = (seed + cited.Count) % 3; n > 0; n--)
            {
                one = By(one, sources[(seed + (7 * cited.Count) + n) % sources.Length], $"page {n}");
            }

            cited.Add(one);
        }

        return Chronicle.Of([.. cited]);
    }
}
