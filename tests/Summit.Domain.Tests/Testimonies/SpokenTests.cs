using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Who had spoken of what a party declines to speak of: the finding of the check and the verdict on the text are one rule.</summary>
public class SpokenTests
{
    private static readonly Gen<SourceKind> Kinds = Gen.OneOf(SourceKind.PartyOfficial, SourceKind.JointText, SourceKind.HostOfficial, SourceKind.ThirdPartyOfficial, SourceKind.Press);

    private static readonly Gen<string> Days = Gen.OneOf("2020-01-05", "2020-01-10", "2020-01-31", "2020-01", "2020-01-04/2020-01-06", "");

    private static readonly Gen<PartyId[]> Parties = Gen.OneOf<PartyId[]>(["A"], ["B"], ["A", "B"]);

    private static readonly Gen<Stance> Stances = Gen.OneOf(Stance.Asserts, Stance.Denies, Stance.DeclinesToConfirm, Stance.NoInformation, Stance.Anticipates);

    private static readonly Gen<ClaimValue> Values = Gen.OneOf(default(ClaimValue), ClaimValue.Of("greeting"), ClaimValue.Of("formal"));

    private static readonly Gen<(Source Source, Claim[] Claims)[]> Texts =
        Gen.Select(Kinds, Days, Parties, Gen.Select(Stances, Values).Array[0, 3]).Array[1, 5].Select(texts => texts.Select((t, i) =>
        {
            Source source = Source.Create($"s{i}", t.Item1, "", t.Item2.Length > 0 ? Edtf.Parse(t.Item2) : default, t.Item3);
            return (source, t.Item4.Select((c, j) => Claim.Of($"c{i}-{j}", source.Id, c.Item1, (MeetingId)"m", ClaimProperty.Encounter.Name, c.Item2)).ToArray());
        }).ToArray());

    [Fact]
    public void FindingAndVerdict_AreThoseOfPlainWords() =>
        Texts.Sample(
            texts =>
            {
                Chronicle chronicle = [Meeting.Bilateral("m", new LocalDate(2020, 1, 1), Delegation.Of("A"), Delegation.Of("B")), .. texts.Select(t => t.Source), .. texts.SelectMany(t => t.Claims)];
                ClaimId[] expected = [.. from silent in texts from claim in silent.Claims where IsContradicted(claim, silent.Source, texts) orderby claim.Id select claim.Id];

                Reading reading = chronicle.Under(Policy.AnyReport);
                IEnumerable<ClaimId> found = chronicle.Check().Where(f => f.Message.Contains("declines to speak", StringComparison.Ordinal)).Select(f => (chronicle.Find(f.Where.Record) as Claim)!.Id).Order();
                IEnumerable<ClaimId> judged = texts.SelectMany(t => reading.Verify(t.Source.Id).Claims)
                    .Where(c => c.Record.Stance == Stance.DeclinesToConfirm || c.Record.Stance == Stance.NoInformation).Where(c => c.Now == TextVerdict.Contradicted).Select(c => c.Record.Id).Order();
                return found.SequenceEqual(expected) && judged.SequenceEqual(expected);
            },
            iter: Worlds.Iterations / 20,
            print: texts => string.Join('\n', texts.Select(t => $"{t.Source.Id} {t.Source.Kind} {string.Join('+', t.Source.By)} {t.Source.Published}: {string.Join(", ", t.Claims.Select(c => $"{c.Stance} {c.Value}"))}")));

    // An official of the same party, by the day of the text at the latest, had asserted or denied it, in another text.
    private static bool IsContradicted(Claim silence, Source silent, (Source Source, Claim[] Claims)[] texts) =>
        (silence.Stance == Stance.DeclinesToConfirm || silence.Stance == Stance.NoInformation)
        && LastDay(silent) is { } day
        && texts.Any(t => t.Source != silent && LastDay(t.Source) is { } spoke && spoke <= day
            && (t.Source.Kind == SourceKind.PartyOfficial || t.Source.Kind == SourceKind.JointText || t.Source.Kind == SourceKind.HostOfficial)
            && t.Source.By.Any(silent.By.Contains)
            && t.Claims.Any(c => (c.Stance == Stance.Asserts || c.Stance == Stance.Denies) && (!silence.Value.IsRecorded || c.Value == silence.Value)));

    private static LocalDate? LastDay(Source source) => source.Published.ToString() switch
    {
        "" => null,
        "2020-01" => new LocalDate(2020, 1, 31),
        "2020-01-04/2020-01-06" => new LocalDate(2020, 1, 6),
        string day => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
    };
}
