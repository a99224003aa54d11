using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What was known by a day, and what became known between two.</summary>
public class KnownByTests
{
    private static readonly Chronicle Known = Chronicle.Of(
        Party.State("IND"), Party.State("PAK"),
        Meeting.Bilateral("talks", Edtf.Parse("2017-12-27"), Delegation.Of("IND"), Delegation.Of("PAK")),
        Meeting.Bilateral("rumour", Edtf.Parse("2018"), Delegation.Of("IND"), Delegation.Of("PAK")),
        Source.Create("press", SourceKind.Press, "", Edtf.Parse("2017-12-31")),
        Source.Create("ministry", SourceKind.PartyOfficial, "", Edtf.Parse("2018-01"), "IND"),
        Source.Create("leaflet", SourceKind.Press, "", default),
        Source.Create("atlas", SourceKind.Academic, "", default),
        Claim.Of("c1", "press", Stance.Asserts, (RecordRef)"talks", ClaimProperty.Held, true),
        Claim.Of("c2", "ministry", Stance.Asserts, (RecordRef)"talks", ClaimProperty.Held, true),
        Claim.Of("c3", "leaflet", Stance.Asserts, (RecordRef)"rumour", ClaimProperty.Held, true),
        Claim.Of("c4", "lost", Stance.Asserts, (RecordRef)"rumour", ClaimProperty.Held, true));

    [Theory]
    [InlineData("2017-12-30", "IND PAK atlas")]
    [InlineData("2017-12-31", "IND PAK talks atlas press c1")]
    [InlineData("2018-01-30", "IND PAK talks atlas press c1")]
    [InlineData("2018-01-31", "IND PAK talks atlas ministry press c1 c2")]
    public void Records_KnownByADay_HaveASourceThatWasSurelyPublished(string day, string ids) =>
        AnyRecords.Listed(Known.AsKnownBy(Day(day))).Select(r => r.Ref.Value).Should().Equal(ids.Split(' '));

    [Fact]
    public void WhatBecameKnown_BetweenTwoDays_IsOnlyAdded()
    {
        ChronicleChanges changes = Known.AsKnownBy(Day("2017-12-31")).ChangesTo(Known.AsKnownBy(Day("2018-02-01")));

        changes.ToEnglish().Should().Be("1 source, 1 claim added.");
        changes.Added.Select(r => r.Ref.Value).Should().Equal("ministry", "c2");
    }

    [Fact]
    public void Sample_ByAnyDay_HasWhatAReadingKnowsAndNothingElse()
    {
        Chronicle sample = Sample.IndiaPakistan;
        Chronicle before = Chronicle.Empty;
        foreach (LocalDate day in Enumerable.Range(0, 44).Select(n => new LocalDate(2015, 1, 1).PlusMonths(3 * n)))
        {
            Reading reading = sample.Under(Policy.AsRecorded, day);
            Chronicle known = sample.AsKnownBy(day);

            foreach (IRecord record in sample)
            {
                bool stands = known.Find(record.Ref) is not null;
                Truth expected = record switch
                {
                    Claim claim => Published(sample, claim.Source, day),
                    Source source => Published(sample, source.Id, day),
                    _ => reading.IsKnown(record.Ref),
                };
                stands.Should().Be(expected == Truth.True || (record is Source { Published.IsRecorded: false } and { } text && !sample.Claims.Any(c => c.Source == ((Source)text).Id)), $"{record.Ref} on {day}");
            }

            ChronicleChanges since = before.ChangesTo(known);
            (since.Removed.Count, since.Changed.Count).Should().Be((0, 0), "what is known stays known");
            before = known;
        }

        before.Count.Should().BeGreaterThan(sample.Count - 20);
    }

    // By the plain words of the page: published on or before the day, and so the texts that quote it.
    private static Truth Published(Chronicle chronicle, SourceId id, LocalDate day)
    {
        if (chronicle.Find(id) is not { } source)
        {
            return Truth.False;
        }

        bool quoted = source.Via.IsRecorded;
        bool own = source.Published.TryGetBounds(out DayBounds days) && days.LatestEnd is { } last && last <= day;
        return (own || (quoted && !source.Published.IsRecorded)) && (!quoted || Published(chronicle, source.Via, day) == Truth.True) ? Truth.True : Truth.False;
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
