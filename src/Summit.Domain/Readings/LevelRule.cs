using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>At which level a person counts who is named without an office and without a level.</summary>
/// <remarks>A closed vocabulary. The default value is <see cref="ByTenure"/>. In JSON <c>by-tenure</c> and <c>as-stated</c>.</remarks>
[JsonConverter(typeof(OutputCodeConverter<LevelRule>))]
public enum LevelRule
{
    /// <summary>
    /// At the level of each office that he or she surely held on all days of the presence, as the reading takes the tenures; an office possibly held leaves
    /// the level unknown.
    /// </summary>
    ByTenure,

    /// <summary>At no known level: only what the record states at the representative counts.</summary>
    AsStated,
}
