namespace Summit.Domain;

/// <summary>A representative as a reading takes him or her: whether there, when, and at which level.</summary>
/// <param name="Person">The person; the default when not known.</param>
/// <param name="Office">The office; the default when not known.</param>
/// <param name="Role">The role.</param>
/// <param name="Presence">The presence as resolved; not recorded when disputed.</param>
/// <param name="There">Whether he or she was there, in person or from elsewhere.</param>
/// <param name="Span">The own span; null for throughout.</param>
/// <param name="Band">The band, that of the office where one is recorded.</param>
/// <param name="Portfolios">The portfolios, those of the office where one is recorded.</param>
internal sealed record ResolvedDelegate(
    PersonId Person,
    OfficeId Office,
    Role Role,
    Presence Presence,
    Truth There,
    DayBounds? Span,
    Band Band,
    IReadOnlyList<Portfolio> Portfolios)
{
    public bool IsRemote => Presence == Presence.Remote;

    /// <summary>Present and remote are there; represented-by and absent are not; anything else leaves it open.</summary>
    public static Truth ThereBy(Presence presence) =>
        presence == Presence.Present || presence == Presence.Remote ? Truth.True
        : presence == Presence.Absent || presence == Presence.RepresentedBy ? Truth.False
        : Truth.Unknown;
}
