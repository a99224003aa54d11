namespace Summit.Domain;

/// <summary>Who takes part in a record: the parties that it names, and the host of its place.</summary>
internal sealed class Participants(IReadOnlyList<PartyId> parties, PartyId host = default)
{
    public IReadOnlyList<PartyId> Parties { get; } = parties;

    public PartyId Host { get; } = host;

    public bool Names(IReadOnlyList<PartyId> any)
    {
        for (int i = 0; i < any.Count; i++)
        {
            for (int j = 0; j < Parties.Count; j++)
            {
                if (Parties[j] == any[i])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
