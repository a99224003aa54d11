using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>The sessions as resolved for the pair that was asked about last, under a policy that decides per dyad.</summary>
/// <remarks>What it buys: a chain of sessions is walked once for a pair, and not once for each of its sessions. Of two threads that ask about two pairs one may work again.</remarks>
internal sealed class PairSessions
{
    private (Dyad Pair, ConcurrentDictionary<RecordRef, ResolvedSession> Sessions)[] last = [(default, new())];

    public ConcurrentDictionary<RecordRef, ResolvedSession> Of(Dyad pair)
    {
        (Dyad Pair, ConcurrentDictionary<RecordRef, ResolvedSession> Sessions)[] known = last;
        if (known[0].Pair != pair)
        {
            // One reference is set, so no thread sees the sessions of one pair under the name of another.
            last = known = [(pair, new())];
        }

        return known[0].Sessions;
    }
}
