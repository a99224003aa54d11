namespace Summit.Domain;

/// <summary>What every answer carries: its own definition, its evidence, what makes its question doubtful, and itself in one line of English.</summary>
public interface IAnswer
{
    /// <summary>What exactly was asked.</summary>
    Definition Definition { get; }

    /// <summary>The records on which the answer rests.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>
    /// What makes the question doubtful, one English sentence each: a party that the record does not have, a code that no vocabulary knows, a day before the
    /// record begins, an error in the evidence, records of it that are or may be one. Empty when nothing does. The answer itself is what the record gives all the same.
    /// </summary>
    IReadOnlyList<string> Notes { get; }

    /// <summary>The answer in one line of English, its definition and its notes included. Days are ISO; no culture is read.</summary>
    string ToEnglish();
}
