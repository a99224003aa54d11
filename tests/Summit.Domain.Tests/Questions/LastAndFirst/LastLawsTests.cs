using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Laws that every last contact obeys.</summary>
public class LastLawsTests
{
    private static readonly string[] Facets = ["directness", "substance", "confidentiality", "track"];

    private static readonly Gen<Attendee> AnyAttendee = Gen.Select(Worlds.AnyTruth, Gen.OneOf("", "leader", "minister", "official"), Gen.OneOf("", "defence", "military"))
        .Select(t => new Attendee(t.Item1, t.Item2.Length == 0 ? default : Band.From(t.Item2), t.Item3.Length == 0 ? [] : [Portfolio.From(t.Item3)]));

    private static readonly Gen<Contact> AnyContact =
        from row in Worlds.Row
        from words in Gen.Select(Gen.OneOf("", "direct", "co-presence"), Gen.OneOf("", "substantive", "courtesy"), Gen.OneOf("", "secret", "public"), Gen.OneOf("", "track-1", "military"))
        from first in AnyAttendee.Array[0, 2]
        from second in AnyAttendee.Array[0, 2]
        select row.ToContact(Worlds.Pair) with
        {
            Directness = Of<Directness>(words.Item1),
            Substance = Of<Substance>(words.Item2),
            Confidentiality = Of<Confidentiality>(words.Item3),
            Track = Of<Track>(words.Item4),
            First = first,
            Second = second,
        };

    [Fact]
    public void Last_OfTwoHistories_IsTheMergeOfTheirLasts() =>
        Gen.Select(AnyContact.Array[0, 4], AnyContact.Array[0, 4], Worlds.Query, Worlds.AsOf).Sample((one, other, query, asOf) =>
        {
            (ContactHistory left, ContactHistory right) = (ContactHistory.Of(one), ContactHistory.Of(other));
            LastBounds whole = Last(left.MergedWith(right), query, asOf).Bounds;
            LastBounds merged = Last(left, query, asOf).Bounds.MergedWith(Last(right, query, asOf).Bounds);
            return whole == merged && whole == Last(right.MergedWith(left), query, asOf).Bounds;
        }, iter: Worlds.Iterations);

    [Fact]
    public void LastBounds_AreASemilattice() =>
        Gen.Select(AnyBounds, AnyBounds, AnyBounds).Sample((a, b, c) =>
            a.MergedWith(b) == b.MergedWith(a) && a.MergedWith(a) == a && a.MergedWith(b).MergedWith(c) == a.MergedWith(b.MergedWith(c)) && a.MergedWith(default) == a);

    [Fact]
    public void Silence_ThroughAWiderFilter_IsNeverLonger() =>
        Gen.Select(AnyContact.Array[0, 4], Worlds.Query, Gen.Int[0, 6], Worlds.AsOf).Sample((contacts, query, way, asOf) =>
        {
            ContactHistory history = ContactHistory.Of(contacts);
            (LastContact narrow, LastContact wide) = (Last(history, query, asOf), Last(history, Wider(query, way), asOf));
            return wide.Bounds == wide.Bounds.MergedWith(narrow.Bounds) && wide.Verdict >= Verdict.Possible == (wide.Latest is not null)
                && (narrow.Silence is not { } before || (wide.Silence is { } after && after.Min <= before.Min && (before.Max is null || after.Max <= before.Max)));
        }, iter: Worlds.Iterations);

    [Fact]
    public void Last_OfAMoreCertainHistory_IsNeverLessCertain() =>
        Gen.Select(AnyContact.Array[1, 4], Worlds.Query, Worlds.AsOf, Gen.Int[0, 40], Gen.Int[0, 1000]).Sample((contacts, query, asOf, what, how) =>
        {
            Contact changed = contacts[how % contacts.Length];
            Contact[] surer = [.. contacts.Select(c => ReferenceEquals(c, changed) ? Surer(c, what, how) : c)];
            LastContact before = Last(ContactHistory.Of(contacts), query, asOf);
            LastContact after = Last(ContactHistory.Of(surer), query, asOf);

            // What was certain stays so, and no day becomes possible that was not.
            bool stays = before.Verdict switch
            {
                Verdict.None => after.Verdict == Verdict.None,
                Verdict.Possible => after.Latest is null || after.Latest <= before.Latest,
                Verdict.Exact => after == before || after.Bounds == before.Bounds,
                _ => after.Latest <= before.Latest && after.Verdict >= Verdict.Bounded && (before.Earliest is null || after.Earliest >= before.Earliest),
            };
            return stays && after.Candidates.All(before.Candidates.Contains);
        }, iter: Worlds.Iterations);

    [Fact]
    public void Last_OfACertainContactWithoutAnyDay_IsBounded_AndSaysThatOneIsCertain()
    {
        LastContact last = ContactHistory.Of(Of("../")).Where(ContactFilter.Direct).Last(Worlds.Pair, new LocalDate(2020, 1, 10));

        (last.Verdict, last.Earliest, last.Latest).Should().Be((Verdict.Bounded, null, new LocalDate(2020, 1, 10)));
        last.DefiniteLast.Should().Be((RecordRef)"m");
        last.Silence.Should().Be(new DayCount(0, null));
        last.ToEnglish().Should().Contain("is certain and was on 2020-01-10 or earlier (silence of the record at least 0 days; m)");
    }

