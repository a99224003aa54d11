using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Membership against every choice of the days that its dates leave open.</summary>
public sealed class MembershipWorldsTests
{
    private static readonly Gen<(int Party, int Status, int Start, int End, int Form)[]> Memberships =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[1, 4], Gen.Int[0, 3], Gen.Int[0, 4]).Array[0, 4];

    [Fact]
    public void Members_OnADay_AreWhatAllWorldsHaveInCommon() => Gen.Select(Memberships, Gen.Int[0, 7]).Sample(
        (memberships, month) =>
        {
            Forum forum = Forum.Create("f", "F", [.. memberships.Select(m => Membership.Of(PartyId.Parse($"P{m.Party}"), m.Status == 2 ? default : m.Status == 1 ? MembershipStatus.Member : MembershipStatus.Observer, Edtf.Parse(Text(m))))]);
            MembersOnDay members = Chronicle.Of([forum]).Under(Policy.AsRecorded).Members("f", new LocalDate(2020, 1, 15).PlusMonths(month));
            for (int party = 0; party < 3; party++)
            {
                // The day asked is the fifteenth; a month as start or end may lie before or after it.
                int day = (month * 3) + 1;
                bool surely = memberships.Any(m => m.Party == party && m.Status == 1 && Spans(m).All(s => s.Start <= day && day <= s.End));
                bool possibly = memberships.Any(m => m.Party == party && m.Status >= 1 && Spans(m).Any(s => s.Start <= day && day <= s.End));
                PartyId id = PartyId.Parse($"P{party}");
                if (members.Surely.Contains(id) != surely || members.Possibly.Contains(id) != (possibly && !surely))
                {
                    return false;
                }
            }

            return true;
        },
        iter: Worlds.Iterations);

    private static string Text((int Party, int Status, int Start, int End, int Form) m)
    {
        string start = $"2020-{m.Start:00}";
        string end = $"2020-{m.Start + m.End:00}";
        return m.Form switch
        {
            0 => $"{start}/{end}",
            1 => $"{start}/..",
            2 => $"{start}/",
            3 => $"../{end}",
            _ => $"/{end}",
        };
    }

    /// <summary>First and last day in thirds of a month, counted from January 2020: 0 before the fifteenth, 1 on it, 2 after it.</summary>
    private static IEnumerable<(int Start, int End)> Spans((int Party, int Status, int Start, int End, int Form) m)
    {
        (int far, int past) = (100, -100);
        IEnumerable<int> In(int month) => Enumerable.Range((month - 1) * 3, 3);
        IEnumerable<int> starts = m.Form switch
        {
            < 3 => In(m.Start),
            3 => [past],
            _ => Enumerable.Range(past, 200),
        };
        IEnumerable<int> ends = m.Form switch
        {
            0 or 3 or 4 => In(m.Start + m.End),
            1 => [far],
            _ => Enumerable.Range(past, 200),
        };
        return starts.SelectMany(s => ends.Where(e => s <= e).Select(e => (s, e)));
    }
}
