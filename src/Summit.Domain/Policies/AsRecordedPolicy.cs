namespace Summit.Domain;

/// <summary>The record's own values.</summary>
internal sealed class AsRecordedPolicy() : Policy("as-recorded", 1)
{
    public override string Definition => "The record's own values, which are its editor's judgement; claims are shown as evidence and dissent.";

    internal override bool TakesTheRecord => true;

    // Never asked by a reading, which takes the record's values; it is shown what the record leaves open.
    public override Truth Decide(Proposition proposition) => Truth.Unknown;
}
