namespace Summit.Domain;

/// <summary>How claims become facts: a named and versioned way of deciding, which every answer repeats.</summary>
/// <remarks>
/// <para>A policy answers three questions: which testimony it admits, how it decides what is asserted and denied, and which day it takes from the
/// days given. Everything else (what is known by a day, retractions, dependent sources, parts and wholes) is common to all policies.</para>
/// <para>A policy has no state that changes, and answers the same testimony in the same way, whatever its order. Equal by reference; no order.</para>
/// </remarks>
public abstract partial class Policy
{
    /// <summary>A policy.</summary>
    /// <param name="name">Its name, a kebab-case word.</param>
    /// <param name="version">Its version, 1 or more; raised whenever it would decide anything differently.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no kebab-case word, or <paramref name="version"/> is less than 1.</exception>
    protected Policy(string name, int version)
    {
        Name = Code.Checked(name);
        Version = version >= 1 ? version : throw new ArgumentException("Versions are counted from 1.", nameof(version));
    }

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    /// <summary>The policy's version.</summary>
    public int Version { get; }

    /// <summary>What it does, in a sentence or two; empty when the policy does not say.</summary>
    public virtual string Definition => "";

    /// <summary>With what the policy was made, as a text; empty for a policy without parameters. Two policies of one name and version that decide differently differ here.</summary>
    public virtual string Parameters => "";

    /// <summary>Name and parameters as one text, with a colon between them; for the library's own policies that from which <see cref="TryNamed"/> makes them again.</summary>
    public string Text => Parameters.Length == 0 ? Name : $"{Name}:{Parameters}";

    /// <summary>Whether the answer depends on the pair of parties asked about, beyond who takes part in the record. False by default.</summary>
    public virtual bool DecidesPerDyad => false;

    /// <summary>Whether the record's own values stand and claims are shown as evidence and dissent only.</summary>
    internal virtual bool TakesTheRecord => false;

    /// <summary>Whether testimony counts at all; what is not admitted is shown and weighs nothing. True by default.</summary>
    public virtual bool Admits(Testimony testimony) => true;

    /// <summary>
    /// Of all admitted testimony on one property, that which is heard: all of it by default. A policy that trusts one source before others, or the
    /// latest, leaves the others out here, before anything is compared.
    /// </summary>
    public virtual IReadOnlyList<Testimony> Hears(IReadOnlyList<Testimony> testimonies) => testimonies;

    /// <summary>Whether a proposition is taken to be so. It is asked only when something heard asserts or denies it.</summary>
    public abstract Truth Decide(Proposition proposition);

    /// <summary>Which day or extent is taken from those that sources give; by default their intersection, or their hull if they have nothing in common.</summary>
    public virtual DayBounds DateOf(Dating dating)
    {
        ArgumentNullException.ThrowIfNull(dating);
        return dating.IntersectionOrHull();
    }

    /// <summary>Name, parameters and version.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text} (version {Version})");
}
