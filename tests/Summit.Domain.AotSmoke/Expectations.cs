using System.Globalization;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.AotSmoke;

/// <summary>What is expected of answers; says each difference and remembers that there was one.</summary>
internal sealed class Expectations
{
    private int checks;
    private int wrong;

    /// <summary>0 if everything was as expected; says so in a last line.</summary>
    public int ExitCode
    {
        get
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{checks - wrong} as expected, {wrong} not"));
            return wrong == 0 ? 0 : 1;
        }
    }

    /// <summary>Prints an answer as JSON and compares members, each named by its path.</summary>
    public void Answer(string question, IAnswer answer, params ReadOnlySpan<(string Path, string Value)> members)
    {
        Console.WriteLine($"# {question}");
        string json = SummitJson.Write(answer);
        Console.WriteLine(json);
        using JsonDocument document = JsonDocument.Parse(json);
        foreach ((string path, string value) in members)
        {
            Same($"{question}: {path}", At(document.RootElement, path), value);
        }

        Same($"{question}: english", At(document.RootElement, "english"), answer.ToEnglish());
    }

    public void Same(string what, string found, string expected)
    {
        checks++;
        if (found != expected)
        {
            wrong++;
            Console.Error.WriteLine($"{what}: expected '{expected}', found '{found}'");
        }
    }

    private static string At(JsonElement element, string path)
    {
        foreach (string step in path.Split('.'))
        {
            bool isIndex = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            if (isIndex && element.ValueKind == JsonValueKind.Array && index < element.GetArrayLength())
            {
                element = element[index];
            }
            else if (!isIndex && element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out JsonElement member))
            {
                element = member;
            }
            else
            {
                return "";
            }
        }

        return element.ValueKind is JsonValueKind.True ? "true" : element.ValueKind is JsonValueKind.False ? "false" : element.ToString();
    }
}
