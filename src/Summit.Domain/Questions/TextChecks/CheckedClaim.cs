using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One claim of a text, with what the rest of the record said of it when the text was published, and what it says now.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record CheckedClaim
{
    internal CheckedClaim(Claim claim) => (Record, Claim, Property, Wording) = (claim, claim.Id, claim.Property, claim.Wording);

    /// <summary>Which claim.</summary>
    public ClaimId Claim { get; }

    /// <summary>Of which property it speaks.</summary>
    public ClaimProperty Property { get; }

    /// <summary>Its own words, shortly; empty when not recorded.</summary>
    public string Wording { get; }

    /// <summary>The verdict by what was known on the text's latest day of publication, that day included; null for an undated text, and where no verdict is due.</summary>
    public TextVerdict? Then { get; internal init; }

    /// <summary>The verdict by what is known by the day asked for; null where no verdict is due, because the claim takes no stand.</summary>
    public TextVerdict? Now { get; internal init; }

    /// <summary>The one reason that decides now, with its sources.</summary>
    public string Because { get; internal init; } = "";

    /// <summary>The records on which the verdict of now rests, with what others say of them; empty where nobody else speaks.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <summary>What is wrong or noteworthy in what is claimed, such as points of a proposal that are not listed; empty when there is nothing.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init => field = ValueList.Of(value); } = ValueList<Finding>.Empty;

    /// <summary>Whether the text took the claim back. It is checked all the same.</summary>
    public bool IsWithdrawn { get; internal init; }

    /// <summary>The claim as it is recorded.</summary>
    [JsonIgnore]
    public Claim Record { get; }

    /// <summary>The claim in its own words, or as it is recorded; the verdicts; the reason.</summary>
    public override string ToString() =>
        $"{(Wording.Length > 0 ? Wording : Record.Title)}: {Word(Then)} then, {Word(Now)} now{(IsWithdrawn ? ", withdrawn" : "")}. {Because}";

    private static string Word(TextVerdict? verdict) => verdict is { } known ? Words.Code(known) : "no verdict";
}
