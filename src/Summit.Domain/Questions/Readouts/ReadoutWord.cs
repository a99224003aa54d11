namespace Summit.Domain;

/// <summary>Who says something of a record: an account, or a readout that is a statement, with its topics and points.</summary>
/// <param name="Value">What is said.</param>
/// <param name="Denied">Whether it is said not to be so.</param>
/// <param name="By">For whom it is said: participants where it speaks for any, else others; empty for nobody in particular.</param>
/// <param name="IsJoint">Whether it is a joint text.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Account">The account; null for a statement.</param>
internal sealed record ReadoutWord(ClaimValue Value, bool Denied, IReadOnlyList<PartyId> By, bool IsJoint, RecordRef Source, Account? Account)
{
    public static ReadoutWord Of(Account account, IReadOnlyList<PartyId> participants) =>
        new(account.Value, account.Denied, SpeakingFor(account.OfficialsOf, account.IsJoint, participants), account.IsJoint, account.Testimony.Source.Id, account);

    public static ReadoutWord Of(Statement statement, ClaimValue value, IReadOnlyList<PartyId> participants) =>
        new(value, false, SpeakingFor(statement.By, false, participants), statement.By.Count > 1, statement.Id, null);

    // A joint text of which it is not recorded whose it is speaks for all.
    private static IReadOnlyList<PartyId> SpeakingFor(IReadOnlyList<PartyId> by, bool joint, IReadOnlyList<PartyId> participants) =>
        joint && by.Count == 0 ? participants : by.Any(participants.Contains) ? [.. by.Where(participants.Contains)] : by;
}
