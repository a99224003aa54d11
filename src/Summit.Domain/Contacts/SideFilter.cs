using System.Diagnostics.Contracts;

namespace Summit.Domain;

/// <summary>What is asked of one side of a contact: some representative was there who held, in one office, this band or higher and one of these portfolios.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record SideFilter
{
    /// <summary>Asks for nothing: any representative, also one who is not recorded.</summary>
    public static SideFilter Any { get; } = new();

    /// <summary>The lowest band that counts; not recorded for any.</summary>
    public Band Band { get; init; }

    /// <summary>The portfolios of which one is to be held; empty for any.</summary>
    public IReadOnlyList<Portfolio> Portfolios { get; init => field = ValueList.Of(value); } = ValueList<Portfolio>.Empty;

    /// <summary>Whether neither band nor portfolio is asked for.</summary>
    public bool AsksNothing => !Band.IsRecorded && Portfolios.Count == 0;

    /// <summary>A representative of this band or higher.</summary>
    public static SideFilter AtLeast(Band band) => new() { Band = band };

    /// <summary>The same, holding one of these portfolios in the same office.</summary>
    [Pure]
    public SideFilter In(params IReadOnlyList<Portfolio> portfolios) => this with { Portfolios = portfolios };

    /// <summary>What is asked for, in words.</summary>
    public override string ToString() => AsksNothing ? "at any level" : string.Join(", ", Words());

    private IEnumerable<string> Words()
    {
        if (Band.IsRecorded)
        {
            yield return $"at {Band} or above";
        }

        if (Portfolios.Count > 0)
        {
            yield return string.Join(" or ", Portfolios);
        }
    }
}
