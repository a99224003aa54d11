namespace Summit.Domain.Testing;

/// <summary>Generators for CsCheck of what this library's rules work on: dates, records, questions and histories around January 2020.</summary>
/// <remarks>
/// <para>What they make is small, so that every world that it leaves open can be tried (as <c>EveryWorld</c> of the package Summit.Domain.Testing does), and odd: words that no
/// vocabulary knows, references to what is not there, days before and after everything.</para>
/// <para>Each is a value that composes with the rest of CsCheck. CsCheck tries them, makes a failing case smaller, and prints the seed with which the case comes again.</para>
/// </remarks>
public static class Gens
{
    /// <summary>The parties of the chronicles: <c>AAA</c>, <c>BBB</c>, <c>CCC</c>, <c>DDD</c>.</summary>
    public static IReadOnlyList<PartyId> Parties { get; } = ["AAA", "BBB", "CCC", "DDD"];

    /// <summary>The pair to ask about: <c>AAA</c> and <c>BBB</c>.</summary>
    public static Dyad Pair { get; } = Dyad.Of("AAA", "BBB");

    /// <summary>True, unknown and false; true most often, false least.</summary>
    public static Gen<Truth> Truth { get; } = Gen.Frequency((2, Gen.Const(Domain.Truth.Unknown)), (3, Gen.Const(Domain.Truth.True)), (1, Gen.Const(Domain.Truth.False)));

    /// <summary>A day in the midst of January 2020, so that dates lie before it, after it and across it.</summary>
    public static Gen<LocalDate> Day => RandomDates.Day;

    /// <summary>Dates of every shape around January 2020: days, one-of sets, intervals, all-of sets, months, years, decades, qualified ones, open and unknown ends, not recorded.</summary>
    public static Gen<Edtf> Date => RandomDates.Date;

    /// <summary>What may be known of an extent: a range for its first day and one for its last, exact, within days, within a year, open, unknown, anything.</summary>
    public static Gen<DayBounds> Bounds => RandomDates.Bounds;

    /// <summary>States and organisations, some with a name or two, under the ids of <see cref="Parties"/>.</summary>
    public static Gen<Party> Party { get; } = Gen.Select(Gen.OneOf("AAA", "BBB", "CCC", "DDD"), Gen.Bool, Gen.OneOf<Name[]>([], ["Aland"], ["Àland – Bland", "上海合作组织"]))
        .Select(t => t.Item2 ? Domain.Party.State(t.Item1, t.Item3) : Domain.Party.Organisation(t.Item1, t.Item3));

    /// <summary>Meetings of two to four of <see cref="Parties"/> in which everything may be recorded, unknown or left out, in known words and others. Ids repeat.</summary>
    public static Gen<Meeting> Meeting => RandomChronicles.Meeting;

    /// <summary>
    /// Small chronicles without claims: the four parties, three offices, none to three tenures, none to three meetings, and none to five sessions, some of which are parts of
    /// others.
    /// </summary>
    public static Gen<Chronicle> Chronicle => RandomChronicles.Chronicle;

    /// <summary>
    /// Small chronicles of which much is said: chains and circles of sessions, meetings, forums with memberships, tenures, statements, and claims on all of them by sources
    /// that were published on many days, repeat one another and take back what they said.
    /// </summary>
    /// <remarks>Each is made from one number, so that CsCheck shows a failing one as it is and does not make it smaller.</remarks>
    public static Gen<Chronicle> ClaimedChronicle { get; } = Gen.Int[0, int.MaxValue - 1].Select(SaidRecords.Of);

    /// <summary>Claims on records of many types, with stances and properties that the vocabularies know.</summary>
    public static Gen<Claim> Claim { get; } =
        ClaimedChronicle.Where(c => c.Claims.Count > 0).Select(Gen.Int[0, 1_000]).Select((chronicle, n) => chronicle.Claims[n % chronicle.Claims.Count]);

    /// <summary>Filters of any kinds, sides, means and topics; many ask for little.</summary>
    public static Gen<ContactFilter> Filter => RandomFilters.Filter;

    /// <summary>Rows as somebody has them in a table: pairs of <c>A</c>, <c>AA</c>, <c>B</c> and <c>C</c>, exact days, months, decades, stays, open and unknown ends, up to two persons a side.</summary>
    public static Gen<ContactTableRow> Row => RandomRows.Row;

    /// <summary>Contacts as of a row; some share a record.</summary>
    public static Gen<Contact> Contact => RandomRows.Contact;

    /// <summary>Histories of none to twelve contacts, of several pairs.</summary>
    public static Gen<ContactHistory> History => RandomRows.History;
}
