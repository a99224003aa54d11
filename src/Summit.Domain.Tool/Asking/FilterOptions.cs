using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>What counts as a contact: its kind, what is asked of the sides, its means, track, confidentiality, topics and substance.</summary>
internal sealed class FilterOptions
{
    private readonly SideOptions both = new("", "Both sides");
    private readonly SideOptions first = new("a-", "The first party");
    private readonly SideOptions second = new("b-", "The second party");
    private readonly Option<string?> kind;
    private readonly Option<string?> modality = OneOf<Modality>("--modality", "By one of these means.", "M[,M]");
    private readonly Option<string?> track = OneOf<Track>("--track", "On one of these tracks.", "T[,T]");
    private readonly Option<string?> confidentiality = OneOf<Confidentiality>("--confidentiality", "Of one of these confidentialities.", "C[,C]");
    private readonly Option<string?> topic = OneOf<Topic>("--topic", "About one of these topics, or a narrower one.", "T[,T]");
    private readonly Option<bool> substantive = new("--substantive") { Description = "On substance; courtesies do not count." };
    private readonly ContactFilter usual;

    /// <param name="usual">The kind that is meant when none is asked for: direct contact unless a verb says otherwise.</param>
    public FilterOptions(ContactFilter? usual = null)
    {
        this.usual = usual ?? ContactFilter.Direct;
        kind = new("--kind") { Description = $"What counts; {KindWords.Of(this.usual)} unless said otherwise.", HelpName = "KIND" };
        kind.CompletionSources.Add([.. KindWords.Words]);
    }

    public void AddTo(Command verb)
    {
        verb.Options.Add(kind);
        both.AddTo(verb);
        first.AddTo(verb);
        second.AddTo(verb);
        verb.Options.Add(modality);
        verb.Options.Add(track);
        verb.Options.Add(confidentiality);
        verb.Options.Add(topic);
        verb.Options.Add(substantive);
    }

    /// <summary>What counts as a contact in this question.</summary>
    /// <exception cref="UsageException">A word is neither known nor one that the record uses.</exception>
    public ContactFilter Filter(Call call, Chronicle chronicle, Pair pair)
    {
        ContactFilter filter = (call.Get(kind) is { } word ? KindWords.Filter(word) : usual) with { Both = both.Side(call, chronicle) };
        foreach ((PartyId party, SideFilter side) in new[] { (pair.A, first.Side(call, chronicle)), (pair.B, second.Side(call, chronicle)) })
        {
            filter = side.AsksNothing ? filter : filter.For(party, side);
        }

        if (call.Get(modality) is { } means)
        {
            filter = filter.By([.. Texts.Codes(modality.Name, means, chronicle.Meetings.Select(m => m.Facets.Modality))]);
        }

        if (call.Get(track) is { } tracks)
        {
            filter = filter.On([.. Texts.Codes(track.Name, tracks, chronicle.Meetings.Select(m => m.Facets.Track))]);
        }

        if (call.Get(confidentiality) is { } kept)
        {
            filter = filter.Kept([.. Texts.Codes(confidentiality.Name, kept, chronicle.Meetings.Select(m => m.Facets.Confidentiality))]);
        }

        if (call.Get(topic) is { } topics)
        {
            filter = filter.OnTopic([.. Texts.Codes(topic.Name, topics, TopicsIn(chronicle))]);
        }

        return call.Get(substantive) ? filter.Substantive() : filter;
    }

    private static IEnumerable<Topic> TopicsIn(Chronicle chronicle) => chronicle.Meetings.SelectMany(m => m.Topics)
        .Concat(chronicle.Sessions.SelectMany(s => s.Topics))
        .Concat(chronicle.Statements.SelectMany(s => s.Topics))
        .Concat(chronicle.Claims.Select(c => c.Says(ClaimProperty.Topic, out Topic topic) ? topic : default))
        .SelectMany(t => t.Broader.Prepend(t));

    private static Option<string?> OneOf<T>(string name, string description, string helpName)
        where T : struct, ICode<T>
    {
        Option<string?> option = new(name) { Description = description, HelpName = helpName };
        option.CompletionSources.Add([.. T.Known.Select(c => c.Value)]);
        return option;
    }
}
