using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Testing;

namespace Summit.Domain.Importers.Tests;

public class PopoloTests
{
    private const string Document = """
        {
          "persons": [
            { "id": "doe", "name": "Jane Doe", "other_names": [{ "name": "J. Doe" }], "identifiers": [{ "scheme": "wikidata", "identifier": "Q1" }], "gender": "female" },
            { "id": "roe", "name": "Ann Roe" }
          ],
          "organizations": [
            { "id": "gov", "name": "Government", "classification": "executive", "founding_date": "1990-05", "dissolution_date": "" },
            { "id": "sen", "name": "Senate" },
            { "id": "ngo", "name": "Institute" }
          ],
          "posts": [
            { "id": "fm", "label": "Foreign Minister", "organization_id": "gov" }
          ],
          "memberships": [
            { "id": "m1", "person_id": "doe", "post_id": "fm", "organization_id": "gov", "start_date": "2001-05", "end_date": "2003" },
            { "person_id": "roe", "organization_id": "sen", "role": "Speaker", "start_date": "2002-01-01" },
            { "id": "m3", "person_id": "gone", "organization_id": "lost", "start_date": "2002", "end_date": "2001" }
          ],
          "events": [
            { "id": "e1", "name": "Talks", "start_date": "2002-03-01T09:00", "end_date": "2002-03-02", "status": "passed", "participants": [{ "entity_type": "organization", "organization_id": "gov" }, { "organization_id": "sen" }] },
            { "id": "e2", "name": "Summit", "start_date": "2002-04", "status": "cancelled", "participants": [{ "organization_id": "gov" }, { "organization_id": "sen" }, { "organization_id": "ngo" }] }
          ]
        }
        """;

    [Fact]
    public void Objects_AreRecords()
    {
        Imported got = Read(Document);

        got.Chronicle.Persons.Select(p => $"{p.Id} {string.Join('|', p.Names)} {string.Join('|', p.Identifiers)}".Trim()).Should().Equal("popolo-doe Jane Doe|J. Doe wikidata:Q1", "popolo-gone", "popolo-roe Ann Roe");
        got.Chronicle.Parties.Select(p => $"{p.Id} {p.Existence}".Trim()).Should().Equal("popolo-gov 1990-05/", "popolo-lost", "popolo-ngo", "popolo-sen");
        got.Chronicle.Offices.Select(o => $"{o.Id} {o.Party} {o.Title} {o.Band} {o.Shared}").Should().Equal("popolo-fm popolo-gov Foreign Minister minister False", "popolo-lost-member popolo-lost member  True", "popolo-sen-speaker popolo-sen Speaker minister-equivalent True");
        got.Chronicle.Tenures.Select(t => $"{t.Id} {t.Person} {t.Office} {t.Span}".Trim()).Should().Equal("popolo-m1 popolo-doe popolo-fm 2001-05/2003", "popolo-m3 popolo-gone popolo-lost-member", "popolo-roe-sen-speaker-2002-01-01 popolo-roe popolo-sen-speaker 2002-01-01/");
        Meeting talks = got.Chronicle.Meetings.Single();
        (talks.When.ToString(), talks.Occurrence, talks.Delegations.Count).Should().Be(("2002-03-01/2002-03-02", Occurrence.Elapsed, 2), "that its time has passed does not say that it was held");
        Session summit = got.Chronicle.Sessions.Single();
        (summit.When.ToString(), summit.Plan, summit.Occurrence.IsRecorded, summit.Delegations.Count).Should().Be(("2002-04/", Plan.Cancelled, false, 3));
        got.Findings.Select(f => (f.Problem, f.Where.Line)).Should().Equal((ImportProblem.EndBeforeStart, 17), (ImportProblem.MissingRecord, 17), (ImportProblem.MissingRecord, 17));
        got.Unread.Select(u => u.Path).Should().Equal("organizations/classification", "persons/gender");
        got.Chronicle.Check().Where(f => f.Severity == Severity.Error).Should().BeEmpty();
        foreach (IRecord record in got.Chronicle)
        {
            Cited.By(record).Should().NotBeEmpty(record.Ref.Value);
        }
    }

