namespace Summit.Domain;

/// <summary>What every answer carries: its own definition, its evidence, and itself in one line of English.</summary>
public interface IAnswer
{
    /// <summary>What exactly was asked.</summary>
    Definition Definition { get; }

    /// <summary>The records on which the answer rests.</summary>
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The answer in one line of English, its definition included. Days are ISO; no culture is read.</summary>
    string ToEnglish();
}
