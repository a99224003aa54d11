namespace Summit.Domain;

/// <summary>The words of reasons.</summary>
internal static class ReasonWords
{
    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.Occurrence => "whether it was held",
        Aspect.Together => "whether both were there together",
        Aspect.Directness => "directness",
        Aspect.Modality => "modality",
        Aspect.Substance => "substance",
        Aspect.Confidentiality => "confidentiality",
        Aspect.Track => "track",
        Aspect.Topic => "topic",
        Aspect.Delegates => "delegates",
        Aspect.Presence => "presence",
        Aspect.Band => "band",
        Aspect.Portfolio => "portfolio",
        _ => throw new System.Diagnostics.UnreachableException($"no word for {aspect}"),
    };

    public static string Of(Doubt doubt, IReadOnlyList<ClaimId> claims, Reading? reading) => doubt switch
    {
        Doubt.NotAttested => "no source that counts says so",
        Doubt.UnknownWord => "recorded with a word that no rule knows",
        Doubt.Disputed => $"disputed ({Words.List(claims)})",
        Doubt.NotEstablished => $"claimed, but not established under {reading?.Policy.Name} ({Words.List(claims)})",
        Doubt.NotSurelyKnown => $"only possibly known by {Words.Iso(reading?.KnownBy)}",
        _ => "not recorded",
    };
}
