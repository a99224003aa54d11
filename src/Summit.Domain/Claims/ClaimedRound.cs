using System.Text.Json;

namespace Summit.Domain;

/// <summary>Whom a party is said to have met separately at a session.</summary>
/// <remarks>Equal when both members are; no order. In JSON <c>{"on": …, "parties": […]}</c>.</remarks>
/// <param name="On">The day or span of which it is said; not recorded for the whole session.</param>
/// <param name="Parties">The parties named; of a universal claim, those whom it excepts are not named and the list is empty.</param>
public sealed record ClaimedRound(Edtf On, IReadOnlyList<PartyId> Parties)
{
    /// <summary>The parties named, in the order of the claim.</summary>
    public IReadOnlyList<PartyId> Parties { get; } = ValueList.Of(Parties);

    internal static void Write(Utf8JsonWriter writer, ClaimedRound round)
    {
        writer.Text("on", round.On.ToString());
        writer.Texts("parties", round.Parties);
    }

    internal static bool TryRead(ClaimValue value, out ClaimedRound round)
    {
        (Edtf on, IReadOnlyList<PartyId> parties) = (default, ValueList<PartyId>.Empty);
        bool read = value.Element.ValueKind == JsonValueKind.Object && value.Element.TryDate("on", out on) && value.Element.TryIds("parties", out parties);
        round = new(on, parties);
        return read;
    }

    internal static IEnumerable<ValueLeaf> Leaves(ClaimedRound round) => [new(round.On, "on"), .. ValueLeaf.Each("parties", round.Parties)];
}
