namespace Summit.Domain;

/// <summary>The rule of incumbents: tenures, put in order where an office is held by one person at a time.</summary>
internal static class IncumbentRule
{
    public static IncumbentsOnDay Of(Reading reading, IReadOnlyList<Office> offices, PartyId party, LocalDate on)
    {
        int day = DayNumber.Of(on);
        ILookup<OfficeId, Tenure> tenures = reading.Chronicle.Tenures.ToLookup(t => t.Office);
        List<IncumbentTenure> held = [];
        foreach (Office office in offices)
        {
            IncumbentOrder order = OrderOf(reading, office, tenures[office.Id]);
            held.AddRange(order.Holders
                .Select(h => new IncumbentTenure(h.Tenure, h.Person, office.Id, order.On(h, day), h.Span))
                .Where(t => t.Holds != Truth.False)
                .OrderByDescending(t => t.Holds)
                .ThenBy(t => t.Person));
        }

        HistoryOrigin origin = HistoryOrigin.Of(reading);
        Names names = Names.Of(reading);
        IReadOnlyList<Evidence> evidence = [.. held.Select(t => Evidence.Of(t.Tenure, t.Span, t.Holds, origin))];
        PersonId[] surely = [.. held.Where(t => t.Holds == Truth.True).Select(t => t.Person).Distinct()];
        PersonId[] possibly = [.. held.Where(t => t.Holds == Truth.Unknown).Select(t => t.Person).Distinct().Except(surely)];
        return new()
        {
            Party = party,
            On = on,
            Surely = surely,
            Possibly = possibly,
            Tenures = held,
            Evidence = evidence,
            Definition = Definition.Of(reading, party.IsRecorded ? [party] : [], null),
            Notes = Notes.Of(reading, [party], day: null, evidence),
            Names = names,
            Of = offices is [var only] ? $"the office {only.Title} ({only.Id})" : $"an office of {names[party]}",
        };
    }

    /// <summary>The tenures of an office as a reading takes them; those that are not so, or not known yet, are left out.</summary>
    public static IncumbentOrder OrderOf(Reading reading, Office office, IEnumerable<Tenure> tenures)
    {
        List<IncumbentOrder.Holder> holders = [];
        foreach (Tenure tenure in tenures)
        {
            Truth so = reading.IsKnown(tenure.Id).And(reading.WasInOffice(tenure.Id));
            if (so != Truth.False)
            {
                holders.Add(new(tenure.Id, tenure.Person, reading.SpanOf(tenure.Id), so == Truth.True));
            }
        }

        return new(holders, office.Shared);
    }
}
