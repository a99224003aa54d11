using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>On which track of diplomacy.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Track>))]
public readonly record struct Track : ICode<Track>
{
    private readonly string? value;

    private Track(string value) => this.value = value;

    /// <summary>Officials.</summary>
    public static Track Track1 { get; } = new("track-1");

    /// <summary>Officials and others, unofficially.</summary>
    public static Track Track15 { get; } = new("track-1.5");

    /// <summary>Others than officials.</summary>
    public static Track Track2 { get; } = new("track-2");

    /// <summary>Armed forces.</summary>
    public static Track Military { get; } = new("military");

    /// <summary>Intelligence services.</summary>
    public static Track Intelligence { get; } = new("intelligence");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Track> Known { get; } = ValueList.Of([Track1, Track15, Track2, Military, Intelligence]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Track From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is no kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Track code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
