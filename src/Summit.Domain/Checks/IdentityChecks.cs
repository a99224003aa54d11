namespace Summit.Domain;

/// <summary>What is wrong in claims that two records are one.</summary>
internal static class IdentityChecks
{
    public static IEnumerable<Finding> Of(Reading reading) => OfDifferentTypes(reading.Chronicle).Concat(Broken(reading));

    /// <summary>Claims that join records of different types, which cannot be one.</summary>
    public static IEnumerable<Finding> OfDifferentTypes(Chronicle chronicle) =>
        from claim in chronicle.Claims
        let said = claim.Says(ClaimProperty.SameAs, out RecordRef other) ? chronicle.Find(other) : null
        let record = chronicle.Find(claim.Subject.Record)
        where said is not null && record is not null && said.GetType() != record.GetType()
        select FindingCode.WrongTypeOfReference.In(claim.Id, $"'{said.Ref}' is a {RecordType.Of(said).Word}; '{record.Ref}' is a {RecordType.Of(record).Word}, and only records of one type can be one.", "$.value");

    private static IEnumerable<Finding> Broken(Reading reading) =>
        from chain in reading.Identities.Broken
        from pair in chain.Broken
        orderby pair.One, pair.Other
        select FindingCode.IdentityContradicted.In(pair.One, $"Claims join '{pair.One}' and '{pair.Other}', link by link, and they are not one: of {Words.List(chain.Records)} each is only possibly one with another.");
}
