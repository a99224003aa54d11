namespace Summit.Domain;

/// <summary>What the most trusted source says that says anything.</summary>
internal sealed class SourcePriorityPolicy : Policy
{
    internal const string Word = "source-priority";

    private readonly ValueList<SourceId> sources;

    internal SourcePriorityPolicy(IReadOnlyList<SourceId> sources)
        : base(Word, 1)
    {
        ArgumentNullException.ThrowIfNull(sources);
        this.sources = sources.Count == 0 ? throw new ArgumentException("Source priority needs at least one source.", nameof(sources))
            : sources.Any(s => !s.IsRecorded) ? throw new ArgumentException("The default value is no source.", nameof(sources))
            : sources.Distinct().Count() < sources.Count ? throw new ArgumentException("A source is listed twice.", nameof(sources))
            : ValueList.Of(sources);
    }

    public override string Definition => "The first listed source that asserts or denies; sources that are not listed are not admitted.";

    public override string Parameters => string.Join(',', sources);

    public override bool Admits(Testimony testimony) => RankOf(testimony) < sources.Count;

    public override IReadOnlyList<Testimony> Hears(IReadOnlyList<Testimony> testimonies)
    {
        int first = testimonies.Count == 0 ? 0 : testimonies.Min(RankOf);
        return [.. testimonies.Where(t => RankOf(t) == first)];
    }

    public override Truth Decide(Proposition proposition) => AnyReport.Decide(proposition);

    private int RankOf(Testimony testimony)
    {
        for (int i = 0; i < sources.Count; i++)
        {
            if (testimony.Origin == sources[i] || testimony.Texts.Any(c => c.Source == sources[i]))
            {
                return i;
            }
        }

        return sources.Count;
    }
}
