using System.Collections;

namespace Summit.Domain;

/// <summary>The delegations of a record as a reading takes them, each worked out when it is first looked at: of a record of many parties, a pair of them needs two.</summary>
internal sealed class ResolvedDelegations(IReadOnlyList<Delegation> recorded, Func<Delegation, ResolvedDelegation> resolve) : IReadOnlyList<ResolvedDelegation>
{
    private readonly ResolvedDelegation?[] resolved = new ResolvedDelegation?[recorded.Count];

    public int Count => resolved.Length;

    public ResolvedDelegation this[int index] => resolved[index] ??= resolve(recorded[index]);

    public IEnumerator<ResolvedDelegation> GetEnumerator()
    {
        for (int i = 0; i < resolved.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
