using System.Net;
using System.Text.RegularExpressions;

namespace Summit.Domain.Importers;

/// <summary>The fields around the records of a broken file: every text that stands whole between two tags of one name.</summary>
internal sealed partial class LooseXml(string kind)
{
    private readonly List<string> open = [];
    private string text = "";

    // How many elements are open below the deepest that is read.
    private int beyond;

    public XmlRecord Root { get; } = new(kind, "", 1);

    /// <summary>The element that was opened last and is not closed.</summary>
    public string Section => open.Count > 0 ? open[^1] : Root.Kind;

    /// <summary>Reads the next piece between two records.</summary>
    public void Read(ReadOnlySpan<char> piece)
    {
        foreach (ValueMatch match in Tokens().EnumerateMatches(piece))
        {
            ReadOnlySpan<char> token = piece.Slice(match.Index, match.Length);
            if (token[0] != '<')
            {
                text = Spaced.Text(WebUtility.HtmlDecode(token.ToString()));
            }
            else if (token[^2] != '/' && token[1] is not ('?' or '!'))
            {
                ReadTag(token[1..^1]);
            }
        }
    }

    private void ReadTag(ReadOnlySpan<char> tag)
    {
        bool closes = tag[0] == '/';
        ReadOnlySpan<char> rest = closes ? tag[1..] : tag;
        int end = rest.IndexOfAny(" \t\r\n");
        string name = (end < 0 ? rest : rest[..end]).ToString();
        if (!closes)
        {
            if (name != Root.Kind && open.Count < XmlRecordReader.Deepest)
            {
                open.Add(name);
            }
            else if (name != Root.Kind)
            {
                beyond++;
            }

            text = "";
            return;
        }

        if (beyond > 0)
        {
            beyond--;
            return;
        }

        int at = open.LastIndexOf(name);
        if (at < 0)
        {
            return;
        }

        if (at == open.Count - 1 && text.Length > 0)
        {
            Root.Add(string.Join('/', open), text);
        }

        open.RemoveRange(at, open.Count - at);
        text = "";
    }

    [GeneratedRegex("<[^<>]+>|[^<>]+", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
