namespace Summit.Domain;

/// <summary>An open vocabulary: how to tell a word that is not known.</summary>
internal sealed record Vocabulary(Type Type, Func<object, bool> IsUnknown, Func<IEnumerable<string>> Words)
{
    private static readonly Dictionary<Type, Vocabulary> ByType = new[]
    {
        Of<PartyKind>(), Of<Band>(), Of<Portfolio>(),
        Of<Role>(), Of<Reply>(), Of<Presence>(),
        Of<Format>(), Of<Setting>(), Of<Encounter>(), Of<Modality>(), Of<Directness>(), Of<Substance>(),
        Of<Confidentiality>(), Of<Track>(), Of<Mediation>(), Of<Plan>(), Of<Occurrence>(),
        Of<MembershipStatus>(), Of<StepAction>(), Of<StatementKind>(), Of<Adoption>(),
        Of<SourceKind>(), Of<Stance>(), Of<ClaimProperty>(), Of<Objection>(), Topics(),
    }.ToDictionary(v => v.Type);

    /// <summary>All vocabularies.</summary>
    public static IEnumerable<Vocabulary> All => ByType.Values;

    /// <summary>The vocabulary of a value; null if the value is no code.</summary>
    public static Vocabulary? Find(object value) => ByType.GetValueOrDefault(value.GetType());

    // Any code is a topic, so only free words and what is nearly a known one are worth a word.
    private static Vocabulary Topics() =>
        new(typeof(Topic), value => value is Topic { IsRecorded: true, IsKnown: false } topic && (!topic.IsCode || topic.Meant is not null), () => Topic.Known.Select(k => k.Value));

    private static Vocabulary Of<T>()
        where T : struct, ICode<T> =>
        new(typeof(T), value => value is T { IsRecorded: true, IsKnown: false }, () => T.Known.Select(k => k.Value));
}
