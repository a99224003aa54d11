namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>
    /// Whether a meeting or session is the two parties' first contact of this kind since a moment: the end of an escalation, say, or any date.
    /// </summary>
    /// <remarks>
    /// <para>Order is by the days on which contacts start. Linear in the contacts of the dyad.</para>
    /// <para>A focus that does not count as such a contact, because its kind or level differs or because it began after the as-of day, makes the answer
    /// false. A session stands for all its parts, and a part also for the co-attendance that it is a part of.</para>
    /// <para>The focus has the days and the match of its own record. Records that surely are one with it are neither blockers nor counter-examples; what may
    /// be one with it can block, and never refutes.</para>
    /// </remarks>
    /// <param name="view">What counts as a contact: meetings and platforms alike.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="focus">The meeting or session asked about.</param>
    /// <param name="since">The moment: the end of these bounds counts. For the start of an escalation pass the reading's <c>StartOf</c>.</param>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    /// <param name="ties">The order of what happened on one day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> or <paramref name="focus"/> is the default value, or the chronicle has no meeting and no session <paramref name="focus"/>.</exception>
    public static FirstSince FirstSince(this ContactView view, Dyad dyad, RecordRef focus, DayBounds since, LocalDate asOf, TieRule ties = TieRule.Unknown)
    {
        ArgumentNullException.ThrowIfNull(view);
        Chronicle? chronicle = view.History.Origin.Chronicle;
        if (!focus.IsRecorded || (chronicle is not null && chronicle.Find(focus) is not (Meeting or Session)))
        {
            throw new ArgumentException($"The record has no meeting and no session '{focus}'.", nameof(focus));
        }

        int day = DayNumber.Of(asOf);
        CountedContact[] counted = [.. view.All(dyad).Where(c => c.Contact.When.StartMin <= day)];
        CountedContact[] own = [.. counted.Where(c => IsOf(c.Contact, focus, chronicle))];
        HashSet<RecordRef> records = [focus, .. own.Select(c => c.Contact.Record)];
        Identities identities = view.History.Origin.Identities;
        (CountedContact Contact, Truth IsFocus)[] judged = [.. counted.Select(c => (c, IsTheFocus(c.Contact))).Where(c => c.Item2 != Truth.True)];
        CountedContact[] others = [.. judged.Select(c => c.Contact)];

        // What may be the focus itself cannot refute it, for then there is no other.
        FirstSinceRule rule = new(since, ties, [.. judged.Select(c => c.IsFocus == Truth.False ? c.Contact : c.Contact with { Match = Truth.Unknown })]);
        FirstSinceRule.FocusRow[] rows =
        [
            .. own.Select(c => new FirstSinceRule.FocusRow(c.Contact.When.StartMin, Math.Min(c.Contact.When.StartMax, day), c.Match == Truth.True && c.Contact.When.StartMax <= day)),
        ];
        Truth verdict = rows.Select(rule.Judge).Any();

        CountedContact[] between = verdict switch
        {
            Truth.False when rows.Length > 0 => Refuters(rule, rows, [.. judged.Where(c => c.IsFocus == Truth.False).Select(c => c.Contact)]),
            Truth.Unknown => Blockers(rule, rows, others),
            _ => [],
        };
        return new(view, dyad, focus, since, day, ties, verdict, own, between);

        // One with a record of the focus, or a row of a session, or of its parts, that is one with the focus.
        Truth IsTheFocus(Contact contact) => records.Contains(contact.Record) ? Truth.True : records.Select(r => identities.AreOne(r, contact.Record))
            .Concat(identities.LinkedWith(focus).Where(r => r != focus && IsOf(contact, r, chronicle)).Select(r => identities.AreOne(focus, r)))
            .Any();
    }

    // The row that can start last at its earliest is refuted by all that refute any, but for those that take the very days a row can be on.
    private static CountedContact[] Refuters(FirstSinceRule rule, FirstSinceRule.FocusRow[] rows, CountedContact[] others)
    {
        FirstSinceRule.FocusRow[] refuted = [.. rows.Where(rule.IsTaken).Append(rows.MaxBy(r => r.Earliest)).Distinct()];
        return [.. others.Where(o => refuted.Any(r => rule.Refutes(o, r)))];
    }

    // Of all rows that are left open, the one that may start latest is blocked by all that block any.
    private static CountedContact[] Blockers(FirstSinceRule rule, FirstSinceRule.FocusRow[] rows, CountedContact[] others)
    {
        FirstSinceRule.FocusRow latest = rows.Where(r => rule.Judge(r) == Truth.Unknown).MaxBy(r => r.Latest);
        return [.. others.Where(o => rule.Blocks(o, latest))];
    }

    private static bool IsOf(Contact contact, RecordRef focus, Chronicle? chronicle) =>
        contact.Record == focus
        || contact.Parts.Contains(focus)
        || (chronicle?.Find(contact.Record) is Session part && chronicle.Find(focus) is Session whole && chronicle.SessionForest.IsAbove(whole, part));
}
