using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Testing;

namespace Summit.Domain.Importers.Tests;

public class MilitarizedDisputesTests
{
    private static readonly InputFile[] All =
    [
        InputFile.Of("MIDA.csv", "dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,hostlev,version\n4007,3,5,1999,-9,7,1999,5,5,5\n4008,-9,-9,2001,-9,-9,2001,5,3,5\n4009,5,6,2002,1,6,2002,5,3,5\n"),
        InputFile.Of("MIDB.csv", "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,hostlev\r4007,IND,750,3,5,1999,-9,7,1999,0,5\r4007,PAK,770,3,5,1999,-9,7,1999,1,5\r4008,YUG,345,-9,-9,2001,-9,-9,2001,1,3\r4008,XXX,999,-9,-9,2001,-9,-9,2001,0,-9\r"),
        InputFile.Of("MIDIP.csv", "dispnum,incidnum,ccode,stday,stmon,styear,endday,endmon,endyear,action,hostlev\n4007,4007002,750,26,5,1999,-9,7,1999,16,4\n4007,4007001,770,-9,5,1999,-9,5,1999,7,3\n4007,4007003,770,-9,6,1999,-9,6,1999,0,1\n"),
    ];

    [Fact]
    public void Disputes_AreEscalations_WithStepsAndUnknownDays()
    {
        Imported got = MilitarizedDisputes.Read(All);

        Escalation kargil = got.Chronicle.Find((EscalationId)"cow-mid-4007")!;
        (kargil.Start.ToString(), kargil.End.ToString()).Should().Be(("1999-05-03", "1999-07"));
        kargil.Parties.Select(p => p.Value).Should().Equal("IND", "PAK");
        kargil.Steps.Select(s => $"{s.Key} {s.When} {s.Actor} {s.Action} {s.Hostility}").Should().Equal(
            "4007001-770 1999-05 PAK display-of-force 3",
            "4007002-750 1999-05-26/1999-07 IND use-of-force 4",
            "4007003-770 1999-06 PAK  1");
        kargil.Citations.Select(c => c.Locator).Should().Equal("MIDA.csv, row 1", "MIDB.csv, row 1", "MIDB.csv, row 2", "MIDIP.csv, row 1", "MIDIP.csv, row 2", "MIDIP.csv, row 3");
        got.Chronicle.Find((EscalationId)"cow-mid-4008")!.Parties.Select(p => p.Value).Should().Equal("YUG");
        got.Chronicle.Find((EscalationId)"cow-mid-4008")!.Start.ToString().Should().Be("2001");
        got.Findings.Select(f => f.ToString()).Should().Equal("MIDA.csv, row 3 (line 4): The end 2002-06-01 is before the start 2002-06-05.");
        got.Unmatched.Select(u => (u.Value, u.Count)).Should().Equal(("999", 1));
        got.Unread.Select(u => u.Path).Should().Contain(["outcome", "sidea"]);
        got.Chronicle.Check().Where(f => f.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void SameTables_InAnyOrder_GiveTheSameBytes_AndEveryRecordItsPlace()
    {
        Chronicle once = MilitarizedDisputes.Read(All).Chronicle;

        SummitJson.WriteUtf8(MilitarizedDisputes.Read(All.Reverse()).Chronicle).Should().Equal(SummitJson.WriteUtf8(once));
        foreach (IRecord record in once)
        {
            Cited.By(record).Should().NotBeEmpty(record.Ref.Value);
        }
    }

    [Fact]
    public void RepeatedSteps_AreOne_AndReported()
    {
        const string Head = "dispnum,incidnum,ccode,stday,stmon,styear,endday,endmon,endyear,hostlev\n";

        Imported got = MilitarizedDisputes.Read([InputFile.Of("a.csv", $"{Head}7,70,750,1,5,1999,1,5,1999,4\n7,70,-9,1,5,1999,1,5,1999,2\n7,70,-9,2,5,1999,2,5,1999,3\n"), InputFile.Of("b.csv", $"{Head}7,70,750,1,5,1999,1,5,1999,5\n")]);

        got.Chronicle.Escalations.Single().Steps.Select(s => $"{s.Key} {s.Hostility}").Should().Equal("70- 2", "70-750 4");
        got.Findings.Select(f => f.ToString()).Should().Equal(
            "a.csv, row 3 (line 4): The incident 70 has two rows for a state that is not known. The first one counts.",
            "b.csv, row 1 (line 2): The incident 70 has two rows for the state 750. The first one counts.");
    }

    [Fact]
    public void DaysThatNoRecordShows_AreReported()
    {
        Imported got = MilitarizedDisputes.Read(
        [
            InputFile.Of("MIDB.csv", "dispnum,ccode,stday,stmon,styear,endday,endmon,endyear\n7,750,1,5,1999,2,6,2000\n"),
            InputFile.Of("MIDI.csv", "dispnum,incidnum,stday,stmon,styear,endday,endmon,endyear\n7,70,1,5,1999,2,6,1999\n"),
        ]);

        got.Unread.Select(u => (u.Path, u.Count)).Should().Equal(("endday", 2), ("endmon", 2), ("endyear", 2), ("stday", 2), ("stmon", 2), ("styear", 2));
        got.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void AnyByteOfAnyTable_ThrowsNothing(int table)
    {
        byte[] whole = All[table].Bytes();
        for (int at = 0; at < whole.Length; at++)
        {
            foreach (byte other in "\",x-97 \0\n\u007F"u8.ToArray().Append((byte)0xFF))
            {
                byte[] mutated = [.. whole];
                mutated[at] = other;
                FluentActions.Invoking(() => MilitarizedDisputes.Read([.. All.Where((_, i) => i != table), InputFile.Of(All[table].Name, mutated)])).Should().NotThrow($"byte {at} is {other}");
            }
        }
    }

    [Fact]
    public void Importer_ObeysTheLawsOfImporters()
    {
        string[] rows = ["1,3,5,1999,4,7,1999", "2,3,5,1999,4,7,1999", "3,3,5,1999,4,7,1999"];
        ImportLaws.Check(stream => MilitarizedDisputes.Read([InputFile.Of("a.csv", () => stream)]).Chronicle, Encoding.UTF8.GetBytes($"dispnum,stday,stmon,styear,endday,endmon,endyear\n{string.Join('\n', rows)}\n"), rows);
    }
}
