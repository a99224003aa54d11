using System.Text;

namespace Summit.Domain.Importers;

/// <summary>The lines of a tab-separated file that has no quotes, one by one.</summary>
internal static class TabLines
{
    public static IEnumerable<(long Line, string[] Cells)> Read(InputFile file)
    {
        using Stream stream = file.Open();
        using StreamReader reader = new(stream, Encoding.UTF8);
        long line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length > 0)
            {
                yield return (line, text.Split('\t'));
            }
        }
    }
}
