using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>What counts as a contact: <c>--kind</c>, <c>--band</c>, <c>--portfolio</c>, <c>--modality</c>, <c>--substantive</c>.</summary>
internal sealed class FilterOptions
{
    private static readonly (string Word, ContactFilter Filter)[] Kinds =
    [
        ("direct", ContactFilter.Direct),
        ("one-way", ContactFilter.OneWay),
        ("indirect", ContactFilter.Indirect),
        ("shared-platform", ContactFilter.SharedPlatform),
        ("co-attendance", ContactFilter.CoAttendance),
        ("remote-co-presence", ContactFilter.RemoteCoPresence),
    ];

    private readonly Option<string?> kind;

    private readonly Option<string?> band = new("--band")
    {
        Description = $"Both sides at this band or higher: {Words(Band.Known)}.",
        HelpName = "BAND",
    };

    private readonly Option<string?> portfolio = new("--portfolio")
    {
        Description = $"Both sides holding one of these portfolios: {Words(Portfolio.Known)}.",
        HelpName = "P[,P]",
    };

    private readonly Option<string?> modality = new("--modality")
    {
        Description = $"By this means only: {Words(Modality.Known)}.",
        HelpName = "MODALITY",
    };

    private readonly Option<bool> substantive = new("--substantive") { Description = "On matters of substance only; courtesies do not count." };

    private readonly ContactFilter usual;

    /// <param name="usual">The kind that is meant when none is asked for: direct contact unless a verb says otherwise.</param>
    public FilterOptions(ContactFilter? usual = null)
    {
        this.usual = usual ?? ContactFilter.Direct;
        kind = new("--kind")
        {
            Description = $"What counts as a contact: {string.Join(", ", Kinds.Select(k => k.Word))}. Without it {Kinds.FirstOrDefault(k => k.Filter == this.usual).Word ?? "every kind"}.",
            HelpName = "KIND",
        };
        kind.CompletionSources.Add([.. Kinds.Select(k => k.Word)]);
        band.CompletionSources.Add([.. Band.Known.Select(b => b.Value)]);
        portfolio.CompletionSources.Add([.. Portfolio.Known.Select(p => p.Value)]);
        modality.CompletionSources.Add([.. Modality.Known.Select(m => m.Value)]);
    }

    public void AddTo(Command verb)
    {
        verb.Options.Add(kind);
        verb.Options.Add(band);
        verb.Options.Add(portfolio);
        verb.Options.Add(modality);
        verb.Options.Add(substantive);
    }

    /// <summary>What counts as a contact in this question.</summary>
    /// <exception cref="UsageException">A word is neither known nor one that the record uses.</exception>
    public ContactFilter Filter(Call call, Chronicle chronicle)
    {
        ContactFilter filter = call.Get(kind) is { } word ? Kind(word) : usual;
        if (call.Get(band) is { } level)
        {
            filter = filter.AtLeast(Texts.Code<Band>("--band", level, []));
        }

        if (call.Get(portfolio) is { } portfolios)
        {
            filter = filter.In([.. portfolios.Split(',', StringSplitOptions.TrimEntries).Select(p => Texts.Code("--portfolio", p, PortfoliosOf(chronicle)))]);
        }

        if (call.Get(modality) is { } means)
        {
            filter = filter.By([.. means.Split(',', StringSplitOptions.TrimEntries).Select(m => Texts.Code("--modality", m, chronicle.Meetings.Select(x => x.Facets.Modality)))]);
        }

        return call.Get(substantive) ? filter.Substantive() : filter;
    }

    private static ContactFilter Kind(string word)
    {
        foreach ((string known, ContactFilter filter) in Kinds)
        {
            if (known == word)
            {
                return filter;
            }
        }

        string nearest = Nearest.To(word, Kinds.Select(k => k.Word)) is { } name ? $"; did you mean '{name}'?" : ".";
        throw new UsageException($"--kind does not know '{Plain.Text(word)}'{nearest} Known are {string.Join(", ", Kinds.Select(k => k.Word))}.");
    }

    private static IEnumerable<Portfolio> PortfoliosOf(Chronicle chronicle) => chronicle.Offices.SelectMany(o => o.Portfolios)
        .Concat(chronicle.Meetings.SelectMany(m => m.Delegations).Concat(chronicle.Sessions.SelectMany(s => s.Delegations)).SelectMany(d => d.Delegates).SelectMany(r => r.Portfolios));

    private static string Words<T>(IReadOnlyList<T> known) => string.Join(", ", known);
}