    [Fact]
    public void ListsOfObjects_AndSingleObjects_AreKnownByTheirFields()
    {
        Imported got = Popolo.Read([InputFile.Of("a.json", """[{ "id": "a", "name": "Jane" }, { "id": "o", "name": "Senate", "classification": "chamber" }]"""), InputFile.Of("b.json", """{ "id": "t", "person_id": "a", "organization_id": "o", "role": "Speaker" }""")]);

        (got.Chronicle.Persons.Count, got.Chronicle.Parties.Count, got.Chronicle.Tenures.Count, got.Findings.Count).Should().Be((1, 1, 1, 0));
    }

    [Fact]
    public void BrokenFiles_LoseOnlyWhatIsBroken()
    {
        Imported got = Read(Document[..Document.IndexOf("\"posts\"", StringComparison.Ordinal)]);

        got.Chronicle.Persons.Should().HaveCount(2);
        got.Chronicle.Parties.Should().HaveCount(3);
        got.Findings.Single().Problem.Should().Be(ImportProblem.BrokenFile);
        Read("").Findings.Single().Problem.Should().Be(ImportProblem.BrokenFile);
        Read("""{ "persons": [{ "name": "nobody" }] }""").Findings.Single().Problem.Should().Be(ImportProblem.BrokenRecord);
    }

    [Fact]
    public void Importer_ObeysTheLawsOfImporters() =>
        ImportLaws.Check(stream => Popolo.Read([InputFile.Of("a.json", () => stream)]).Chronicle, Encoding.UTF8.GetBytes(Document), cases: 300);

    [Theory]
    [InlineData("\\ud800", "1")]
    [InlineData("n\u00ff", "1")]
    [InlineData("note", "\"\u00ff\"")]
    public void AnObject_ThatIsNoText_IsLeftOut_AndReported(string name, string value)
    {
        Imported got = Popolo.Read([InputFile.Of("a.json", Encoding.Latin1.GetBytes($"{{ \"persons\": [{{ \"id\": \"p1\", \"name\": \"A\", \"{name}\": {value} }}, {{ \"id\": \"p2\", \"name\": \"B\" }}] }}"))]);

        got.Chronicle.Persons.Select(p => p.Id.Value).Should().Equal("popolo-p2");
        got.Findings.Single().Problem.Should().Be(ImportProblem.BrokenFile);
    }

    [Fact]
    public void People_ObeyTheLawsOfImporters()
    {
        string[] people = ["{ \"id\": \"p1\", \"name\": \"A\" }", "{ \"id\": \"p2\", \"name\": \"B\" }", "{ \"id\": \"p3\", \"name\": \"C\" }"];
        ImportLaws.Check(stream => Popolo.Read([InputFile.Of("a.json", () => stream)]).Chronicle, Encoding.UTF8.GetBytes($"{{ \"persons\": [\n{string.Join(",\n", people)}\n] }}"), people);
    }

    [Fact]
    public void SameFiles_InAnyOrder_GiveTheSameBytes()
    {
        InputFile[] files = [InputFile.Of("a.json", Document), InputFile.Of("b.json", """{ "id": "t", "person_id": "doe", "organization_id": "sen", "role": "Speaker" }""")];

        SummitJson.WriteUtf8(Popolo.Read(files.AsEnumerable().Reverse()).Chronicle).Should().Equal(SummitJson.WriteUtf8(Popolo.Read(files).Chronicle));
    }

