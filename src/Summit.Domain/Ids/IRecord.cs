namespace Summit.Domain;

/// <summary>A record of a chronicle: anything with an id of its own.</summary>
public interface IRecord
{
    /// <summary>The record's id, whatever its type.</summary>
    RecordRef Ref { get; }

    /// <summary>What a person calls the record; empty when nothing is recorded.</summary>
    string Title { get; }

    /// <summary>Where the record comes from; empty when not recorded. No rule reads it.</summary>
    IReadOnlyList<Citation> Citations { get; }
}
