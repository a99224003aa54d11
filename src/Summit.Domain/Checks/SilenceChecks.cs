namespace Summit.Domain;

/// <summary>Who says that a party declines to speak of something, although it had already spoken.</summary>
internal static class SilenceChecks
{
    public static IEnumerable<Finding> Of(SourceTable sources, IReadOnlyList<Claim> claims) =>
        claims.Any(Spoken.IsSilence) ? Broken(sources, claims, new(sources, claims)) : [];

    private static IEnumerable<Finding> Broken(SourceTable sources, IReadOnlyList<Claim> claims, Spoken spoken) =>
        from silence in claims
        where Spoken.IsSilence(silence)
        let silent = sources[silence.Source]
        where silent.IsDated
        let before = spoken.By(silence, silent.Day)
        where before is not null
        select FindingCode.ContradictedClaim.In(silence.Id, $"'{silence.Source}' declines to speak of {silence.Subject} {silence.Property}, and '{before.Source}' of the same party does speak of it.");
}
