namespace Summit.Domain;

/// <summary>What can be asked of a reading: the questions that need more of the record than its contacts.</summary>
/// <remarks>Each part of this class stands in the room of its question. Pure functions; each answer carries its definition and its evidence.</remarks>
public static partial class ReadingQuestions
{
    /// <summary>Who surely and who possibly was a member of a forum on a day.</summary>
    /// <remarks>
    /// A membership's first and last day belong to it. A forum without memberships of its own has those of the nearest body above it that has some.
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="forum">Which forum.</param>
    /// <param name="on">On which day.</param>
    /// <param name="status">In which status; <see cref="MembershipStatus.Member"/> when left out. The answer lists all other statuses too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such forum.</exception>
    public static MembersOnDay Members(this Reading reading, ForumId forum, LocalDate on, MembershipStatus status = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Forum found = Need.Found(reading.Chronicle.Find(forum), "forum", forum, nameof(forum));
        return MembershipRule.Of(reading, found, on, status.IsRecorded ? status : MembershipStatus.Member);
    }
}
