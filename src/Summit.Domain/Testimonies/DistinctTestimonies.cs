namespace Summit.Domain;

/// <summary>Testimonies for one side of a proposition, each origin once.</summary>
internal sealed class DistinctTestimonies
{
    private const int FewEnoughToScan = 8;

    private List<Testimony>? testimonies;
    private HashSet<SourceId>? origins;

    public IReadOnlyList<Testimony> All => testimonies is null ? [] : testimonies;

    public int Count => testimonies?.Count ?? 0;

    public void Add(Testimony testimony)
    {
        testimonies ??= new(2);
        if (testimonies.Count < FewEnoughToScan ? !Has(testimony.Origin) : (origins ??= [.. testimonies.Select(t => t.Origin)]).Add(testimony.Origin))
        {
            testimonies.Add(testimony);
        }
    }

    public void AddAll(IReadOnlyList<Testimony> others)
    {
        foreach (Testimony testimony in others)
        {
            Add(testimony);
        }
    }

    private bool Has(SourceId origin)
    {
        foreach (Testimony testimony in testimonies!)
        {
            if (testimony.Origin == origin)
            {
                return true;
            }
        }

        return false;
    }
}
