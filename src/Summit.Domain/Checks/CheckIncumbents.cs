namespace Summit.Domain;

/// <summary>Representatives who surely did not hold the office on any day of their stay, and offices of one that two surely hold at a time.</summary>
internal sealed class CheckIncumbents(Reading reading)
{
    private static readonly TenureId Unrecorded = "unrecorded";

    private readonly ILookup<OfficeId, Tenure> tenures = reading.Chronicle.Tenures.ToLookup(t => t.Office);
    private readonly Dictionary<OfficeId, IncumbentOrder> orders = [];

    public IEnumerable<Finding> All() =>
        reading.Chronicle.Offices.SelectMany(Contradiction)
            .Concat(reading.Chronicle.Sessions.SelectMany(s => Of(s.Id, s.Delegations, reading.Resolve(s, default).When)))
            .Concat(reading.Chronicle.Meetings.SelectMany(m => Of(m.Id, m.Delegations, reading.Resolve(m, default).When)));

    private IEnumerable<Finding> Contradiction(Office office) => OrderOf(office).Contradicts
        ? [FindingCode.TwoIncumbents.In(office.Id, $"One person at a time holds '{office.Id}', and no order of its tenures fits their days: {string.Join(", ", OrderOf(office).Holders.Select(h => $"{h.Tenure} {h.Span}"))}.")]
        : [];

    private IEnumerable<Finding> Of(RecordRef record, IReadOnlyList<Delegation> delegations, DayBounds when)
    {
        for (int d = 0; d < delegations.Count; d++)
        {
            for (int r = 0; r < delegations[d].Delegates.Count; r++)
            {
                Representative representative = delegations[d].Delegates[r];
                DayBounds stay = representative.When.TryGetBounds(out DayBounds own) ? own : when;
                if (representative.Person.IsRecorded && reading.Chronicle.Find(representative.Office) is { } office && !MayHold(office, representative.Person, stay))
                {
                    string path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{d}].delegates[{r}].office");
                    yield return FindingCode.NotIncumbent.In(record, $"'{representative.Person}' did not hold '{office.Id}' on {stay}.", path);
                }

                if (representative.Person.IsRecorded && !representative.Office.IsRecorded && reading.OfficesSurelyHeld(representative.Person, stay) is [_, ..] held)
                {
                    string path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{d}].delegates[{r}]");
                    yield return FindingCode.OfficeNotNamed.In(record, $"'{representative.Person}' held {Words.List(held.Select(o => $"'{o}'"))} on {stay} and is named without an office.", path);
                }
            }
        }
    }

    private bool MayHold(Office office, PersonId person, DayBounds stay)
    {
        IncumbentOrder order = OrderOf(office);
        if (stay.EarliestStart is null || stay.LatestEnd is null)
        {
            return true;
        }

        IncumbentOrder.Holder[] own = [.. order.Holders.Where(h => h.Person == person)];

        // Of whom no tenure is recorded, only the office itself can tell: it may surely be another's.
        return (own.Length > 0 ? own : [new(Unrecorded, person, DayBounds.Anywhen, Certain: false)]).Any(h => order.Possible(h, stay.StartMin, stay.EndMax));
    }

    private IncumbentOrder OrderOf(Office office)
    {
        if (!orders.TryGetValue(office.Id, out IncumbentOrder? order))
        {
            orders[office.Id] = order = IncumbentRule.OrderOf(reading, office, tenures[office.Id]);
        }

        return order;
    }
}
