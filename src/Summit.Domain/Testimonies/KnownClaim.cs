namespace Summit.Domain;

/// <summary>A claim that is known by the day of the reading and not retracted, with the text in which it stands.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Text">Where it stands.</param>
/// <param name="Row">The row of its property in the table; null for a property that is not in it.</param>
/// <param name="Gives">The day that it gives, where it speaks of one that can be read. Read once, because dates are expensive to read.</param>
/// <param name="Asserts">Whether it asserts.</param>
/// <param name="Denies">Whether it denies.</param>
/// <param name="IsImplied">Whether it counts for what it implies: that the event was held.</param>
internal sealed record KnownClaim(Claim Claim, KnownSource Text, IPropertyRow? Row, DayBounds? Gives, bool Asserts, bool Denies, bool IsImplied = false)
{
    /// <summary>Only what is asserted or denied is evidence.</summary>
    public bool IsEvidence => Asserts || Denies;

    public static KnownClaim In(Claim claim, KnownSource text)
    {
        IPropertyRow? row = claim.Property.KnownRow;
        DayBounds? gives = row is not null && row.Traits.HasFlag(PropertyTraits.Date) && Edtf.TryParse(claim.Value.Text, out Edtf day) && day.TryGetBounds(out DayBounds bounds) ? bounds : null;
        bool asserts = claim.Stance == Stance.Asserts;
        return new(claim, text, row, gives, asserts, !asserts && claim.Stance == Stance.Denies);
    }
}
