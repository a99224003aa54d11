namespace Summit.Domain;

/// <summary>A claim that is known by the day of the reading and not retracted, with the text in which it stands.</summary>
internal readonly record struct Heard(Claim Claim, SourceText Text, bool IsImplied = false)
{
    /// <summary>Whether the text takes a stand on the past, be it that it does not know.</summary>
    public bool TakesAStand => IsEvidence || Claim.Stance == Stance.DeclinesToConfirm || Claim.Stance == Stance.NoInformation;

    /// <summary>Only what is asserted or denied is evidence.</summary>
    public bool IsEvidence => Claim.Stance == Stance.Asserts || Claim.Stance == Stance.Denies;
}
