namespace Summit.Domain.Tool;

/// <summary>All vocabularies: first those of questions.</summary>
internal static class Vocabularies
{
    public static IReadOnlyList<Vocabulary> All { get; } =
    [
        new("kind", "--kind", [.. KindWords.Words]),
        Vocabulary.Of<Band>("band", "--band"),
        Vocabulary.Of<Portfolio>("portfolio", "--portfolio"),
        Vocabulary.Of<Modality>("modality", "--modality"),
        Vocabulary.Of<Track>("track", "--track"),
        Vocabulary.Of<Confidentiality>("confidentiality", "--confidentiality"),
        Vocabulary.Of<Topic>("topic", "--topic"),
        new("ties", "--ties", [.. Enum.GetValues<TieRule>().Select(Plain.Word)]),
        Vocabulary.Of<MembershipStatus>("membership", "--status"),
        new("severity", "--severity", [.. Enum.GetValues<Severity>().OrderDescending().Select(Plain.Word)]),
        Vocabulary.Of<Directness>("directness"),
        Vocabulary.Of<Substance>("substance"),
        Vocabulary.Of<Encounter>("encounter"),
        Vocabulary.Of<Format>("format"),
        Vocabulary.Of<Setting>("setting"),
        Vocabulary.Of<Mediation>("mediation"),
        Vocabulary.Of<Plan>("plan"),
        Vocabulary.Of<Occurrence>("occurrence"),
        Vocabulary.Of<Presence>("presence"),
        Vocabulary.Of<Reply>("reply"),
        Vocabulary.Of<Role>("role"),
        Vocabulary.Of<PartyKind>("party"),
        Vocabulary.Of<SourceKind>("source"),
        Vocabulary.Of<Stance>("stance"),
        Vocabulary.Of<ClaimProperty>("property"),
        Vocabulary.Of<StatementKind>("statement"),
        Vocabulary.Of<Adoption>("adoption"),
        Vocabulary.Of<Objection>("reason"),
        Vocabulary.Of<StepAction>("step"),
    ];

    /// <summary>Vocabularies for programs: an object with an array of words for each.</summary>
    public static string Json(IReadOnlyList<Vocabulary> vocabularies) => Tool.Json.Text(indented: true, writer =>
    {
        writer.WriteStartObject();
        foreach (Vocabulary vocabulary in vocabularies)
        {
            writer.WriteStartArray(vocabulary.Name);
            foreach (string word in vocabulary.Words)
            {
                writer.WriteStringValue(word);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });
}
