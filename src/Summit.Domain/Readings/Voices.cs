namespace Summit.Domain;

/// <summary>Testimonies for one side of a proposition, each origin once.</summary>
internal sealed class Voices
{
    private const int FewEnoughToScan = 8;

    private readonly List<Testimony> testimonies = [];
    private HashSet<SourceId>? origins;

    public IReadOnlyList<Testimony> All => testimonies;

    public int Count => testimonies.Count;

    public void Add(Testimony testimony)
    {
        if (testimonies.Count < FewEnoughToScan ? testimonies.Exists(t => t.Origin == testimony.Origin) : !(origins ??= [.. testimonies.Select(t => t.Origin)]).Add(testimony.Origin))
        {
            return;
        }

        testimonies.Add(testimony);
    }
}