    [Fact]
    public void Last_OfAContactThatEndedBeforeEveryDay_IsNotExact_ForNoAnswerIsExactWithoutADay()
    {
        Contact before = Of("../") with { When = DayBounds.TryCreate(RawDays.Before, RawDays.Before, RawDays.Before, RawDays.Before)!.Value };
        LastContact last = ContactHistory.Of(before).Where(ContactFilter.Direct).Last(Worlds.Pair, new LocalDate(2020, 1, 10));

        (last.Verdict, last.Earliest, last.Latest).Should().Be((Verdict.Bounded, null, null));
        last.ToEnglish().Should().Contain("is certain, on an unknown day");
    }

    [Fact]
    public void Last_TheDayBefore_IsSilenceOfOneDay() =>
        ContactHistory.Of(Of("2020-01-09")).Where(ContactFilter.Direct).Last(Worlds.Pair, new LocalDate(2020, 1, 10)).ToEnglish().Should().Contain("(silence of the record 1 day; m)");

    [Fact]
    public void Last_ByDefault_SaysThatThereIsNone()
    {
        LastContact none = default;

        none.Verdict.Should().Be(Verdict.None);
        (none.Earliest, none.Latest, none.Silence).Should().Be((null, null, null));
        none.Candidates.Should().BeEmpty();
        none.Evidence.Should().BeEmpty();
        none.Leads.Should().BeEmpty();
        none.DefiniteLast.IsRecorded.Should().BeFalse();
        none.Definition.Should().Be(new Definition());
        none.ToEnglish().Should().Be("No question was asked.");
    }

    [Fact]
    public void Last_OfTheDefaultDyad_IsRefused()
    {
        ContactView view = ContactHistory.Of().Where(ContactFilter.Any);

        view.Invoking(v => v.Last(default, new LocalDate(2020, 1, 1))).Should().Throw<ArgumentException>().WithParameterName("dyad");
        view.Invoking(v => v.All(default)).Should().Throw<ArgumentException>().WithParameterName("dyad");
    }

    private static Gen<LastBounds> AnyBounds => Gen.Select(Worlds.AsOf, Worlds.AsOf, Gen.Int[0, 2]).Select(t => t.Item3 switch
    {
        0 => default,
        1 => new LastBounds(null, t.Item1),
        _ => new LastBounds(Math.Min(t.Item1, t.Item2), Math.Max(t.Item1, t.Item2)),
    });

    private static LastContact Last(ContactHistory history, RawQuery query, int asOf) => history.Where(query.ToFilter()).Last(Worlds.Pair, Worlds.Date(asOf));

    private static RawQuery Wider(RawQuery query, int way) => way switch
    {
        0 => query with { Both = query.Both with { Rank = 0 } },
        1 => query with { Both = query.Both with { Portfolios = query.Both.Portfolios.Length == 0 ? [] : [.. query.Both.Portfolios, "finance-trade", "defence"] } },
        2 => query with { Kinds = query.Kinds.Length == 0 ? [] : [.. query.Kinds, "co-presence"] },
        3 => query with { Messages = true, EitherWay = null },
        4 => query with { Named = [.. query.Named.Skip(1)] },
        5 => query with { Substances = [], Tracks = [], Confidentialities = [] },
        _ => query with { Both = query.Both with { Rank = query.Both.Rank == 0 ? 0 : Math.Max(2, query.Both.Rank - 1) } },
    };

    // Records something of a contact that was left open: days, whether it took place, a facet, or something of a representative.
    private static Contact Surer(Contact contact, int what, int how)
    {
        switch (what % 4)
        {
            case 0:
                // A bound before or after every day stands for days without end, and no contact begins or ends on such a day.
                (int start, int end) = Pick([.. RawDays.Of(contact.When).Fixed(Worlds.Base, Worlds.Base + 30).Where(d => d.End != RawDays.Before && d.Start != RawDays.After)], how);
                return contact with { When = new RawDays(start, start, end, end).ToBounds() };
            case 1:
                return contact with { Occurred = contact.Occurred == Truth.Unknown ? Pick([Truth.False, Truth.True], how) : contact.Occurred };
            case 2:
                return Facets[how % Facets.Length] switch
                {
                    "directness" when !contact.Directness.IsRecorded => contact with { Directness = Pick([Directness.Direct, Directness.CoPresence], how / 4) },
                    "substance" when !contact.Substance.IsRecorded => contact with { Substance = Pick([Substance.Substantive, Substance.Courtesy], how / 4) },
                    "confidentiality" when !contact.Confidentiality.IsRecorded => contact with { Confidentiality = Pick([Confidentiality.Secret, Confidentiality.Public], how / 4) },
                    "track" when !contact.Track.IsRecorded => contact with { Track = Pick([Track.Military, Track.Track1], how / 4) },
                    _ => contact,
                };
            default:
                return contact with { First = [.. contact.First.Select(a => Surer(a, what / 4, how))] };
        }
    }

    private static Attendee Surer(Attendee attendee, int what, int how) => (what % 3) switch
    {
        0 => attendee with { There = attendee.There == Truth.Unknown ? Pick([Truth.False, Truth.True], how) : attendee.There },
        1 => attendee with { Band = attendee.Band.IsRecorded ? attendee.Band : Pick([Band.Leader, Band.Official], how) },
        _ => attendee.Portfolios.Count > 0 ? attendee : new(attendee.There, attendee.Band, Pick([Portfolio.Defence, Portfolio.ForeignAffairs], how)),
    };

    private static Contact Of(string when) => new()
    {
        Between = Worlds.Pair,
        Record = "m",
        Directness = Directness.Direct,
        Occurred = Truth.True,
        When = Edtf.Parse(when).TryGetBounds(out DayBounds bounds) ? bounds : throw new InvalidOperationException(when),
    };

    private static T Pick<T>(T[] items, int how) => items[how % items.Length];

    private static T Of<T>(string word)
        where T : struct, ICode<T> => word.Length == 0 ? default : T.From(word);
}
