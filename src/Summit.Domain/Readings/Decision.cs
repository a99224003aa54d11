namespace Summit.Domain;

/// <summary>What a reading makes of a value that somebody puts forward.</summary>
/// <param name="IsSo">Whether it is so.</param>
/// <param name="ByTheRecord">Whether the record's own value decides, its editor's word.</param>
/// <param name="Own">The record's own value; no value where it has none.</param>
/// <param name="For">Who says that it is so.</param>
/// <param name="Against">Who denies it or says otherwise.</param>
/// <param name="Neither">Who speaks of the property and says neither, such as another value denied.</param>
/// <param name="OnlyPlanned">Whether it is not so only because nothing more than a plan is recorded.</param>
internal sealed record Decision(Truth IsSo, bool ByTheRecord, ClaimValue Own, IReadOnlyList<Testimony> For, IReadOnlyList<Testimony> Against, IReadOnlyList<Testimony> Neither, bool OnlyPlanned = false)
{
    public static Decision Open { get; } = new(Truth.Unknown, false, default, [], [], []);
}
