namespace Summit.Domain.Testing;

/// <summary>What every policy obeys, the library's and one's own, tried on random records: one meeting of two parties, <c>A</c> and <c>B</c>, and what sources <c>s1</c> to <c>s8</c> say of it.</summary>
/// <remarks>
/// The records are made here and not by a library of generators, so that checking a policy asks for no other package. The same seed gives the same records each time and
/// everywhere. The first records are the smallest ones, and one that breaks a law is made smaller still before it is shown.
/// </remarks>
public static class PolicyLaws
{
    private static readonly Dyad Pair = Dyad.Of("A", "B");

    /// <summary>All laws of this class, one after another.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="scenes">How many random records each law is tried on.</param>
    /// <param name="seed">Which records; every number gives others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="scenes"/> is less than 1.</exception>
    /// <exception cref="ExpectationException">The policy breaks a law.</exception>
    public static void Check(Policy policy, int scenes = 1_000, int seed = 0)
    {
        AgreementNeverWeakens(policy, scenes, seed);
        OrderNeverMatters(policy, scenes, seed);
        CopiesChangeNothing(policy, scenes, seed);
        LaterWordsChangeNothingBefore(policy, scenes, seed);
    }

    /// <summary>One more independent source that agrees with what is decided never weakens it.</summary>
    /// <inheritdoc cref="Check"/>
    public static void AgreementNeverWeakens(Policy policy, int scenes = 1_000, int seed = 0) => RandomLaw.Check(
        policy,
        nameof(AgreementNeverWeakens),
        "one more independent source that agrees never weakens what is decided",
        (told, random) =>
        {
            Truth before = told.Under(policy).WasHeld(told.Meeting.Id, Pair);
            if (before == Truth.Unknown)
            {
                return null;
            }

            Source source = RandomTold.NewSource(random, told);
            Claim claim = Claim.Of("c-agrees", source.Id, before == Truth.True ? Stance.Asserts : Stance.Denies, told.Meeting.Id, ClaimProperty.Held, true);
            Truth after = (told with { Sources = [.. told.Sources, source], Claims = [.. told.Claims, claim] }).Under(policy).WasHeld(told.Meeting.Id, Pair);
            return after == before ? null : $"that the meeting was held is {before}, and {after} when one more source, {RandomTold.Words(source)}, {claim.Stance} it too";
        },
        scenes,
        seed);

    /// <summary>In which order claims come, and which ids they have, changes nothing.</summary>
    /// <inheritdoc cref="Check"/>
    public static void OrderNeverMatters(Policy policy, int scenes = 1_000, int seed = 0) => RandomLaw.Check(
        policy,
        nameof(OrderNeverMatters),
        "in which order claims come, and which ids they have, changes nothing",
        (told, random) =>
        {
            int[] order = [.. Enumerable.Range(0, told.Claims.Count)];
            random.Shuffle(order);
            Told other = told with { Claims = [.. told.Claims.Select((c, i) => RandomTold.Renamed(c, order[i]))] };
            return Difference(told.Under(policy), other.Under(policy), "with the same claims under other ids");
        },
        scenes,
        seed);

    /// <summary>To say the same twice, or to repeat later what another said, changes nothing.</summary>
    /// <inheritdoc cref="Check"/>
    public static void CopiesChangeNothing(Policy policy, int scenes = 1_000, int seed = 0) => RandomLaw.Check(
        policy,
        nameof(CopiesChangeNothing),
        "to say the same twice, or to repeat later what another said, changes nothing",
        (told, random) =>
        {
            (int which, int later, bool repeats) = (random.Next(7), random.Next(5), random.Next(2) == 0);
            Claim? claim = told.Claims.Count == 0 ? null : told.Claims[which % told.Claims.Count];
            if (claim is null || RandomTold.LastDayOf(told, claim) is not { } published || (repeats && claim.Stance == Stance.Retracts))
            {
                return null;
            }

            Source copy = Source.Create("s-copy", SourceKind.Press, "", published.PlusDays(later)).Repeating(claim.Source);
            Claim again = Claim.Of("c-copy", repeats ? copy.Id : claim.Source, claim.Stance, claim.Subject, claim.Property, claim.Value);
            Told more = told with { Sources = repeats ? [.. told.Sources, copy] : told.Sources, Claims = [.. told.Claims, again] };
            return Difference(told.Under(policy), more.Under(policy), repeats ? $"with a text of {published.PlusDays(later):R} that repeats {claim.Source}" : $"with '{claim.Id}' said twice");
        },
        scenes,
        seed);

    /// <summary>What is taken by a day is what would be taken if nothing later had been said, and a later day knows no less.</summary>
    /// <inheritdoc cref="Check"/>
    public static void LaterWordsChangeNothingBefore(Policy policy, int scenes = 1_000, int seed = 0) => RandomLaw.Check(
        policy,
        nameof(LaterWordsChangeNothingBefore),
        "what is taken by a day is what would be taken if nothing later had been said, and a later day knows no less",
        (told, random) =>
        {
            (Told now, Told later) = (told with { KnownBy = RandomTold.DayOf(random.Next(13)) }, told);
            later = told with { KnownBy = now.KnownBy!.Value.PlusDays(random.Next(6)) };
            (Reading reading, Reading after) = (now.Under(policy), later.Under(policy));
            (Truth known, Truth knownAfter) = (reading.IsKnown(told.Meeting.Id), after.IsKnown(told.Meeting.Id));
            if (knownAfter < known)
            {
                return $"by {now.KnownBy:R} the meeting is known ({known}), and by {later.KnownBy:R} less ({knownAfter})";
            }

            Claim[] said = [.. told.Claims.Where(c => RandomTold.LastDayOf(told, c) <= now.KnownBy)];
            Values taken = Taken(reading);
            _ = Taken(after);
            return said.Length == 0 ? null : Difference(taken, Taken((told with { Claims = said, KnownBy = null }).Under(policy)), $"without the claims published after {now.KnownBy:R}");
        },
        scenes,
        seed);

    private static string? Difference(Reading one, Reading other, string how) => Difference(Taken(one), Taken(other), how);

    private static string? Difference(Values one, Values other, string how) => one == other ? null : $"the record is read as {one}, and {how} as {other}";

    private static Values Taken(Reading reading)
    {
        MeetingId meeting = reading.Chronicle.Meetings[0].Id;
        Contact? contact = reading.Contacts(Pair).Contacts.SingleOrDefault();
        return new(reading.WasHeld(meeting, Pair), reading.WhenOf(meeting, Pair), reading.PlanOf(meeting), contact);
    }

    private sealed record Values(Truth Held, DayBounds When, Plan Plan, Contact? Contact)
    {
        public override string ToString() =>
            $"held {Held} on {When}, plan '{Plan}', {(Contact is null ? "no contact" : $"contact {Contact.Occurred} (encounter '{Contact.Encounter}', directness '{Contact.Directness}')")}";
    }
}
