using System.Diagnostics.Contracts;

namespace Summit.Domain;

/// <summary>What counts as a contact in a question: kind, level, portfolio, means, substance, topics.</summary>
/// <remarks>
/// <para>Several values of one facet mean "one of these"; several facets mean "all of these". What is not asked is not looked at. An
/// unrecorded facet that is asked for makes a match unknown, not false.</para>
/// <para>Equal when all members are equal; no order.</para>
/// </remarks>
public sealed record ContactFilter
{
    /// <summary>Every contact of any kind.</summary>
    public static ContactFilter Any { get; } = new();

    /// <summary>Direct contact, courtesies included, except contacts recorded as letter, secure message or exchange of messages. The default question.</summary>
    public static ContactFilter Direct { get; } = new() { Kinds = [Directness.Direct], Messages = false };

    /// <summary>One-way contact.</summary>
    public static ContactFilter OneWay { get; } = new() { Kinds = [Directness.OneWay] };

    /// <summary>Indirect contact, through a third party.</summary>
    public static ContactFilter Indirect { get; } = new() { Kinds = [Directness.Indirect] };

    /// <summary>Both at the same session at overlapping times.</summary>
    public static ContactFilter SharedPlatform { get; } = new() { Kinds = [Directness.CoPresence] };

    /// <summary>Both at the same event, in whichever session: a shared platform meets it too.</summary>
    public static ContactFilter CoAttendance { get; } = new() { Kinds = [Directness.CoAttendance, Directness.CoPresence] };

    /// <summary>Both at the same session, one of them from elsewhere.</summary>
    public static ContactFilter RemoteCoPresence { get; } = new() { Kinds = [Directness.RemoteCoPresence] };

    /// <summary>The kinds that count; empty for all.</summary>
    public IReadOnlyList<Directness> Kinds { get; init => field = ValueList.Of(value); } = ValueList<Directness>.Empty;

    /// <summary>Whether contacts recorded as letter, secure message or exchange of messages count. True by default, false in <see cref="Direct"/>.</summary>
    public bool Messages { get; init; } = true;

