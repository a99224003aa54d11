using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How high an office stands. Band and portfolio are two axes, never one number.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Band>))]
public readonly partial record struct Band : ICode<Band>
{
    /// <summary>Head of state or government.</summary>
    public static Band Leader { get; } = new("leader");

    /// <summary>Deputy of a leader.</summary>
    public static Band DeputyLeader { get; } = new("deputy-leader");

    /// <summary>Minister, or an adviser who heads a ministry.</summary>
    public static Band Minister { get; } = new("minister");

    /// <summary>National security adviser, minister of state, deputy minister, chief of defence staff or of a service, speaker.</summary>
    public static Band MinisterEquivalent { get; } = new("minister-equivalent");

    /// <summary>Permanent or foreign secretary, director general of military operations, ambassador, special envoy.</summary>
    public static Band SeniorOfficial { get; } = new("senior-official");

    /// <summary>Joint secretary, chargé d'affaires, attaché.</summary>
    public static Band Official { get; } = new("official");

    /// <summary>Working level.</summary>
    public static Band WorkingLevel { get; } = new("working-level");

    /// <summary>A person without an office who does not speak for a party.</summary>
    public static Band NonOfficial { get; } = new("non-official");

    /// <summary>9 (leader) down to 2 (non-official); 0 for a band that is unknown or not recorded.</summary>
    internal int Rank
    {
        get
        {
            for (int i = 0; i < Known.Count; i++)
            {
                if (Known[i] == this)
                {
                    return 9 - i;
                }
            }

            return 0;
        }
    }

    /// <summary>Whether this band is as high as another or higher; unknown if either is not recorded or not known.</summary>
    public Truth IsAtLeast(Band other) => Rank == 0 || other.Rank == 0 ? Truth.Unknown : (Rank >= other.Rank).ToTruth();
}
