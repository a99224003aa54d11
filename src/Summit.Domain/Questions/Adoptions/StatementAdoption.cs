using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a statement was adopted, who kept it from adoption and for what reason: the accounts of each side, and what the policy takes.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record StatementAdoption : IAnswer
{
    internal StatementAdoption()
    {
    }

    /// <summary>Which statement.</summary>
    public StatementId Statement { get; internal init; }

    /// <summary>Whether it was adopted.</summary>
    public AdoptionAccount Adoption { get; internal init; } = new(ClaimProperty.Adoption, [], false, [], []);

    /// <summary>Who kept it from adoption; <see cref="Domain.Statement.Unnamed"/> for a party that nobody names.</summary>
    public AdoptionAccount BlockedBy { get; internal init; } = new(ClaimProperty.BlockedBy, [], false, [], []);

    /// <summary>For what reasons.</summary>
    public AdoptionAccount Reasons { get; internal init; } = new(ClaimProperty.Reason, [], false, [], []);

    /// <summary>The statement with its claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal Names Names { get; init; } = Names.None;

    /// <inheritdoc/>
    public string ToEnglish() => Words.Sentence(this, $"Of {Names[Statement]}: {Adoption}; {BlockedBy}; {Reasons}");

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
