namespace Summit.Domain;

/// <summary>What one independent source says of a value of a property, whatever a policy makes of it.</summary>
/// <param name="Part">Of which part of the record.</param>
/// <param name="Property">Of which property.</param>
/// <param name="Value">Of which value: of a round one party, of whether it was held always true.</param>
/// <param name="Denied">Whether it says that it is not so.</param>
/// <param name="Testimony">Who says it.</param>
internal sealed record Account(RecordPart Part, ClaimProperty Property, ClaimValue Value, bool Denied, Testimony Testimony)
{
    /// <summary>The days given, bounded by the publication where it speaks of the past; null for what is no day.</summary>
    public DayBounds? Days => Property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) != true || Testimony.Gives is not { } given ? null
        : Denied || Testimony.Day == DayNumber.BeforeAll ? given
        : given.PastOn(Testimony.Day);

    /// <summary>Whose officials speak; empty for a source that is no official.</summary>
    public IReadOnlyList<PartyId> OfficialsOf => Testimony.Source.Kind.SpeaksForParties ? Testimony.Source.By : [];

    /// <summary>Whether it is a text of several parties.</summary>
    public bool IsJoint => Testimony.Source.Kind == SourceKind.JointText;
}
