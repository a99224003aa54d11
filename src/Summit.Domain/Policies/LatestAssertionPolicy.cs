namespace Summit.Domain;

/// <summary>What was published last.</summary>
internal sealed class LatestAssertionPolicy() : Policy("latest-assertion", 1)
{
    public override string Definition =>
        "What the latest published source says; ties that disagree are unknown. A partly known day of publication counts by its latest day; an undated source comes before all dated ones.";

    public override IReadOnlyList<Testimony> Hears(IReadOnlyList<Testimony> testimonies)
    {
        int latest = testimonies.Count == 0 ? 0 : testimonies.Max(t => t.Day);
        return [.. testimonies.Where(t => t.Day == latest)];
    }

    public override Truth Decide(Proposition proposition) => AnyReport.Decide(proposition);
}
