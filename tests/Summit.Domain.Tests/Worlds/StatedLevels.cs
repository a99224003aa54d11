namespace Summit.Domain.Tests;

/// <summary>Writes a band and portfolios beside some offices, which bring their own: what is stated must not count.</summary>
internal static class StatedLevels
{
    private static readonly Band[] Bands = [default, Band.Leader, Band.Minister, Band.Official];

    private static readonly Portfolio[][] Portfolios = [[], [Portfolio.Defence], [Portfolio.Military, Portfolio.ForeignAffairs]];

    public static Chronicle In(Chronicle chronicle, int seed)
    {
        Random random = new(seed);
        return Chronicle.Of([.. AnyRecords.Listed(chronicle).Select(r => r switch
        {
            Meeting meeting => meeting with { Delegations = [.. meeting.Delegations.Select(d => Stated(d, random))] },
            Session session => session with { Delegations = [.. session.Delegations.Select(d => Stated(d, random))] },
            _ => r,
        })]);
    }

    private static Delegation Stated(Delegation delegation, Random random) => delegation with
    {
        Delegates = [.. delegation.Delegates.Select(d => d.Office.IsRecorded ? d with { Band = Bands[random.Next(Bands.Length)], Portfolios = Portfolios[random.Next(Portfolios.Length)] } : d)],
    };
}
