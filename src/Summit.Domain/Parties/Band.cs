using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How high an office stands. Band and portfolio are two axes, never one number.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Band>)), TypeConverter(typeof(TextConverter<Band>))]
public readonly record struct Band : ICode<Band>
{
    private readonly string? value;

    private Band(string value) => this.value = value;

    /// <summary>Head of state or government.</summary>
    public static Band Leader { get; } = new("leader");

    /// <summary>Deputy of a leader.</summary>
    public static Band DeputyLeader { get; } = new("deputy-leader");

    /// <summary>Minister, or an adviser who heads a ministry.</summary>
    public static Band Minister { get; } = new("minister");

    /// <summary>National security adviser, minister of state, deputy minister, chief of defence staff or of a service, speaker.</summary>
    public static Band MinisterEquivalent { get; } = new("minister-equivalent");

    /// <summary>Permanent or foreign secretary, director general of military operations, ambassador, special envoy.</summary>
    public static Band SeniorOfficial { get; } = new("senior-official");

    /// <summary>Joint secretary, chargé d'affaires, attaché.</summary>
    public static Band Official { get; } = new("official");

    /// <summary>Working level.</summary>
    public static Band WorkingLevel { get; } = new("working-level");

    /// <summary>Somebody without office who speaks for nobody.</summary>
    public static Band NonOfficial { get; } = new("non-official");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Band> Known { get; } = ValueList.Of([Leader, DeputyLeader, Minister, MinisterEquivalent, SeniorOfficial, Official, WorkingLevel, NonOfficial]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Band From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Band code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Band Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Band)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Band code) => TryFrom(text, out code);

    static Band IParsable<Band>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Band>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Band result) => TryParse(s, out result);

    static Band ISpanParsable<Band>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Band>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Band result) => TryParse(s.ToString(), out result);

    /// <summary>9 (leader) down to 2 (non-official); 0 for a band that is unknown or not recorded.</summary>
    internal int Rank
    {
        get
        {
            for (int i = 0; i < Known.Count; i++)
            {
                if (Known[i] == this)
                {
                    return 9 - i;
                }
            }

            return 0;
        }
    }

    /// <summary>Whether this band is as high as another or higher; unknown if either is not recorded or not known.</summary>
    public Truth IsAtLeast(Band other) => Rank == 0 || other.Rank == 0 ? Truth.Unknown : (Rank >= other.Rank).ToTruth();

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
