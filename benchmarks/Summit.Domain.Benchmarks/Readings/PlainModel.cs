using System.Text.Json;

namespace Summit.Domain.Benchmarks;

/// <summary>The same document as plain classes that anyone would write: every text a string, every list a list, nothing checked, no unknown member kept.</summary>
internal sealed class PlainModel
{
    public string? Format { get; set; }

    public int Version { get; set; }

    public List<PartyItem>? Parties { get; set; }

    public List<MeetingItem>? Meetings { get; set; }

    public List<SourceItem>? Sources { get; set; }

    public List<ClaimItem>? Claims { get; set; }

    public sealed class PartyItem
    {
        public string? Id { get; set; }

        public string? Kind { get; set; }

        public List<NameItem>? Names { get; set; }
    }

    public sealed class NameItem
    {
        public string? Text { get; set; }

        public string? Language { get; set; }
    }

    public sealed class MeetingItem
    {
        public string? Id { get; set; }

        public string? Title { get; set; }

        public string? When { get; set; }

        public string? TimeZone { get; set; }

        public DateTimeOffset? Start { get; set; }

        public DateTimeOffset? End { get; set; }

        public PlaceItem? Place { get; set; }

        public string? Session { get; set; }

        public FacetsItem? Facets { get; set; }

        public string? Plan { get; set; }

        public string? Occurrence { get; set; }

        public List<DelegationItem>? Delegations { get; set; }

        public bool Others { get; set; }

        public List<string>? Topics { get; set; }

        public string? Note { get; set; }
    }

    public sealed class PlaceItem
    {
        public string? Name { get; set; }

        public string? In { get; set; }
    }

    public sealed class FacetsItem
    {
        public string? Format { get; set; }

        public string? Setting { get; set; }

        public string? Encounter { get; set; }

        public string? Modality { get; set; }

        public string? Directness { get; set; }

        public string? Substance { get; set; }

        public string? Confidentiality { get; set; }

        public string? Track { get; set; }

        public string? Mediation { get; set; }

        public List<string>? Mediators { get; set; }
    }

    public sealed class DelegationItem
    {
        public string? Party { get; set; }

        public string? Reply { get; set; }

        public List<RepresentativeItem>? Delegates { get; set; }
    }

    public sealed class RepresentativeItem
    {
        public string? Person { get; set; }

        public string? Office { get; set; }

        public string? Role { get; set; }

        public string? Presence { get; set; }

        public string? When { get; set; }

        public string? Band { get; set; }

        public List<string>? Portfolios { get; set; }

        public string? OnBehalfOf { get; set; }

        public string? Capacity { get; set; }
    }

    public sealed class SourceItem
    {
        public string? Id { get; set; }

        public string? Kind { get; set; }

        public string? Title { get; set; }

        public List<string>? By { get; set; }

        public string? Published { get; set; }

        public string? Url { get; set; }

        public List<string>? DerivedFrom { get; set; }
    }

    public sealed class ClaimItem
    {
        public string? Id { get; set; }

        public string? Source { get; set; }

        public string? Stance { get; set; }

        public SubjectItem? Subject { get; set; }

        public string? Property { get; set; }

        public JsonElement? Value { get; set; }

        public string? Wording { get; set; }
    }

    public sealed class SubjectItem
    {
        public string? Record { get; set; }

        public string? Party { get; set; }

        public string? Person { get; set; }

        public string? Step { get; set; }
    }
}
