namespace Summit.Domain;

/// <summary>Who says something of a record: the officials of a participant, or of the host, or others.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record ReadoutSide
{
    internal ReadoutSide(PartyId party, bool isSide, bool denied, IReadOnlyList<RecordRef> sources) => (Party, IsSide, Denied, Sources) = (party, isSide, denied, ValueList.Of(sources));

    /// <summary>Whose officials or joint text; the default for sources that speak for nobody.</summary>
    public PartyId Party { get; }

    /// <summary>Whether it is a participant; the others stand beside and change no kind.</summary>
    public bool IsSide { get; }

    /// <summary>Whether it says that it is not so.</summary>
    public bool Denied { get; }

    /// <summary>The independent sources, and the readouts that are statements in the record, in the order of their ids.</summary>
    public IReadOnlyList<RecordRef> Sources { get; }

    /// <summary>Who, and the sources.</summary>
    public override string ToString() => $"{(Party.IsRecorded ? Party.ToString() : "others")}{(Denied ? " denies" : "")} ({Words.List(Sources)})";
}
