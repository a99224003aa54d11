namespace Summit.Domain;

/// <summary>The topics that this version knows.</summary>
public readonly partial record struct Topic
{
    // The table. It stands before the topics, because each enters itself as it is made.
    private static readonly Dictionary<Topic, string> Titles = [];

    /// <summary>Security.</summary>
    public static Topic Security { get; } = Titled("security", "Security");

    /// <summary>Terrorism.</summary>
    public static Topic SecurityTerrorism { get; } = Titled("security/terrorism", "Terrorism");

    /// <summary>Cease-fire and the restoration of calm.</summary>
    public static Topic SecurityCeaseFire { get; } = Titled("security/cease-fire", "Cease-fire");

    /// <summary>Military cooperation.</summary>
    public static Topic SecurityMilitaryCooperation { get; } = Titled("security/military-cooperation", "Military cooperation");

    /// <summary>Strategic stability.</summary>
    public static Topic SecurityStrategicStability { get; } = Titled("security/strategic-stability", "Strategic stability");

    /// <summary>Arms control and disarmament.</summary>
    public static Topic SecurityArmsControl { get; } = Titled("security/arms-control", "Arms control");

    /// <summary>Nuclear matters.</summary>
    public static Topic SecurityNuclear { get; } = Titled("security/nuclear", "Nuclear matters");

    /// <summary>Cyber security.</summary>
    public static Topic SecurityCyber { get; } = Titled("security/cyber", "Cyber security");

    /// <summary>Transnational crime.</summary>
    public static Topic SecurityTransnationalCrime { get; } = Titled("security/transnational-crime", "Transnational crime");

    /// <summary>Territory.</summary>
    public static Topic Territory { get; } = Titled("territory", "Territory");

    /// <summary>Borders: their course, demarcation and management.</summary>
    public static Topic TerritoryBorder { get; } = Titled("territory/border", "Borders");

    /// <summary>Interference in internal affairs.</summary>
    public static Topic Interference { get; } = Titled("interference", "Interference in internal affairs");

    /// <summary>Relations between the parties as such.</summary>
    public static Topic BilateralRelations { get; } = Titled("bilateral-relations", "Bilateral relations");

    /// <summary>The dialogue itself: its form, its level, its resumption.</summary>
    public static Topic Dialogue { get; } = Titled("dialogue", "Dialogue");

    /// <summary>The multilateral order and its bodies.</summary>
    public static Topic Multilateralism { get; } = Titled("multilateralism", "Multilateralism");

    /// <summary>Trade and the economy.</summary>
    public static Topic Trade { get; } = Titled("trade", "Trade and the economy");

    /// <summary>Shared waters.</summary>
    public static Topic Water { get; } = Titled("water", "Shared waters");

    /// <summary>Consular access and the treatment of each other's citizens.</summary>
    public static Topic ConsularAccess { get; } = Titled("consular-access", "Consular access");

    /// <summary>Humanitarian matters.</summary>
    public static Topic Humanitarian { get; } = Titled("humanitarian", "Humanitarian matters");

    /// <summary>Human rights.</summary>
    public static Topic HumanRights { get; } = Titled("human-rights", "Human rights");

    /// <summary>Climate and the environment.</summary>
    public static Topic Climate { get; } = Titled("climate", "Climate and the environment");

    /// <summary>The topics that this version knows, a broader one before its narrower ones.</summary>
    public static IReadOnlyList<Topic> Known { get; } = ValueList.Of(Titles.Keys);

    private static Topic Titled(string word, string title)
    {
        Topic topic = new(word);
        Titles.Add(topic, title);
        return topic;
    }
}
