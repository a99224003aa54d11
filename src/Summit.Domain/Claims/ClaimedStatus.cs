using System.Text.Json;

namespace Summit.Domain;

/// <summary>In which status a party is said to be in a forum, and on which day.</summary>
/// <remarks>Equal when both members are; no order. In JSON <c>{"status": …, "on": …}</c>.</remarks>
/// <param name="Status">The status.</param>
/// <param name="On">The day or span of which it is said; not recorded for no day in particular.</param>
public sealed record ClaimedStatus(MembershipStatus Status, Edtf On = default)
{
    internal static void Write(Utf8JsonWriter writer, ClaimedStatus claimed)
    {
        writer.Text("on", claimed.On.ToString());
        writer.Text("status", claimed.Status.Value);
    }

    internal static bool TryRead(ClaimValue value, out ClaimedStatus claimed)
    {
        (MembershipStatus status, Edtf on) = (default, default);
        bool read = value.Element.ValueKind == JsonValueKind.Object && value.Element.TryCode("status", out status) && value.Element.TryDate("on", out on) && status.IsRecorded;
        claimed = new(status, on);
        return read;
    }

    internal static IEnumerable<ValueLeaf> Leaves(ClaimedStatus claimed) => [new(claimed.Status, "status"), new(claimed.On, "on")];
}
