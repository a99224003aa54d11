using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>What is asked of one side: <c>--band</c> and <c>--portfolio</c> of both, or <c>--a-band</c> and <c>--a-portfolio</c> of the first party named.</summary>
internal sealed class SideOptions
{
    private readonly Option<string?> band;
    private readonly Option<string?> portfolio;

    /// <param name="prefix">What stands before the names: nothing, <c>a-</c> or <c>b-</c>.</param>
    /// <param name="who">Whose side it is, for the help.</param>
    public SideOptions(string prefix, string who)
    {
        band = new($"--{prefix}band") { Description = $"{who} at this band or higher.", HelpName = "BAND" };
        portfolio = new($"--{prefix}portfolio") { Description = $"{who} with one of these portfolios.", HelpName = "P[,P]" };
        band.CompletionSources.Add([.. Band.Known.Select(b => b.Value)]);
        portfolio.CompletionSources.Add([.. Portfolio.Known.Select(p => p.Value)]);
    }

    public void AddTo(Command verb)
    {
        verb.Options.Add(band);
        verb.Options.Add(portfolio);
    }

    /// <summary>What is asked of the side.</summary>
    /// <exception cref="UsageException">A word is neither known nor one that the record uses.</exception>
    public SideFilter Side(Call call, Chronicle chronicle)
    {
        SideFilter side = call.Get(band) is { } level ? SideFilter.AtLeast(Texts.Code<Band>(band.Name, level, [])) : SideFilter.Any;
        return call.Get(portfolio) is { } some ? side.In([.. Texts.Codes(portfolio.Name, some, PortfoliosOf(chronicle))]) : side;
    }

    private static IEnumerable<Portfolio> PortfoliosOf(Chronicle chronicle) => chronicle.Offices.SelectMany(o => o.Portfolios)
        .Concat(chronicle.Meetings.SelectMany(m => m.Delegations).Concat(chronicle.Sessions.SelectMany(s => s.Delegations)).SelectMany(d => d.Delegates).SelectMany(r => r.Portfolios));
}
