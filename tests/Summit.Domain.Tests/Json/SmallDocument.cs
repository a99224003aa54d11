namespace Summit.Domain.Tests;

/// <summary>A small document with records of several types, each of whose characters is tried.</summary>
internal static class SmallDocument
{
    public static string Text { get; } = """
        {
          "format": "summit-chronicle",
          "version": 1,
          "parties": [
            {"id": "IND", "kind": "state", "names": [{"text": "भारत"}]},
            {"id": "PAK", "existence": "1947-08-14/..", "x-note": {"a": [1, null]}}
          ],
          "meetings": [
            {
              "id": "bangkok",
              "when": "[2017-12-26,2017-12-27]",
              "start": "2017-12-26T04:00:00Z",
              "facets": {"format": "bilateral", "mediators": ["THA"]},
              "others": true,
              "delegations": [{"party": "IND", "delegates": [{"band": "minister"}]}, {"party": "PAK"}]
            }
          ],
          "claims": [
            {"id": "c1", "source": "s1", "stance": "asserts", "subject": {"dyad": ["IND", "PAK"]}, "property": "held", "value": true}
          ]
        }

        """.ReplaceLineEndings("\n");

    /// <summary>The records with the byte at which each begins and the one after its end.</summary>
    public static IReadOnlyList<(string Id, int Start, int End)> Records { get; } =
        [.. new[] { "IND", "PAK", "bangkok", "c1" }.Select(Found)];

    private static (string Id, int Start, int End) Found(string id)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Text);
        int at = bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes($"\"id\": \"{id}\""));
        int start = bytes.AsSpan(0, at).LastIndexOf((byte)'{');
        int depth = 0;
        int end = start;
        do
        {
            depth += bytes[end] == '{' ? 1 : bytes[end] == '}' ? -1 : 0;
            end++;
        }
        while (depth > 0);

        return (id, start, end);
    }
}
