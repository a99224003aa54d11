namespace Summit.Domain;

/// <summary>What the sentences of an answer call its records. Names never make two answers differ: any two are equal.</summary>
internal sealed class Names(Chronicle? chronicle) : IEquatable<Names>
{
    public static Names None { get; } = new(null);

    /// <summary>The title of a record; its id where it has no title or the chronicle does not have it.</summary>
    public string this[RecordRef record] => chronicle?.Find(record) is { Title.Length: > 0 } found ? found.Title : record.ToString();

    public static Names Of(HistoryOrigin origin) => new(origin.Chronicle);

    public static Names Of(Reading reading) => new(reading.Chronicle);

    /// <summary>The two parties of a dyad.</summary>
    public string Pair(Dyad dyad) => $"{this[dyad.First]} and {this[dyad.Second]}";

    /// <summary>Parties with commas between them.</summary>
    public string Parties(IEnumerable<PartyId> parties) => Words.List(parties.Select(p => this[p]));

    /// <summary>What a filter counts: "direct contact, both at minister or above".</summary>
    public string Filter(ContactFilter filter) => filter.Noun + filter.TermsBy(p => this[p]);

    /// <summary>What a filter counts between two parties: "direct contact of India and Pakistan, both at minister or above". Ends with a comma where something follows the parties, if asked to.</summary>
    public string Counted(ContactFilter filter, Dyad dyad, bool closed = false) =>
        $"{filter.Noun} of {Pair(dyad)}{filter.TermsBy(p => this[p]) switch { "" => "", var terms => closed ? terms + "," : terms }}";

    public bool Equals(Names? other) => other is not null;

    public override bool Equals(object? obj) => obj is Names;

    public override int GetHashCode() => 0;
}
