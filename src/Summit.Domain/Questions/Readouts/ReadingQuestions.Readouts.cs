namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>What each side, the host and others say of a meeting, a session or a statement: property by property, topic by topic, point by point.</summary>
    /// <remarks>
    /// <para>Contradicted: sides contradict each other. Agreed: two sides, or a joint text, say the same. One-sided: one side says it and the others are
    /// silent, which is no denial. Reported: only the host that is no participant, or others say it. Sides are the participants, by their officials and joint
    /// texts; what others say stands beside and changes no kind.</para>
    /// <para>No policy enters, only the day of the reading. A statement that reports the record says its topics and points of it, for those who made it.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="record">A meeting, a session or a statement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such meeting, session or statement.</exception>
    public static Readouts Readouts(this Reading reading, RecordRef record)
    {
        ArgumentNullException.ThrowIfNull(reading);
        IRecord? found = reading.Chronicle.Find(record) is Meeting or Session or Statement ? reading.Chronicle.Find(record) : null;
        return ReadoutList.Of(reading.AsReported, Need.Found(found, "meeting, session or statement", record, nameof(record)));
    }
}
