namespace Summit.Domain;

/// <summary>What is said of a record, property by property, with the sides where it is disputed.</summary>
internal sealed class DisputeSearch(Reading reading)
{
    private readonly Contradictions contradictions = new(reading);

    /// <summary>What is said of one property of one part; no sides where it is not disputed.</summary>
    public sealed record Said(RecordPart Part, ClaimProperty Property, IReadOnlyList<Account> Accounts, IReadOnlyList<DisputeSide> Sides);

    /// <summary>All that is said of a record, in the order of its parts and properties.</summary>
    /// <param name="record">The record.</param>
    /// <param name="accounts">All accounts of it.</param>
    /// <param name="counts">Whether a record of which these are all accounts is asked about; always if left out.</param>
    /// <param name="asks">Which of its parts are asked about; all if left out.</param>
    public IEnumerable<Said> On(IRecord record, IReadOnlyList<Account> accounts, Func<IReadOnlyList<Account>, bool>? counts = null, Func<RecordPart, bool>? asks = null) =>
        accounts.Count == 0 || counts?.Invoke(accounts) == false ? [] : InOrder(accounts.Where(a => asks?.Invoke(a.Part) != false))
            .Select(said => new Said(said.Key.Part, said.Key.Property, [.. said], Sides([.. said], OwnOf(record, said.Key.Part, said.Key.Property), a => SpeaksOf(record, a))));

    /// <summary>The sides of a property; none where it is not disputed.</summary>
    public IReadOnlyList<DisputeSide> Sides(IReadOnlyList<Account> accounts, IReadOnlyList<ClaimValue> own, Func<Account, bool>? speaks = null) =>
        new DisputeRule(contradictions, accounts, own).Sides(speaks ?? (static _ => true));

    /// <summary>Accounts by part and property, in the order of parts and properties, each group in the order of its claims.</summary>
    public static IEnumerable<IGrouping<(RecordPart Part, ClaimProperty Property), Account>> InOrder(IEnumerable<Account> accounts) => accounts
        .OrderBy(a => a.Part != default).ThenBy(a => a.Part.Party).ThenBy(a => a.Part.Person).ThenBy(a => a.Part.Step, StringComparer.Ordinal)
        .ThenBy(a => a.Property.KnownRow?.Place ?? int.MaxValue).ThenBy(a => a.Property.Value, StringComparer.Ordinal).ThenBy(a => a.Testimony.Claim.Id)
        .GroupBy(a => (a.Part, a.Property));

    /// <summary>What the record itself says of a property. A plan has no day in the record, so that it may be the one before or after what sources say.</summary>
    public static IReadOnlyList<ClaimValue> OwnOf(IRecord record, RecordPart part, ClaimProperty property) =>
        property == ClaimProperty.Plan.Name ? []
        : property == ClaimProperty.Held.Name && part == default ? HeldBy(record switch { Meeting meeting => meeting.Occurrence, Session session => session.Occurrence, _ => default })
        : part == default && Contradictions.IsOfMany(property) ? [.. RecordedValues.ManyIn(record, property).Select(v => v is long number ? ClaimValue.Of(number) : ClaimValue.Of(v.ToString()!))]
        : [RecordedValues.In(record, property, part)];

    private static ClaimValue[] HeldBy(Occurrence occurrence) =>
        occurrence == Occurrence.Held || occurrence == Occurrence.InProgress ? [ClaimValue.Of(true)] : occurrence == Occurrence.NotHeld ? [ClaimValue.Of(false)] : [];

    // Of a part of a session also what is said at its whole is an account, but it is disputed there.
    private static bool SpeaksOf(IRecord record, Account account) => account.Testimony.Texts.Any(c => c.Subject.Record == record.Ref);
}
