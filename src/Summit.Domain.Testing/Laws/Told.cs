using Summit.Domain.Json;

namespace Summit.Domain.Testing;

/// <summary>A meeting of two parties, what is said of it, and the day up to which that counts.</summary>
internal sealed record Told(Meeting Meeting, IReadOnlyList<Source> Sources, IReadOnlyList<Claim> Claims, LocalDate? KnownBy)
{
    /// <summary>The scenes with one claim or one unused source less.</summary>
    public IEnumerable<Told> Smaller()
    {
        foreach (Claim claim in Claims)
        {
            yield return this with { Claims = [.. Claims.Where(c => c != claim)] };
        }

        foreach (Source source in Sources.Where(s => Claims.All(c => c.Source != s.Id)))
        {
            yield return this with { Sources = [.. Sources.Where(s => s != source)] };
        }
    }

    public Reading Under(Policy policy) => Chronicle.Of([Meeting, .. Sources, .. Claims]).Under(policy, KnownBy);

    public override string ToString() => string.Join(
        "\n",
        new IRecord[] { Meeting }.Concat(Sources).Concat(Claims).Select(r => System.Text.Json.Nodes.JsonNode.Parse(SummitJson.Write(r))!.ToJsonString())
            .Concat(KnownBy is { } day ? [$"known by {day:R}"] : Array.Empty<string>()));
}
