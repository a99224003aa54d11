namespace Summit.Domain;

/// <summary>A claim that is known by the day of the reading and not retracted, with the text in which it stands.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Text">Where it stands.</param>
/// <param name="Property">Of which property, read once.</param>
/// <param name="Gives">The day that it gives, where it speaks of one that can be read; read once, for dates are dear to read.</param>
/// <param name="Asserts">Whether it asserts.</param>
/// <param name="Denies">Whether it denies.</param>
/// <param name="IsImplied">Whether it is heard for what it thereby says.</param>
internal sealed record Heard(Claim Claim, SourceText Text, Spoken Property, DayBounds? Gives, bool Asserts, bool Denies, bool IsImplied = false)
{
    /// <summary>Only what is asserted or denied is evidence.</summary>
    public bool IsEvidence => Asserts || Denies;

    public static Heard In(Claim claim, SourceText text)
    {
        Spoken property = SpokenOf.Property(claim.Property);
        DayBounds? gives = (property & Spoken.Dates) != 0 && Edtf.TryParse(claim.Value.Text, out Edtf day) && day.TryGetBounds(out DayBounds bounds) ? bounds : null;
        bool asserts = claim.Stance == Stance.Asserts;
        return new(claim, text, property, gives, asserts, !asserts && claim.Stance == Stance.Denies);
    }
}
