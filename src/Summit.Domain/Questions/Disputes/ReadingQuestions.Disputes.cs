namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>What is disputed of the records in which both parties take part, and of their relation.</summary>
    /// <remarks>
    /// <para>A property is disputed where claims of independent sources, known by the day of the reading and not retracted, contradict each other: one value is
    /// asserted and denied; a property that has one value is given two; the starts or the ends of two dates cannot be equal; independent sources name
    /// blockers of a text, or reasons, that have none in common. It is also disputed where the record's own value is supported by no claim and contradicted
    /// by one, and where the answer of the record contradicts a claim about an answer.</para>
    /// <para>Which disputes there are does not depend on the policy, claims about answers apart; the policy says what is taken. Plans of different days do
    /// not contradict each other. Silence, no information and declining to confirm make no dispute.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="dyad">The two parties. What is said of a third party's delegation is left out.</param>
    /// <param name="from">What surely ended before this day is left out; null for no limit. In a window, records without days of their own are left out.</param>
    /// <param name="to">What surely began after this day is left out; null for no limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or the window ends before it starts.</exception>
    public static Disputes Disputes(this Reading reading, Dyad dyad, LocalDate? from = null, LocalDate? to = null)
    {
        Need.TwoParties(dyad, nameof(dyad));
        return DisputesIn(reading, new(dyad, default, from, OrderedTo(from, to)));
    }

    /// <summary>What is disputed of one record and its parts.</summary>
    /// <remarks>See <see cref="Disputes(Reading, Dyad, LocalDate?, LocalDate?)"/>.</remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="record">Which record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public static Disputes Disputes(this Reading reading, RecordRef record)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return DisputesIn(reading, new(default, Need.Found(reading.Chronicle.Find(record), "record", record, nameof(record)).Ref));
    }

    /// <summary>Everything that is disputed, or what is of the records of some days.</summary>
    /// <remarks>See <see cref="Disputes(Reading, Dyad, LocalDate?, LocalDate?)"/>. Without a pair, any two participants are the sides of mutual confirmation.</remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="from">What surely ended before this day is left out; null for no limit. In a window, records without days of their own are left out.</param>
    /// <param name="to">What surely began after this day is left out; null for no limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The window ends before it starts.</exception>
    public static Disputes Disputes(this Reading reading, LocalDate? from = null, LocalDate? to = null) =>
        DisputesIn(reading, new(default, default, from, OrderedTo(from, to)));

    private static Disputes DisputesIn(Reading reading, DisputeScope scope)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new DisputeList(reading, scope).All();
    }

    private static LocalDate? OrderedTo(LocalDate? from, LocalDate? to) => to < from ? throw new ArgumentException("The window ends before it starts.", nameof(to)) : to;
}