    [Fact]
    public void IdThatCannotBe_LosesItsOwnRecordOnly()
    {
        Imported got = Read("""{ "persons": [{ "id": "doe", "name": "Jane Doe" }], "memberships": [{ "id": "m1", "person_id": "John Smith", "organization_id": "gov", "role": "Member" }, { "id": "m2", "person_id": "doe", "organization_id": "gov", "role": "Member" }] }""");

        got.Chronicle.Persons.Select(p => p.Id.Value).Should().Equal("popolo-doe");
        got.Chronicle.Tenures.Select(t => t.Id.Value).Should().Equal("popolo-m2");
        got.Findings.Select(f => f.Problem).Should().Equal(ImportProblem.BrokenRecord, ImportProblem.MissingRecord);
        got.Findings.Should().OnlyContain(f => !f.Message.Contains("(Parameter", StringComparison.Ordinal), "a reader of tables knows no parameters");
    }

    [Fact]
    public void Messages_NameNoParameters() =>
        Read("""{ "events": [{ "id": "e1", "parent_id": "e1", "start_date": "2002-03-01" }] }""").Findings.Select(f => f.Message).Should().Equal("The object is left out: A session must not be a part of itself.");

    [Fact]
    public void PersonsWhoTookPart_AreReported_NotDroppedInSilence()
    {
        Imported got = Read("""{ "events": [{ "id": "e1", "start_date": "2002-03-01", "participants": [{ "entity_type": "person", "entity_id": "doe", "note": "chair" }, { "entity_type": "organization", "entity_id": "gov", "entity_name": "Government" }, { "person_id": "roe", "organization_id": "sen" }] }] }""");

        got.Chronicle.Meetings.Single().Delegations.Select(d => d.Party.Value).Should().Equal("popolo-gov", "popolo-sen");
        got.Unread.Select(u => (u.Path, u.Count)).Should().Equal(("events/participants/entity_id", 1), ("events/participants/entity_name", 1), ("events/participants/entity_type", 1), ("events/participants/note", 1), ("events/participants/person_id", 1));
    }

    [Fact]
    public void ParentEvent_IsTheSessionOfItsParts()
    {
        Imported got = Read("""{ "events": [{ "id": "part", "parent_id": "whole", "start_date": "2002-03-01" }, { "id": "whole", "start_date": "2002-03-01", "end_date": "2002-03-02" }, { "id": "other", "parent_id": "gone", "start_date": "2003" }] }""");

        got.Chronicle.Meetings.Should().BeEmpty();
        got.Chronicle.Sessions.Select(s => $"{s.Id} {s.PartOf}".Trim()).Should().Equal("popolo-gone", "popolo-other popolo-gone", "popolo-part popolo-whole", "popolo-whole");
        got.Findings.Select(f => f.ToString()).Should().Equal("a.json, events other (line 1): No file has the event 'gone'.");
        got.Unread.Should().BeEmpty();
        got.Chronicle.Check().Where(f => f.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void MissingPost_IsMadeOfItsId_AndReported()
    {
        Imported got = Read("""{ "persons": [{ "id": "doe", "name": "Jane Doe" }], "memberships": [{ "id": "m1", "person_id": "doe", "post_id": "fm", "organization_id": "gov", "role": "Foreign Minister" }, { "id": "m2", "person_id": "doe", "post_id": "lost" }] }""");

        got.Chronicle.Offices.Select(o => $"{o.Id} {o.Party} {o.Title} {o.Band}".Trim()).Should().Equal("popolo-fm popolo-gov Foreign Minister minister");
        got.Chronicle.Tenures.Select(t => t.Id.Value).Should().Equal("popolo-m1", "popolo-m2");
        got.Findings.Select(f => f.ToString()).Should().BeEquivalentTo(
            "a.json, memberships m1 (line 1): No file has the organisation 'gov'.",
            "a.json, memberships m1 (line 1): No file has the post 'fm'.",
            "a.json, memberships m2 (line 1): No file has the post 'lost', and no membership of it names an organisation. It is not made.");
    }

    private static Imported Read(string json) => Popolo.Read([InputFile.Of("a.json", json)]);
}
