namespace Summit.Domain.Testing;

/// <summary>A meeting as far as a scene has told it: how it began, who was there, and what was changed since, so that representatives can still join.</summary>
internal sealed class ToldMeeting
{
    private readonly Func<IReadOnlyList<Delegation>, Meeting> begin;
    private readonly IReadOnlyList<Delegation> delegations;
    private readonly IReadOnlyList<Func<Meeting, Meeting>> changes;

    public ToldMeeting(Func<IReadOnlyList<Delegation>, Meeting> begin, IReadOnlyList<Delegation> delegations, IReadOnlyList<Func<Meeting, Meeting>> changes)
    {
        (this.begin, this.delegations, this.changes) = (begin, delegations, changes);
        Meeting = changes.Aggregate(begin(delegations), (meeting, change) => change(meeting));
    }

    public Meeting Meeting { get; }

    public ToldMeeting JoinedBy(Representative representative, IReadOnlyList<PartyId> of) =>
        new(begin, [.. delegations.Select(d => of.Contains(d.Party) ? d.JoinedBy(representative) : d)], changes);

    public ToldMeeting With(Func<Meeting, Meeting> change) => new(begin, delegations, [.. changes, change]);
}
