using CsCheck;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class FirstContactTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly ContactHistory Contacts = Sample.IndiaPakistan.Contacts();

    [Fact]
    public void First_OfAllDirectContacts_IsTheEarliestOfTheRecord()
    {
        FirstContact first = Contacts.Where(ContactFilter.Direct).First(Pair);

        first.Verdict.Should().Be(Verdict.Exact);
        first.Earliest.Should().Be(new LocalDate(2015, 11, 30));
        first.DefiniteFirst.Should().Be((RecordRef)"paris-2015");
        first.Silence.Should().BeNull();
        first.ToEnglish().Should().Be("The first direct contact of India and Pakistan was on 2015-11-30 (paris-2015), under as-recorded (version 1).");
    }

    [Fact]
    public void First_BeforeTheRecordBegins_IsNone()
    {
        FirstContact first = Contacts.Where(ContactFilter.Direct).First(Pair, new LocalDate(2015, 1, 1));

        (first.Verdict, first.Earliest, first.Latest).Should().Be((Verdict.None, null, null));
        first.Candidates.Should().BeEmpty();
    }

    [Fact]
    public void Next_PlatformOfMinistersAfterTheEscalation_IsQingdao()
    {
        FirstContact next = Contacts.Where(ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence)).Next(Pair, new LocalDate(2025, 5, 10));

        next.Verdict.Should().Be(Verdict.Exact);
        next.Latest.Should().Be(new LocalDate(2025, 6, 26));
        next.Silence.Should().Be(new DayCount(46, 46));
        next.Candidates.Should().Equal("sco-defence-2025");
        next.ToEnglish().Should().Be("The next shared platform of India and Pakistan, both at minister or above, defence, is on 2025-06-26 (46 days between; sco-defence-2025), under as-recorded (version 1), as of 2025-05-10.");
    }

    [Fact]
    public void Next_OnTheDayOfAContact_LeavesThatContactOut() =>
        Contacts.Where(ContactFilter.Direct.AtLeast(Band.Leader)).Next(Pair, new LocalDate(2015, 11, 30)).Latest.Should().Be(new LocalDate(2015, 12, 25));

    [Fact]
    public void First_OfTheDefaultDyad_IsRefused() =>
        ((Action)(() => Contacts.Where(ContactFilter.Direct).First(default))).Should().Throw<ArgumentException>().WithParameterName("dyad");

    [Fact]
    public void Default_SaysNone()
    {
        default(FirstContact).Verdict.Should().Be(Verdict.None);
        default(FirstContact).ToEnglish().Should().Be("No question was asked.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("[2020..]")]
    [InlineData("Y17000")]
    [InlineData("-9999/9999")]
    [InlineData("2020/..")]
    public void Next_AfterTheLastDayOfTheCalendar_IsNone(string when)
    {
        FirstContact next = ContactHistory.Of(Dated(when), Dated(when) with { Occurred = Truth.Unknown }).Where(ContactFilter.Direct).Next(Worlds.Pair, LocalDate.MaxIsoValue);

        (next.Verdict, next.Earliest, next.Latest, next.Silence).Should().Be((Verdict.None, null, null, null));
        next.Candidates.Should().BeEmpty();
        next.ToEnglish().Should().Contain("is not in this record");
    }

    [Fact]
    public void First_OfAContactWithoutAFirstDay_IsBounded_ForNoAnswerIsExactWithoutADay()
    {
        FirstContact first = ContactHistory.Of(Dated("../2020-01-05")).Where(ContactFilter.Direct).First(Worlds.Pair);

        (first.Verdict, first.Earliest, first.Latest).Should().Be((Verdict.Bounded, null, null));
        first.DefiniteFirst.Should().Be((RecordRef)"m");
        first.ToEnglish().Should().Contain("is certain, on an unknown day");
    }

    [Fact]
    public void FirstAndNext_OverAllWorlds_AreSharp() =>
        Gen.Select(Worlds.Rows, Worlds.AsOf, Gen.Bool).Sample((rows, day, isNext) =>
        {
            ContactView view = Worlds.History(rows).Where(ContactFilter.Direct);
            FirstContact found = isNext ? view.Next(Worlds.Pair, Worlds.Date(day)) : view.First(Worlds.Pair, Worlds.Date(day));
            (int? earliest, int? latest) = InWorlds(rows, isNext ? day + 1 : RawDays.Before, isNext ? RawDays.After : day);
            return found.Bounds == new FirstBounds(earliest, latest);
        }, iter: Worlds.Iterations);

    [Fact]
    public void First_OfTwoPartsMerged_IsFirstOfBoth() =>
        Gen.Select(Worlds.Rows, Worlds.Rows, Worlds.AsOf).Sample((one, other, day) =>
        {
            FirstBounds Of(RawRow[] rows) => Worlds.History(rows).Where(ContactFilter.Direct).First(Worlds.Pair, Worlds.Date(day)).Bounds;
            return Of(one).MergedWith(Of(other)) == Of([.. one, .. other]);
        }, iter: Worlds.Iterations);

    [Fact]
    public void Next_ByManyRows_AllocatesNothing()
    {
        ContactView view = Worlds.History(Enumerable.Range(0, 500).Select(i => new RawRow(RawDays.On(Worlds.Base + i), i % 3 == 0 ? Truth.Unknown : Truth.True, $"m{i}"))).Where(ContactFilter.Direct);
        view.Next(Worlds.Pair, Worlds.Date(Worlds.Base));

        long before = GC.GetAllocatedBytesForCurrentThread();
        FirstContact next = view.Next(Worlds.Pair, Worlds.Date(Worlds.Base + 100));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        next.Verdict.Should().NotBe(Verdict.None);
    }

    private static Contact Dated(string when) => new()
    {
        Between = Worlds.Pair,
        Record = "m",
        Directness = Directness.Direct,
        Occurred = Truth.True,
        When = Edtf.Parse(when).TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen,
    };

    // In each world the first contact is the earliest start of those that are there; the bounds are its least and its greatest day.
    private static (int? Earliest, int? Latest) InWorlds(RawRow[] rows, int from, int to)
    {
        (int? earliest, int? latest, bool may) = (null, null, false);
        Fix(0, null);
        return (earliest, may ? null : latest);

        void Fix(int row, int? first)
        {
            if (row == rows.Length)
            {
                may |= first is null;
                earliest = first is { } day ? Math.Min(earliest ?? RawDays.After, day) : earliest;
                latest = first is { } late ? Math.Max(latest ?? RawDays.Before, late) : latest;
                return;
            }

            if (rows[row].Match != Truth.True)
            {
                Fix(row + 1, first);
            }

            if (rows[row].Match != Truth.False)
            {
                foreach (int start in Starts(rows[row].Days))
                {
                    Fix(row + 1, start >= from && start <= to ? Math.Min(first ?? RawDays.After, start) : first);
                }
            }
        }

        // The first, the last and those about the day of the question: no other start can make a bound.
        int[] Starts(RawDays days) =>
            [.. new[] { days.StartMin, days.StartMax, from, from == RawDays.Before ? from : from - 1, to, to == RawDays.After ? to : to + 1 }.Where(s => s >= days.StartMin && s <= days.StartMax).Distinct()];
    }
}
