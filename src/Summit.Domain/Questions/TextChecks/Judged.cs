namespace Summit.Domain;

/// <summary>A verdict with its reason.</summary>
/// <param name="Verdict">The verdict; null where none is due.</param>
/// <param name="Because">The one reason that decides.</param>
/// <param name="Evidence">The records on which it rests.</param>
internal sealed record Judged(TextVerdict? Verdict, string Because, IReadOnlyList<Evidence> Evidence)
{
    public static Judged Of(TextVerdict? verdict, string because, params IReadOnlyList<Evidence> evidence) => new(verdict, because, evidence);

    /// <summary>The verdict on a denial of what was judged.</summary>
    public Judged Mirrored() => this with { Verdict = Verdict switch { TextVerdict.Supported => TextVerdict.Contradicted, TextVerdict.Contradicted => TextVerdict.Supported, var other => other } };
}
