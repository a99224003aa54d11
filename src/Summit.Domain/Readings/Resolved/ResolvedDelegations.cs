using System.Collections;

namespace Summit.Domain;

/// <summary>The delegations of a record as a reading takes them, each worked out when it is looked at: of a record of many parties, a pair of them needs two.</summary>
/// <param name="recorded">The delegations as recorded.</param>
/// <param name="resolve">How the reading takes one.</param>
/// <param name="areKept">Whether they are looked at again and again; not where they are those of one pair.</param>
internal sealed class ResolvedDelegations(IReadOnlyList<Delegation> recorded, Func<Delegation, ResolvedDelegation> resolve, bool areKept) : IReadOnlyList<ResolvedDelegation>
{
    private readonly ResolvedDelegation?[]? resolved = areKept ? new ResolvedDelegation?[recorded.Count] : null;

    public int Count => recorded.Count;

    public ResolvedDelegation this[int index] => resolved is null ? resolve(recorded[index]) : resolved[index] ??= resolve(recorded[index]);

    public IEnumerator<ResolvedDelegation> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
