namespace Summit.Domain;

/// <summary>Claims on a property of many values by the values of which they speak, sorted once to be asked for value after value.</summary>
/// <param name="key">Which property.</param>
/// <param name="claims">The claims.</param>
/// <param name="claimOf">The claim itself.</param>
internal sealed class SaidValues<T, TClaim>(ClaimProperty<T> key, IReadOnlyList<TClaim> claims, Func<TClaim, Claim> claimOf)
{
    // What asserts a value asserts all that it entails; what denies one denies all that entail it.
    private readonly ILookup<T, (int Place, TClaim Claim)> saying = Said(key, claims, claimOf, denied: false)
        .SelectMany(s => key.Entailed(s.Value).Select(v => (Value: v, s.Place, s.Claim))).ToLookup(s => s.Value, s => (s.Place, s.Claim));

    private readonly ILookup<T, (int Place, TClaim Claim)> denying = Said(key, claims, claimOf, denied: true).ToLookup(s => s.Value, s => (s.Place, s.Claim));

    private readonly (int Place, TClaim Claim)[] without = [.. Placed(claims).Where(c => !claimOf(c.Claim).Says(key, out _) && !claimOf(c.Claim).Value.IsRecorded)];

    /// <summary>The claims that speak of a value, in their order.</summary>
    /// <param name="value">The value.</param>
    /// <param name="saids">Whether those that say it are asked for.</param>
    /// <param name="silents">Whether those that give no value are asked for, too.</param>
    public IEnumerable<TClaim> On(T value, bool saids, bool silents) =>
        (saids ? saying[value] : [])
            .Concat(key.Entailed(value).SelectMany(v => denying[v]))
            .Concat(silents ? without : [])
            .OrderBy(c => c.Place)
            .Select(c => c.Claim);

    private static IEnumerable<(T Value, int Place, TClaim Claim)> Said(ClaimProperty<T> key, IReadOnlyList<TClaim> claims, Func<TClaim, Claim> claimOf, bool denied)
    {
        foreach ((int place, TClaim claim) in Placed(claims))
        {
            if (claimOf(claim).Says(key, out T value) && claimOf(claim).Stance == Stance.Denies == denied)
            {
                yield return (value, place, claim);
            }
        }
    }

    private static IEnumerable<(int Place, TClaim Claim)> Placed(IReadOnlyList<TClaim> claims) => claims.Select((c, place) => (place, c));
}
