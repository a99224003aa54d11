namespace Summit.Domain;

/// <summary>The ids, codes and dates inside the value of a claim, where its property tells what the value is.</summary>
internal static class ClaimLeaves
{
    private static readonly MemberPath Value = new(MemberPath.Root, "value");

    public static IEnumerable<Leaf> Of(Claim claim) =>
        claim.Says(ClaimProperty.Head, out ClaimedHead head) ? [At("person", head.Person), At("office", head.Office)]
        : claim.Says(ClaimProperty.Membership, out ClaimedStatus status) ? [At("status", status.Status), At("on", status.On)]
        : claim.Says(ClaimProperty.Met, out ClaimedRound met) ? In(met)
        : claim.Says(ClaimProperty.MetAll, out ClaimedRound all) ? In(all)
        : claim.Says(ClaimProperty.LastContact, out ClaimedContact last) ? In(last)
        : claim.Says(ClaimProperty.FirstSince, out ClaimedContact first) ? In(first)
        : claim.Says(ClaimProperty.Actor, out PartyId actor) ? [new(Value, actor)]
        : claim.Says(ClaimProperty.TitleHeld, out OfficeId office) ? [new(Value, office)]
        : Date(claim) ?? Code(claim) ?? [];

    private static IEnumerable<Leaf> In(ClaimedRound round) => [At("on", round.On), .. Each("parties", round.Parties)];

    private static IEnumerable<Leaf> In(ClaimedContact contact) =>
        [At("when", contact.When), At("kind", contact.Kind), At("band", contact.Band), .. Each("portfolios", contact.Portfolios), At("since", contact.Since)];

    private static Leaf[]? Date(Claim claim) =>
        claim.Says(ClaimProperty.When, out Edtf date) || claim.Says(ClaimProperty.Start, out date) || claim.Says(ClaimProperty.End, out date) || claim.Says(ClaimProperty.CeaseFire, out date)
            ? [new(Value, date)]
            : null;

    private static Leaf[]? Code(Claim claim) =>
        One(claim, ClaimProperty.Plan) ?? One(claim, ClaimProperty.Presence) ?? One(claim, ClaimProperty.Format) ?? One(claim, ClaimProperty.Setting)
        ?? One(claim, ClaimProperty.Encounter) ?? One(claim, ClaimProperty.Modality) ?? One(claim, ClaimProperty.Directness) ?? One(claim, ClaimProperty.Substance)
        ?? One(claim, ClaimProperty.Confidentiality) ?? One(claim, ClaimProperty.Track) ?? One(claim, ClaimProperty.Mediation) ?? One(claim, ClaimProperty.Adoption);

    private static Leaf[]? One<T>(Claim claim, ClaimProperty<T> property)
        where T : struct, ICode<T> => claim.Says(property, out T code) ? [new(Value, code)] : null;

    private static Leaf At(string member, object value) => new(new(Value, member), value);

    private static IEnumerable<Leaf> Each<T>(string member, IReadOnlyList<T> items)
        where T : struct => items.Select((item, i) => new Leaf(new(new(Value, member), "", i), item));
}
