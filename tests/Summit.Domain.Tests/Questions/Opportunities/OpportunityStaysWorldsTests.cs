using System.Globalization;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Overlapping stays in one place, with their days, states and reasons, restated over sets of days.</summary>
public sealed class OpportunityStaysWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");

    // One stay: a meeting of the party with a third one. Days that are not exact are one unknown day within them.
    private sealed record RawStay(bool OfFirst, int From, int Length, bool IsExact, string Occurrence, string Band, string Place)
    {
        public int[] Days => [.. Enumerable.Range(From, Length + 1)];

        public Truth There => Band switch { "minister" => Truth.True, "official" => Truth.False, _ => Truth.Unknown };

        public Truth Held => Occurrence == "held" ? Truth.True : Truth.Unknown;

        // What surely lasted on some day, was not denied, and may have had somebody of the level.
        public bool Counts => (IsExact || Length == 0) && Occurrence != "not-held" && There != Truth.False;
    }

    private static readonly Gen<RawStay> Stays = Gen.Select(
        Gen.Bool, Gen.Int[1, 12], Gen.Int[0, 3], Gen.Int[0, 3].Select(n => n > 0),
        Gen.OneOf("held", "held", "unknown", "not-held"), Gen.OneOf("minister", "minister", "official", ""), Gen.OneOf("Geneva", "Geneva", "New York"))
        .Select((first, from, length, exact, occurrence, band, place) => new RawStay(first, from, length, exact, occurrence, band, place));

    [Fact]
    public void OverlappingStays_AreThoseOfTheSetsOfDays_EachWithItsStateAndReasons() => Gen.Select(Stays.Array[0, 5], Gen.Int[0, 18]).Sample(
        (stays, day) =>
        {
            string expected = string.Join('\n', Restated(stays, day));
            string found = string.Join('\n', Record(stays).Under(Policy.AsRecorded).Opportunities(Pair, ContactFilter.Direct.AtLeast(Band.Minister), Worlds.Date(Worlds.Base + day)).All
                .Select(o => Shown(o.Place!, o.When, o.State, o.Reasons)).Order(StringComparer.Ordinal));

            return found == expected ? true : throw new InvalidOperationException($"expected\n{expected}\nfound\n{found}");
        },
        iter: Worlds.Iterations);

    private static IEnumerable<string> Restated(RawStay[] stays, int day)
    {
        List<string> all = [];
        foreach (IGrouping<string, RawStay> place in stays.Where(s => s.Counts).GroupBy(s => s.Place))
        {
            foreach (HashSet<int> first in Runs(place.Where(s => s.OfFirst)))
            {
                foreach (HashSet<int> second in Runs(place.Where(s => !s.OfFirst)))
                {
                    int[] common = [.. first.Intersect(second).Order()];
                    if (common.Length == 0)
                    {
                        continue;
                    }

                    RawStay[] there = [.. place.Where(s => s.Days.Intersect(common).Any())];
                    Truth Of(bool ofFirst, Func<RawStay, Truth> truth) => there.Where(s => s.OfFirst == ofFirst).Select(truth).Max();
                    Truth confirmed = Both(Of(true, s => s.There), Of(false, s => s.There));
                    Truth present = Both(Of(true, s => Both(s.There, s.Held)), Of(false, s => Both(s.There, s.Held)));
                    bool over = common[^1] < day;
                    OpportunityState state = over ? OpportunityState.Unverified : confirmed == Truth.True ? OpportunityState.Open : OpportunityState.Unknown;
                    List<OpportunityReason> reasons = present == Truth.True ? [OpportunityReason.BothPresent] : confirmed == Truth.True ? [OpportunityReason.BothConfirmed] : [];
                    reasons.AddRange(over ? [OpportunityReason.NothingRecorded, OpportunityReason.Over] : []);
                    reasons.Add(OpportunityReason.OverlappingStays);
                    all.Add(Shown(place.Key, DayBounds.Throughout(Worlds.Date(Worlds.Base + common[0]), Worlds.Date(Worlds.Base + common[^1])), state, reasons));
                }
            }
        }

        return all.Order(StringComparer.Ordinal);
    }

    private static Truth Both(Truth one, Truth other) => one < other ? one : other;

    // Stays that share a day are one.
    private static List<HashSet<int>> Runs(IEnumerable<RawStay> stays)
    {
        List<HashSet<int>> runs = [];
        foreach (RawStay stay in stays)
        {
            HashSet<int> joined = [.. stay.Days];
            foreach (HashSet<int> run in runs.Where(r => r.Overlaps(joined)).ToArray())
            {
                joined.UnionWith(run);
                runs.Remove(run);
            }

            runs.Add(joined);
        }

        return runs;
    }

    private static string Shown(string place, DayBounds when, OpportunityState state, IEnumerable<OpportunityReason> reasons) => $"{place} {when} {state} {string.Join(' ', reasons)}";

    private static Chronicle Record(RawStay[] stays)
    {
        ChronicleBuilder builder = new();
        for (int i = 0; i < stays.Length; i++)
        {
            RawStay raw = stays[i];
            (string from, string to) = (Iso(raw.From), Iso(raw.From + raw.Length));
            Edtf when = Edtf.Parse(raw.Length == 0 ? from : raw.IsExact ? $"{from}/{to}" : $"[{from}..{to}]");
            Delegation own = Delegation.Of(raw.OfFirst ? "AAA" : "BBB", Representative.At(raw.Band.Length == 0 ? default : Band.From(raw.Band)));
            builder.Add(Meeting.Bilateral(MeetingId.Parse($"m{i}"), when, own, Delegation.Of("CCC", Representative.At(Band.Minister))).At(raw.Place).Having(Occurrence.From(raw.Occurrence)));
        }

        return builder.Build();
    }

    private static string Iso(int day) => string.Create(CultureInfo.InvariantCulture, $"2020-01-{day + 1:00}");
}
