namespace Summit.Domain;

/// <summary>The ids, codes and dates inside the value of a claim, where its property tells what the value is.</summary>
internal static class ClaimLeaves
{
    private static readonly MemberPath Value = new(MemberPath.Root, "value");

    public static IEnumerable<Leaf> Of(Claim claim) => claim.Property.KnownRow?.Leaves(claim.Value).Select(leaf => new Leaf(PathOf(leaf), leaf.Value)) ?? [];

    private static MemberPath PathOf(ValueLeaf leaf)
    {
        MemberPath member = leaf.Member.Length > 0 ? new(Value, leaf.Member) : Value;
        return leaf.Index >= 0 ? new(member, "", leaf.Index) : member;
    }
}
