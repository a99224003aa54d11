using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What was talked about: one code, or several with <c>/</c> between them, the broader one first, such as <c>security/terrorism</c>.</summary>
/// <remarks>
/// <para>An open code: equal when the words are, without an order; the default value says "not recorded". The vocabulary is small on purpose: any other
/// code is a topic too, and no finding, unless it is nearly a known one.</para>
/// <para>A text in a document that is no code is kept as it is (<see cref="IsCode"/> is false) and reported. It covers itself alone.</para>
/// </remarks>
[JsonConverter(typeof(TopicConverter)), TypeConverter(typeof(TextConverter<Topic>))]
public readonly partial record struct Topic : ICode<Topic>
{
    private const char Joint = '/';

    private readonly string? value;

    private Topic(string value) => this.value = value;

    /// <summary>The text; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a text at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether it is one of the <see cref="Known"/> topics.</summary>
    public bool IsKnown => IsRecorded && Titles.ContainsKey(this);

    /// <summary>Whether the text is a code, as all topics are but those that a document has in free words.</summary>
    public bool IsCode => IsTopic(Value);

    /// <summary>The English title of a known topic; of any other, its text.</summary>
    public string Title => Titles.GetValueOrDefault(this, Value);

    /// <summary>The known topic of which this one is nearly the word; null for none, and for a known one.</summary>
    internal string? Meant => IsKnown ? null : Spelling.Nearest(Value, Known.Select(k => k.Value));

    /// <summary>The topics that this one narrows, the nearest first; none for one without <c>/</c>.</summary>
    public IEnumerable<Topic> Broader
    {
        get
        {
            string text = Value;
            for (int joint = IsCode ? text.LastIndexOf(Joint) : -1; joint > 0; joint = text.LastIndexOf(Joint, joint - 1))
            {
                yield return new(text[..joint]);
            }
        }
    }

    /// <summary>Whether the other topic is this one or narrower. A topic covers itself; one that is not recorded covers nothing and is covered by none.</summary>
    public bool Covers(Topic other) =>
        IsRecorded && (other == this || (other.Value.Length > Value.Length && other.Value[Value.Length] == Joint && other.Value.StartsWith(Value, StringComparison.Ordinal) && IsCode && other.IsCode));

    /// <summary>The topic of a code, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not one kebab-case word, or several with <c>/</c> between them.</exception>
    public static Topic From(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return IsTopic(word) ? new(word) : throw new ArgumentException(Problem(word), nameof(word));
    }

    /// <summary>The topic of a code, known or not; false if the text is not one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Topic code)
    {
        bool valid = word is not null && IsTopic(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The topic of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not one kebab-case word, or several with <c>/</c> between them.</exception>
    public static Topic Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsTopic(text) ? new(text) : throw new FormatException(Problem(text));
    }

    /// <summary>The same as <see cref="TryFrom(string?, out Topic)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Topic code) => TryFrom(text, out code);

    static Topic IParsable<Topic>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Topic>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Topic result) => TryParse(s, out result);

    static Topic ISpanParsable<Topic>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Topic>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Topic result) => TryParse(s.ToString(), out result);

    /// <summary>The text; empty when not recorded.</summary>
    public override string ToString() => Value;

    /// <summary>The text of a document as it came, whether it is a code or not; not recorded for an empty one.</summary>
    internal static Topic Kept(string text) => text.Length == 0 ? default : new(text);

    private static bool IsTopic(ReadOnlySpan<char> text)
    {
        if (text.Length > Code.MaxLength)
        {
            return false;
        }

        foreach (Range word in text.Split(Joint))
        {
            if (!Code.IsWord(text[word]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Problem(string text) => $"{Code.Problem(text)} A topic may have several, the broader first, with '/' between them.";
}
