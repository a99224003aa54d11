using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a text was adopted.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Adoption>))]
public readonly record struct Adoption : ICode<Adoption>
{
    private readonly string? value;

    private Adoption(string value) => this.value = value;

    /// <summary>A draft.</summary>
    public static Adoption Draft { get; } = new("draft");

    /// <summary>Adopted.</summary>
    public static Adoption Adopted { get; } = new("adopted");

    /// <summary>Not adopted.</summary>
    public static Adoption NotAdopted { get; } = new("not-adopted");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Adoption> Known { get; } = ValueList.Of([Draft, Adopted, NotAdopted]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Adoption From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is no kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Adoption code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
