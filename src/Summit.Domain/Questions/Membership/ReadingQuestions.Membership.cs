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
    /// <param name="status">In which status; <see cref="MembershipStatus.Member"/> when left out. All others are told of besides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such forum.</exception>
    public static MembersOnDay Members(this Reading reading, ForumId forum, LocalDate on, MembershipStatus status = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Forum found = reading.Chronicle.Find(forum) ?? throw new ArgumentException($"The chronicle has no forum '{forum}'.", nameof(forum));
        MembershipStatus asked = status.IsRecorded ? status : MembershipStatus.Member;
        int day = DayNumber.Of(on);
        Forum? body = MembershipRule.BodyOf(reading.Chronicle, found);
        MembershipOnDay[] all =
        [
            .. (body?.Memberships ?? []).Select(m => MembershipRule.On(reading, body!, m, day))
                .Where(m => m.Belongs != Truth.False)
                .OrderBy(m => m.Party).ThenByDescending(m => m.Belongs),
        ];

        // A membership whose status is not recorded may be of the status asked for.
        ILookup<PartyId, Truth> belonging = all.Where(m => m.Status == asked || !m.Status.IsRecorded).ToLookup(m => m.Party, m => m.Status.IsRecorded ? m.Belongs : Truth.Unknown);
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        return new()
        {
            Forum = forum,
            Body = body?.Id ?? default,
            On = on,
            Status = asked,
            Surely = [.. belonging.Where(b => b.Any() == Truth.True).Select(b => b.Key)],
            Possibly = [.. belonging.Where(b => b.Any() == Truth.Unknown).Select(b => b.Key)],
            Memberships = all,
            Evidence = body is null ? [] : [Evidence.Of(body.Id, DayBounds.On(on), reading.IsKnown(body.Id), origin)],
            Definition = Definition.Of(reading, [], null),
            Title = found.Title.Length > 0 ? found.Title : forum.ToString(),
        };
    }
}
