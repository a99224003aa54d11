namespace Summit.Domain;

/// <summary>The shape of an open code: a kebab-case word of a vocabulary that has known members and admits others.</summary>
/// <remarks>
/// Two codes are equal when their words are, letter by letter. The default value says "not recorded": it has no word
/// (<see cref="Value"/> is empty), is not known and is not written to JSON. There is no order.
/// </remarks>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
public interface ICode<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The members that this version knows, in the order in which the vocabulary lists them.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>The word; empty when not recorded.</summary>
    string Value { get; }

    /// <summary>Whether there is a word at all.</summary>
    bool IsRecorded { get; }

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    bool IsKnown { get; }

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    static abstract TSelf From(string word);

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    static abstract bool TryFrom(string? word, out TSelf code);
}
