namespace Summit.Domain.Importers;

/// <summary>What kind of thing is wrong in an input.</summary>
public enum ImportProblem
{
    /// <summary>The file breaks the rules of its format. What can be read of it is read.</summary>
    BrokenFile,

    /// <summary>The file is not of this source. Nothing of it is read.</summary>
    OtherFile,

    /// <summary>An element or a row cannot be read, or lacks what its record needs. It is left out.</summary>
    BrokenRecord,

    /// <summary>A date is not a date. The record stays without it.</summary>
    InvalidDate,

    /// <summary>An end is before its start. The record stays without the two.</summary>
    EndBeforeStart,

    /// <summary>Two different records of the input have one id. One stays, the other is displaced in the chronicle.</summary>
    RepeatedId,

    /// <summary>Two rows tell of the same thing under one key. The first one counts, the other is left out.</summary>
    RepeatedRow,

    /// <summary>Several elements have one id of the source. Their records are told apart, and nothing is lost.</summary>
    SharedId,

    /// <summary>A record refers to another that the input does not have. The other is made of what is known.</summary>
    MissingRecord,

    /// <summary>A name fits several parties. The record is left out or stays without it.</summary>
    AmbiguousName,
}
