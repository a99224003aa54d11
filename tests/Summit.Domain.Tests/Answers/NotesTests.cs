using System.Text.Json.Nodes;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What makes a question doubtful is noted in its answer: none is never said silently of what the record does not have.</summary>
public sealed class NotesTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly LocalDate Day = new(2025, 6, 26);
    private static readonly Reading Recorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly ContactHistory Contacts = Recorded.Contacts();

    [Fact]
    public void AQuestionThatTheRecordCanAnswer_HasNoNotes()
    {
        LastContact last = Contacts.Where(ContactFilter.Direct).Last(Pair, Day);

        last.Notes.Should().BeEmpty();
        last.ToEnglish().Should().NotContain("Note:");
        default(LastContact).Notes.Should().BeEmpty();
        default(FirstContact).Notes.Should().BeEmpty();
        default(Silence).Notes.Should().BeEmpty();
    }

    [Fact]
    public void APartyThatTheRecordDoesNotHave_IsNoted_WithTheOneThatIsMeant()
    {
        Dyad misspelt = Dyad.Of("IND", "PAKI");
        const string Note = "The record does not have the party 'PAKI'; is 'PAK' meant?";

        LastContact last = Contacts.Where(ContactFilter.Direct).Last(misspelt, Day);

        last.Verdict.Should().Be(Verdict.None);
        last.Notes.Should().Equal(Note);
        last.ToEnglish().Should().EndWith($"as of 2025-06-26. Note: {Note}");
        JsonNode.Parse(SummitJson.Write(last))!["notes"]!.AsArray().Select(n => n!.ToString()).Should().Equal(Note);
        Asked(misspelt, ContactFilter.Direct, Day).Should().OnlyContain(a => a.Notes.Contains(Note));
    }

    [Fact]
    public void ACodeThatNoVocabularyKnows_IsNoted()
    {
        ContactFilter filter = ContactFilter.Direct.In(Portfolio.From("defense")).AtLeast(Band.From("ministre"));

        Asked(Pair, filter, Day).Where(a => a.Definition.Portfolios.Count > 0).Should().NotBeEmpty().And.OnlyContain(a =>
            a.Notes.Contains("'defense' is not a known portfolio; is 'defence' meant?") && a.Notes.Contains("'ministre' is not a known band; is 'minister' meant?"));
        Contacts.Where(ContactFilter.Any.On(Track.From("back-street"))).Last(Pair, Day).Notes.Should().Equal("'back-street' is not a known track.");
    }

    [Fact]
    public void ADayBeforeTheRecordBegins_IsNoted()
    {
        LastContact last = Contacts.Where(ContactFilter.Direct).Last(Pair, new LocalDate(1990, 1, 1));

        last.Notes.Should().ContainSingle().Which.Should().StartWith("1990-01-01 is before the record begins, on ");
        Recorded.StateOf("escalation-2025", new LocalDate(1990, 1, 1)).Notes.Should().ContainSingle();
        Recorded.StateOf("escalation-2025").Notes.Should().BeEmpty();
    }

    [Fact]
    public void RowsWithoutTheParty_AreNoted_AndRowsBeginWithTheirFirst()
    {
        Contact row = new() { Between = Pair, Record = "m", Occurred = Truth.True, When = DayBounds.On(new LocalDate(2020, 1, 2)) };
        ContactView view = ContactHistory.Of(row).Where(ContactFilter.Any);

        view.Last(Dyad.Of("IND", "CHN"), Day).Notes.Should().Equal("No row names the party 'CHN'.");
        view.First(Pair, new LocalDate(2020, 1, 1)).Notes.Should().Equal("2020-01-01 is before the record begins, on 2020-01-02.");
        ContactHistory.Of().Where(ContactFilter.Any).Last(Pair, Day).Notes.Should().HaveCount(2);
    }

    [Fact]
    public void EvidenceOfWhichTheRecordHasTwo_IsNoted()
    {
        Meeting one = Meeting.Bilateral("m", Edtf.Parse("2020-01-01"), Delegation.Of("AAA"), Delegation.Of("BBB"));
        Chronicle chronicle = Chronicle.Of(one, one.Titled("Another"));

        chronicle.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("AAA", "BBB"), Day).Notes.Should().Equal(
            "The record has two different records with the id 'm', of which this answer uses one.");
    }

    [Fact]
    public void EvidenceThatNamesAMissingOffice_IsNoted()
    {
        Representative lost = new() { Office = "no-office", Presence = Presence.Present };
        Chronicle chronicle = [Meeting.Bilateral("m", Edtf.Parse("2020-01-01"), Delegation.Of("AAA", lost), Delegation.Of("BBB"))];

        chronicle.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Minister)).Last(Dyad.Of("AAA", "BBB"), Day).Notes.Should().Equal(
            "'m' names the office 'no-office', which the record does not have, so its level is unknown.");
    }

    private static IAnswer[] Asked(Dyad dyad, ContactFilter filter, LocalDate day)
    {
        ContactView view = Contacts.Where(filter);
        return
        [
            view.Last(dyad, day), view.First(dyad, day), view.Next(dyad, day), view.FirstAfter(dyad, DayBounds.On(new LocalDate(2020, 1, 1)), day),
            view.Silence(dyad, day), view.LongestSilence(dyad, day), view.Silences(dyad, day), view.Platforms(dyad, day), view.Timeline(dyad),
            view.GoBetweens(dyad, new LocalDate(2020, 1, 1), day), view.FirstSince(dyad, "bangkok-2017", DayBounds.On(new LocalDate(2016, 1, 1)), day),
            view.TimingOf(dyad, "bangkok-2017", DayBounds.On(new LocalDate(2016, 1, 1))),
            Recorded.Opportunities(dyad, filter, day), Recorded.DialogueStatus(dyad, filter, 365, day),
        ];
    }
}
