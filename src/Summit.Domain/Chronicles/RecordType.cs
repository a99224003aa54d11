namespace Summit.Domain;

/// <summary>The types of record in their order, with the type of a list of them, the member of a document in which each stands, and the word for one.</summary>
internal sealed record RecordType(Type Type, Type List, string Member, string Word)
{
    public static IReadOnlyList<RecordType> All { get; } =
    [
        Of<Party>("parties", "party"),
        Of<Person>("persons", "person"),
        Of<Office>("offices", "office"),
        Of<Tenure>("tenures", "tenure"),
        Of<Forum>("forums", "forum"),
        Of<Session>("sessions", "session"),
        Of<Meeting>("meetings", "meeting"),
        Of<Escalation>("escalations", "escalation"),
        Of<Statement>("statements", "statement"),
        Of<Source>("sources", "source"),
        Of<Claim>("claims", "claim"),
        Of<Coverage>("coverages", "coverage"),
    ];

    private static readonly Dictionary<Type, int> Order = All.Select((t, i) => (t.Type, i)).ToDictionary();

    /// <summary>The place of a record's type in the order; -1 for a type that no chronicle holds.</summary>
    public static int IndexOf(IRecord record) => Order.GetValueOrDefault(record.GetType(), -1);

    public static RecordType Of(IRecord record) => All[IndexOf(record)];

    /// <summary>How many records of each type there are, such as "2 parties, 1 meeting"; empty for none.</summary>
    public static string Counted(IEnumerable<IRecord> records) =>
        string.Join(", ", records.GroupBy(IndexOf).OrderBy(g => g.Key).Select(g => $"{g.Count()} {(g.Count() == 1 ? All[g.Key].Word : All[g.Key].Member)}"));

    public static RecordType Of(Type type) => All[Order[type]];

    private static RecordType Of<T>(string member, string word) => new(typeof(T), typeof(IReadOnlyList<T>), member, word);
}
