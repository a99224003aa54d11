namespace Summit.Domain;

/// <summary>A claim as an explanation shows it.</summary>
/// <remarks>Equal when all members are; no order.</remarks>
/// <param name="Claim">Which claim.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Title">What the source is called.</param>
/// <param name="Kind">Of what kind the source is.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Stance">How it stands to what it says.</param>
/// <param name="Value">What it says; empty for nothing.</param>
/// <param name="Wording">Its own words, shortly; empty when not recorded.</param>
/// <param name="Counts">Whether it speaks for its origin and is heard under the policy.</param>
/// <param name="Note">Why it does not count, or how it does; empty for nothing.</param>
public sealed record ExplainedClaim(ClaimId Claim, SourceId Source, string Title, SourceKind Kind, Edtf Published, Stance Stance, string Value, string Wording, bool Counts, string Note)
{
    /// <summary>Source, kind, day, stance and value in one line.</summary>
    public override string ToString()
    {
        string what = Value.Length > 0 ? $"{Stance} {Value}" : Stance.Value;
        string words = Wording.Length > 0 ? $" ({Wording})" : "";
        string note = Note.Length > 0 ? $" [{Note}]" : "";
        return $"{(Title.Length > 0 ? Title : Source.Value)}, {(Kind.IsRecorded ? Kind.Value : "of no kind")}, {(Published.IsRecorded ? Published.ToString() : "undated")}: {what}{words}{note}";
    }
}
