using System.Text.Json;

namespace Summit.Domain;

/// <summary>A status in which a source says that the dialogue of two parties is: at which level, and how recent a contact has to be.</summary>
/// <remarks>
/// Equal when all members are; no order. In JSON a word, or <c>{"status": …, "band": …, "portfolios": […], "recency": …}</c>. What is not given is not
/// said: any level, no recency in particular.
/// </remarks>
/// <param name="Status">The word, such as <c>stalled</c>.</param>
/// <param name="Band">From which band on.</param>
/// <param name="Portfolios">With which portfolios; empty for any.</param>
/// <param name="Recency">How many days back a contact still counts as recent, 1 or more; null where the source does not say.</param>
public sealed record ClaimedDialogue(string Status, Band Band = default, IReadOnlyList<Portfolio>? Portfolios = null, int? Recency = null)
{
    /// <summary>With which portfolios; empty for any.</summary>
    public IReadOnlyList<Portfolio> Portfolios { get; } = ValueList.Of(Portfolios);

    internal static ClaimValue Value(ClaimedDialogue claimed) =>
        claimed is { Band.IsRecorded: false, Portfolios.Count: 0, Recency: null } ? ClaimValue.Of(claimed.Status) : ClaimValue.Written(writer =>
        {
            writer.WriteStartObject();
            writer.Text("band", claimed.Band.Value);
            writer.Texts("portfolios", claimed.Portfolios);
            if (claimed.Recency is { } days)
            {
                writer.WriteNumber("recency", days);
            }

            writer.Text("status", claimed.Status);
            writer.WriteEndObject();
        });

    internal static bool TryRead(ClaimValue value, out ClaimedDialogue claimed)
    {
        claimed = new(value.Text ?? "");
        if (value.Element.ValueKind != JsonValueKind.Object)
        {
            return value.Text is not null;
        }

        (Band band, IReadOnlyList<Portfolio> portfolios, int days) = (default, ValueList<Portfolio>.Empty, 1);
        bool given = value.Element.TryGetProperty("recency", out JsonElement recency);
        bool read = value.Element.TryGetProperty("status", out JsonElement status) && status.ValueKind == JsonValueKind.String
            && value.Element.TryCode("band", out band) && value.Element.TryCodes("portfolios", out portfolios)
            && (!given || (recency.ValueKind == JsonValueKind.Number && recency.TryGetInt32(out days) && days >= 1));
        claimed = new(read ? status.GetString()! : "", band, portfolios, given ? days : null);
        return read;
    }

    internal static IEnumerable<ValueLeaf> Leaves(ClaimedDialogue claimed) => [new(claimed.Band, "band"), .. ValueLeaf.Each("portfolios", claimed.Portfolios)];
}
