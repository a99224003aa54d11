namespace Summit.Domain;

/// <summary>Whether a text speaks of the past, or announces.</summary>
internal sealed partial class Dossier
{
    private Dictionary<SourceId, DayBounds>? daysGiven;

    /// <summary>
    /// Whether a claim was published on or after the earliest day that it may speak of: the one its source gives, else that of the record. What several
    /// texts repeat was published when the first of them was, so a late copy of an announcement stays one.
    /// </summary>
    private bool SpeaksOfThePast(KnownClaim one)
    {
        if (!hasCopies)
        {
            return one.Text.SpeaksAfter(DayGivenBy(one.Text));
        }

        IEnumerable<KnownSource> same = heard.Where(h => h.Claim.Property == one.Claim.Property && h.IsEvidence && ShareAnOrigin(h.Text, one.Text)).Select(h => h.Text);
        return (same.Where(t => t.IsDated).MinBy(t => t.Day) ?? one.Text).SpeaksAfter(DayGivenBy(one.Text));
    }

    private static bool ShareAnOrigin(KnownSource one, KnownSource other) => Array.Exists(one.Origins, o => Array.Exists(other.Origins, p => p.Id == o.Id));

    /// <summary>The day that a text or another of the same origin gives, else that of the record.</summary>
    private DayBounds DayGivenBy(KnownSource text)
    {
        if (!Mentions(ClaimProperty.When) && !Mentions(ClaimProperty.Start))
        {
            return Day;
        }

        daysGiven ??= DaysGiven();
        DayBounds? given = null;
        foreach (KnownSource origin in text.Origins)
        {
            if (daysGiven.TryGetValue(origin.Id, out DayBounds day))
            {
                given = given is { } other ? other.Hull(day) : day;
            }
        }

        return given ?? Day;
    }

    private Dictionary<SourceId, DayBounds> DaysGiven()
    {
        Dictionary<SourceId, DayBounds> days = [];
        foreach (KnownClaim one in heard)
        {
            if ((ReferenceEquals(one.Row, ClaimProperty.When) || ReferenceEquals(one.Row, ClaimProperty.Start)) && one.Gives is { } bounds && one.Claim.Stance == Stance.Asserts && RecordPart.Of(one.Claim.Subject) == default)
            {
                foreach (KnownSource origin in one.Text.Origins)
                {
                    days[origin.Id] = days.TryGetValue(origin.Id, out DayBounds other) ? other.Hull(bounds) : bounds;
                }
            }
        }

        return days;
    }
}
