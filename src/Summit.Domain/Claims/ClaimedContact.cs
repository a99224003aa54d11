using System.Text.Json;

namespace Summit.Domain;

/// <summary>A contact that a source says to be the last, or the first since something: what kind, at which level, and when.</summary>
/// <remarks>
/// Equal when all members are; no order. In JSON <c>{"when": …, "kind": …, "band": …, "portfolios": […], "since": …}</c>.
/// What is not given is not said: any kind, any level.
/// </remarks>
/// <param name="When">When the contact is said to have been.</param>
/// <param name="Kind">What kind of contact is meant; not recorded means direct.</param>
/// <param name="Band">From which band on.</param>
/// <param name="Portfolios">With which portfolios; empty for any.</param>
/// <param name="Since">Of a first contact: since which record, an escalation for instance, or the default.</param>
public sealed record ClaimedContact(Edtf When, Directness Kind = default, Band Band = default, IReadOnlyList<Portfolio>? Portfolios = null, RecordRef Since = default)
{
    /// <summary>With which portfolios; empty for any.</summary>
    public IReadOnlyList<Portfolio> Portfolios { get; } = ValueList.Of(Portfolios);

    internal static void Write(Utf8JsonWriter writer, ClaimedContact contact)
    {
        writer.Text("band", contact.Band.Value);
        writer.Text("kind", contact.Kind.Value);
        writer.Texts("portfolios", contact.Portfolios);
        writer.Text("since", contact.Since.ToString());
        writer.Text("when", contact.When.ToString());
    }

    internal static bool TryRead(ClaimValue value, out ClaimedContact contact)
    {
        (Edtf when, Directness kind, Band band, IReadOnlyList<Portfolio> portfolios, RecordRef since) = (default, default, default, ValueList<Portfolio>.Empty, default);
        bool read = value.Element.ValueKind == JsonValueKind.Object && value.Element.TryDate("when", out when) && value.Element.TryCode("kind", out kind)
            && value.Element.TryCode("band", out band) && value.Element.TryCodes("portfolios", out portfolios) && value.Element.TryId("since", out since);
        contact = new(when, kind, band, portfolios, since);
        return read;
    }

    internal static IEnumerable<ValueLeaf> Leaves(ClaimedContact contact) =>
        [new(contact.When, "when"), new(contact.Kind, "kind"), new(contact.Band, "band"), .. ValueLeaf.Each("portfolios", contact.Portfolios), new(contact.Since, "since")];
}
