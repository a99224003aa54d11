namespace Summit.Domain;

/// <summary>A session among all sessions of a chronicle: the larger one of which it is a part, and what it takes from those above it as they are recorded.</summary>
internal sealed class SessionNode(Session session)
{
    public Session Session { get; } = session;

    /// <summary>The session of which it is a part; null if there is none.</summary>
    public SessionNode? Whole { get; set; }

    /// <summary>The number of the circle in which the chain of wholes above it ends, which is a finding; 0 where it ends in none.</summary>
    public int Circle { get; set; }

    /// <summary>Whether it is itself a member of that circle.</summary>
    public bool IsInCircle { get; set; }

    /// <summary>Whether the chain of wholes above it ends in a circle.</summary>
    public bool EndsInCircle => Circle != 0;

    /// <summary>The last of the wholes above it, or the session itself.</summary>
    public Session Outermost { get; set; } = session;

    /// <summary>Its number in an order in which the parts of a session follow it without a gap.</summary>
    public int First { get; set; }

    /// <summary>The greatest number of its parts, and of theirs; its own if it has none.</summary>
    public int Last { get; set; }

    /// <summary>The day that it records, else that of the nearest whole that records one.</summary>
    public Edtf When { get; private set; } = session.When;

    /// <summary>Whether it took place, as it or the nearest whole records it.</summary>
    public Occurrence Occurrence { get; private set; } = session.Occurrence;

    /// <summary>The plan, as it or the nearest whole records it.</summary>
    public Plan Plan { get; private set; } = session.Plan;

    /// <summary>The place, as it or the nearest whole records it.</summary>
    public Place? Place { get; private set; } = session.Place;

    /// <summary>The host, as it or the nearest whole records it.</summary>
    public PartyId Host { get; private set; } = session.Host;

    /// <summary>Takes from its whole what it does not record itself.</summary>
    public void TakeFrom(SessionNode whole)
    {
        When = When.IsRecorded ? When : whole.When;
        Occurrence = Occurrence.IsRecorded ? Occurrence : whole.Occurrence;
        Plan = Plan.IsRecorded ? Plan : whole.Plan;
        Place ??= whole.Place;
        Host = Host.IsRecorded ? Host : whole.Host;
    }
}
