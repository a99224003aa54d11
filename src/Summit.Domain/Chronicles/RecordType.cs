namespace Summit.Domain;

/// <summary>The types of record in their order, with the member of a document in which each stands.</summary>
internal sealed record RecordType(Type Type, string Member, string Word)
{
    public static IReadOnlyList<RecordType> All { get; } =
    [
        new(typeof(Party), "parties", "party"),
        new(typeof(Person), "persons", "person"),
        new(typeof(Office), "offices", "office"),
        new(typeof(Tenure), "tenures", "tenure"),
        new(typeof(Forum), "forums", "forum"),
        new(typeof(Session), "sessions", "session"),
        new(typeof(Meeting), "meetings", "meeting"),
        new(typeof(Escalation), "escalations", "escalation"),
        new(typeof(Statement), "statements", "statement"),
        new(typeof(Source), "sources", "source"),
        new(typeof(Claim), "claims", "claim"),
        new(typeof(Coverage), "coverages", "coverage"),
    ];

    private static readonly Dictionary<Type, int> Order = All.Select((t, i) => (t.Type, i)).ToDictionary();

    /// <summary>The place of a record's type in the order; -1 for a type that no chronicle holds.</summary>
    public static int IndexOf(IRecord record) => Order.GetValueOrDefault(record.GetType(), -1);

    public static RecordType Of(IRecord record) => All[IndexOf(record)];

    /// <summary>How many records of each type there are, such as "2 parties, 1 meeting"; empty for none.</summary>
    public static string Counted(IEnumerable<IRecord> records) =>
        string.Join(", ", records.GroupBy(IndexOf).OrderBy(g => g.Key).Select(g => $"{g.Count()} {(g.Count() == 1 ? All[g.Key].Word : All[g.Key].Member)}"));

    public static RecordType Of(Type type) => All[Order[type]];
}