    /// <summary>What is asked of both sides alike.</summary>
    /// <exception cref="ArgumentNullException">It is set to null; <see cref="SideFilter.Any"/> asks nothing.</exception>
    public SideFilter Both { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SideFilter.Any;

    /// <summary>What is asked of one side and of the other, either way round; null when nothing is.</summary>
    /// <exception cref="ArgumentException">One of the two is null.</exception>
    public (SideFilter One, SideFilter Other)? EitherWay
    {
        get;
        init => field = value is null or ({ }, { }) ? value : throw new ArgumentException("A side is null; SideFilter.Any asks nothing of it.", nameof(value));
    }

    /// <summary>What is asked of the side of a party that is named.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<NamedSide> Sides { get; init => field = ValueList.OfEach(value, nameof(value)); } = ValueList<NamedSide>.Empty;

    /// <summary>The means that count; empty for all.</summary>
    public IReadOnlyList<Modality> Modalities { get; init => field = ValueList.Of(value); } = ValueList<Modality>.Empty;

    /// <summary>The substance that counts; empty for any.</summary>
    public IReadOnlyList<Substance> Substances { get; init => field = ValueList.Of(value); } = ValueList<Substance>.Empty;

    /// <summary>The confidentiality that counts; empty for any.</summary>
    public IReadOnlyList<Confidentiality> Confidentialities { get; init => field = ValueList.Of(value); } = ValueList<Confidentiality>.Empty;

    /// <summary>The tracks that count; empty for all.</summary>
    public IReadOnlyList<Track> Tracks { get; init => field = ValueList.Of(value); } = ValueList<Track>.Empty;

    /// <summary>The topics that count, each with its narrower ones; empty for any. A topic that neither the record nor a claim names leaves a match unknown.</summary>
    public IReadOnlyList<Topic> Topics { get; init => field = ValueList.Of(value); } = ValueList<Topic>.Empty;

    /// <summary>The same, of these kinds.</summary>
    [Pure]
    public ContactFilter Of(params IReadOnlyList<Directness> kinds) => this with { Kinds = kinds };

    /// <summary>The same, both sides at this band or higher.</summary>
    [Pure]
    public ContactFilter AtLeast(Band band) => this with { Both = Both with { Band = band } };

    /// <summary>The same, both sides holding one of these portfolios.</summary>
    [Pure]
    public ContactFilter In(params IReadOnlyList<Portfolio> portfolios) => this with { Both = Both.In(portfolios) };

    /// <summary>The same, and besides one party's side as asked.</summary>
    [Pure]
    public ContactFilter For(PartyId party, SideFilter side) => this with { Sides = Sides.With(new(party, side)) };

    /// <summary>The same, and besides one side as asked and the other as asked, either way round.</summary>
    [Pure]
    public ContactFilter Between(SideFilter one, SideFilter other) => this with { EitherWay = (one, other) };

    /// <summary>The same, on matters of substance only.</summary>
    [Pure]
    public ContactFilter Substantive() => this with { Substances = [Substance.Substantive] };

    /// <summary>The same, of this substance only.</summary>
    [Pure]
    public ContactFilter About(params IReadOnlyList<Substance> substances) => this with { Substances = substances };

    /// <summary>The same, by these means only.</summary>
    [Pure]
    public ContactFilter By(params IReadOnlyList<Modality> modalities) => this with { Modalities = modalities };

    /// <summary>The same, of this confidentiality only.</summary>
    [Pure]
    public ContactFilter Kept(params IReadOnlyList<Confidentiality> confidentialities) => this with { Confidentialities = confidentialities };

    /// <summary>The same, on these tracks only.</summary>
    [Pure]
    public ContactFilter On(params IReadOnlyList<Track> tracks) => this with { Tracks = tracks };

    /// <summary>The same, about one of these topics, or a narrower one, only.</summary>
    [Pure]
    public ContactFilter OnTopic(params IReadOnlyList<Topic> topics) => this with { Topics = topics };

    /// <summary>The same, letters and messages included.</summary>
    [Pure]
    public ContactFilter WithMessages() => this with { Messages = true };

    /// <summary>The filter in words, such as "direct contact, both at minister or above, defence".</summary>
    public override string ToString() => Noun + Terms;

    /// <summary>What is counted: "direct contact", "shared platform".</summary>
    internal string Noun
    {
        get
        {
            string substance = Substances.Count > 0 ? string.Join(" or ", Substances) + " " : "";
            return Kinds switch
            {
                [] => $"{substance}contact of any kind",
                [var kind] when kind == Directness.CoPresence => $"{substance}shared platform",
                [var kind] when kind == Directness.RemoteCoPresence => $"{substance}remote co-presence",
                [var kind, var platform] when kind == Directness.CoAttendance && platform == Directness.CoPresence => $"{substance}co-attendance",
                _ => $"{string.Join(" or ", Kinds)} {substance}contact",
            };
        }
    }

    /// <summary>What is asked besides, each with a comma before it.</summary>
    internal string Terms => TermsBy(p => p.ToString());

    /// <summary>What is asked of the first and of the second side, in each way round that the filter admits.</summary>
    /// <param name="first">What is asked of the first side because its party is named.</param>
    /// <param name="second">The same of the second side.</param>
    internal IReadOnlyList<(IReadOnlyList<SideFilter> First, IReadOnlyList<SideFilter> Second)> WaysRound(IReadOnlyList<SideFilter> first, IReadOnlyList<SideFilter> second) =>
        EitherWay is (SideFilter one, SideFilter other)
            ? [([Both, .. first, one], [Both, .. second, other]), ([Both, .. first, other], [Both, .. second, one])]
            : [([Both, .. first], [Both, .. second])];

    /// <summary>What is asked of the side of a party because it is named.</summary>
    internal IReadOnlyList<SideFilter> SidesOf(PartyId party) => [.. Sides.Where(s => s.Party == party).Select(s => s.Side)];

    /// <summary>The same, with the parties called as an answer calls them.</summary>
    internal string TermsBy(Func<PartyId, string> name) => string.Concat(Words(name).Select(w => ", " + w));

    private IEnumerable<string> Words(Func<PartyId, string> name)
    {
        if (!Both.AsksNothing)
        {
            yield return $"both {Both}";
        }

        if (EitherWay is (SideFilter one, SideFilter other))
        {
            yield return $"one side {one} and the other {other}";
        }

        foreach (NamedSide named in Sides)
        {
            yield return $"{name(named.Party)} {named.Side}";
        }

        if (Modalities.Count > 0)
        {
            yield return $"by {string.Join(" or ", Modalities)}";
        }

        if (Confidentialities.Count > 0)
        {
            yield return string.Join(" or ", Confidentialities);
        }

        if (Tracks.Count > 0)
        {
            yield return $"on {string.Join(" or ", Tracks)}";
        }

        if (Topics.Count > 0)
        {
            yield return $"about {string.Join(" or ", Topics)}";
        }
    }
}
