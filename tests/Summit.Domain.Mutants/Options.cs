using System.Globalization;

namespace Summit.Domain.Mutants;

/// <summary>What the caller asks for. The same options choose the same mutants of the same sources.</summary>
internal sealed record Options
{
    public const string Help =
        """
        Breaks the core at many places, one at a time, and asks the tests whether they notice.

          --per-room N    at most so many mutants of a room (5)
          --room NAME     only rooms whose name starts so, such as Questions/Silence (all)
          --seed N        another choice of mutants (1)
          --worlds N      random cases of each test (300; the ordinary run of the tests tries 20000)
          --jobs N        mutants tried at the same time (1)
          --minutes N     no new mutant is begun after so many minutes (no limit)
          --list          names the mutants and runs nothing
        """;

    public int PerRoom { get; private init; } = 5;

    public string Room { get; private init; } = "";

    public int Seed { get; private init; } = 1;

    public int Worlds { get; private init; } = 300;

    public int Jobs { get; private init; } = 1;

    public TimeSpan Longest { get; private init; } = TimeSpan.MaxValue;

    public bool ListOnly { get; private init; }

    /// <summary>The options of a command line, or nothing if it cannot be read.</summary>
    public static Options? Parse(string[] words)
    {
        Options? options = new();
        for (int i = 0; i < words.Length && options is not null; i++)
        {
            string value = i + 1 < words.Length ? words[i + 1] : "";
            int? number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int read) && read > 0 ? read : null;
            options = words[i] switch
            {
                "--list" => options with { ListOnly = true },
                "--room" => options with { Room = value },
                "--per-room" when number is { } n => options with { PerRoom = n },
                "--seed" when number is { } n => options with { Seed = n },
                "--worlds" when number is { } n => options with { Worlds = n },
                "--jobs" when number is { } n => options with { Jobs = n },
                "--minutes" when number is { } n => options with { Longest = TimeSpan.FromMinutes(n) },
                _ => null,
            };
            i += words[i] == "--list" ? 0 : 1;
        }

        return options;
    }
}
