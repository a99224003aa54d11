namespace Summit.Domain;

/// <summary>What is to be decided: that a property of a record has a value, with what is said for and against it.</summary>
/// <remarks>Equal by reference; no order. The order of the testimonies means nothing.</remarks>
public sealed class Proposition
{
    private readonly Participants participants;

    internal Proposition(ClaimSubject subject, ClaimProperty property, ClaimValue value, Participants participants, Dyad dyad, IReadOnlyList<Testimony> asserted, IReadOnlyList<Testimony> denied)
    {
        (Subject, Property, Value, this.participants, Dyad, Asserted, Denied) = (subject, property, value, participants, dyad, asserted, denied);
        Sides = dyad.IsRecorded ? ValueList.Of([dyad.First, dyad.Second]) : participants.Parties;
    }

    /// <summary>Of what.</summary>
    public ClaimSubject Subject { get; }

    /// <summary>Of which property.</summary>
    public ClaimProperty Property { get; }

    /// <summary>Which value; no value for a date, of which several may be given.</summary>
    public ClaimValue Value { get; }

    /// <summary>The parties that the record names.</summary>
    public IReadOnlyList<PartyId> Participants => participants.Parties;

    /// <summary>The host of the place; the default when not recorded.</summary>
    public PartyId Host => participants.Host;

    /// <summary>The pair that is asked about; the default where none is, and under a policy that does not decide per dyad.</summary>
    public Dyad Dyad { get; }

    /// <summary>The two sides: the parties of the dyad, or all participants where no dyad is asked.</summary>
    public IReadOnlyList<PartyId> Sides { get; }

    /// <summary>Who says that it is so, each origin once.</summary>
    public IReadOnlyList<Testimony> Asserted { get; }

    /// <summary>Who says that it is not so, each origin once.</summary>
    public IReadOnlyList<Testimony> Denied { get; }

    /// <summary>Subject, property and value.</summary>
    public override string ToString() => $"{Subject} {Property} {Value}".TrimEnd();
}
