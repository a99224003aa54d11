using Summit.Domain.Json;

namespace Summit.Domain.Tool.Tests;

public sealed class ImportVerbTests : IDisposable
{
    private const string Trips = "<trips><trip role=\"president\" who=\"doe-jane\"><id>7</id><name>Jane Doe</name><start-date>1989-07-13</start-date><end-date>1989-07-17</end-date><country id=\"france\">France</country><locale>Paris</locale><remarks>Met with President Mitterrand.</remarks></trip></trips>";

    private readonly string folder = Directory.CreateTempSubdirectory("summit").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("record.json")]
    [InlineData("record.ndjson")]
    [InlineData("record.json.gz")]
    [InlineData("record.ndjson.br")]
    public void Historian_FromAFolder_IsARecord(string name)
    {
        Directory.CreateDirectory(Path.Combine(folder, "travels", "president-travels"));
        File.WriteAllText(Path.Combine(folder, "travels", "president-travels", "doe-jane.xml"), Trips);
        string output = Path.Combine(folder, name);

        Ran ran = Ran.Summit("import", "historian", Path.Combine(folder, "travels"), "-o", output);

        ran.Code.Should().Be(0, ran.Error);
        ran.Output.Should().BeEmpty();
        Chronicle chronicle = Read(output);
        chronicle.Find((MeetingId)"hs-trip-7")!.Citations[0].Locator.Should().Be("president-travels/doe-jane.xml, trip 7");
    }

    [Fact]
    public void Report_TellsWhatWasNotUnderstood_AndEndsWithOne()
    {
        Ran ran = Ran.With(Trips.Replace("france", "atlantis", StringComparison.Ordinal).Replace("</trips>", "<trip><id>8</id>&</trip></trips>", StringComparison.Ordinal), "import", "historian", "-");

        ran.Code.Should().Be(1);
        SummitJson.Read(ran.Output).Meetings.Should().HaveCount(1);
        ran.Error.Should().Contain("summit: 2 findings:\n").And.Contain("summit: 1 unmatched value:\nsummit:   trip/country@id 'atlantis', 1 time, first at standard-input, trip 7 (line 1)\n");
    }

    [Fact]
    public void Table_UnderTheExampleMap_IsARecord()
    {
        string map = Path.Combine(folder, "map.json");
        File.WriteAllText(map, Ran.Summit("import", "csv", "--example").Output);

        Ran ran = Ran.With("No,From,Country A,Country B,Level A\nm1,2018-04-24,India,Pakistan,FM\n", "import", "csv", "-", "--map", map);

        ran.Code.Should().Be(0, ran.Error);
        SummitJson.Read(ran.Output).Meetings.Select(m => $"{m.Id} {m.When} {string.Join("-", m.Delegations.Select(d => d.Party))}").Should().Equal("m1 2018-04-24 IND-PAK");
    }

    [Theory]
    [InlineData("csv -", "A table needs its column map: add --map FILE.")]
    [InlineData("csv", "The import needs its files, or folders of them; '-' is standard input.")]
    [InlineData("historian --example", "The format 'historian' takes no column map.")]
    [InlineData("csv - --map -", "Standard input is the column map, so that it cannot also be the input.")]
    public void MissingParts_AreRefused(string line, string why)
    {
        Ran ran = Ran.With("{}", ["import", .. line.Split(' ')]);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain(why);
    }

    [Fact]
    public void UnknownFormat_IsRefused() =>
        Ran.Summit("import", "historan", "x").Error.Should().Be("summit: There is no format 'historan'; did you mean 'historian'?\n");

    [Fact]
    public void MissingFile_IsRefused() =>
        Ran.Summit("import", "historian", Path.Combine(folder, "none.xml")).Code.Should().Be(2);

    [Fact]
    public void Merge_KeepsAll_AndProposesWhatMayBeOne()
    {
        string one = Write("one.json", [Party.State("IND", "India"), Party.State("PAK", "Pakistan"), Meeting.Bilateral("a", new LocalDate(2018, 1, 1), Delegation.Of("IND"), Delegation.Of("PAK"))]);
        string other = Write("other.json", [Party.State("IND", "India"), Meeting.Bilateral("b", new LocalDate(2018, 1, 1), Delegation.Of("IND"), Delegation.Of("PAK"))]);

        Ran ran = Ran.Summit("merge", one, other);

        ran.Code.Should().Be(1, "the second file names a party that only the first one has");
        SummitJson.Read(ran.Output).Meetings.Select(m => m.Id.Value).Should().Equal("a", "b");
        ran.Error.Should().Contain("summit: Perhaps one: a and b (");
    }

    [Fact]
    public void Merge_OfDifferentRecordsUnderOneId_SaysWhatIsLeftOut()
    {
        string one = Write("one.json", [Party.State("IND", "India")]);
        string other = Write("other.json", [Party.State("IND", "Bharat")]);

        Ran ran = Ran.Summit("merge", one, other, "-o", Path.Combine(folder, "both.json"));

        (ran.Code, ran.Error).Should().Be((1, $"summit: Two different records have the id 'IND'. That of {other} stays, that of {one} is left out.\n"));
    }

    [Fact]
    public void Merge_OfAFileThatIsNotWhole_WritesNothing_UnlessTold()
    {
        string mine = Path.Combine(folder, "mine.json");
        const string Text = """{"format":"summit-chronicle","version":1,"parties":[{"id":"IND"},{"id":"PAK","kind":7}]}""";
        File.WriteAllText(mine, Text);
        string other = Write("other.json", [Party.State("FRA", "France")]);

        Ran refused = Ran.Summit("merge", mine, other, "-o", mine);

        refused.Code.Should().Be(1);
        refused.Error.Should().EndWith($"summit: A part of {mine} cannot be read. Nothing is written: correct it first, or merge the rest with --incomplete.\n");
        File.ReadAllText(mine).Should().Be(Text);
        Ran.Summit("merge", mine, other, "--output", mine, "--incomplete").Code.Should().Be(1);
        Read(mine).Parties.Select(p => p.Id.Value).Should().Equal("FRA", "IND");
    }

    [Fact]
    public void FilesOfOneName_AreToldApartByTheirFolders_InAnyOrder()
    {
        string[] files = [TableOf("2019"), TableOf("2020")];
        File.WriteAllText(files[0], "From,Country A,Country B\n2019,India,Japan\n");
        File.WriteAllText(files[1], "From,Country A,Country B\n2020,India,Japan\n");
        string map = Path.Combine(folder, "map.json");
        File.WriteAllText(map, Ran.Summit("import", "csv", "--example").Output);

        Ran ran = Ran.Summit("import", "csv", files[0], files[1], files[0], "--map", map);

        ran.Code.Should().Be(0, ran.Error);
        SummitJson.Read(ran.Output).Meetings.Select(m => $"{m.Id} {m.When} {m.Citations[0].Locator}").Should().Equal("my-table-2019-table-1 2019 2019/table.csv, row 1", "my-table-2020-table-1 2020 2020/table.csv, row 1");
        Ran.Summit("import", "csv", files[1], files[0], "--map", map).Output.Should().Be(ran.Output);
        Ran.Summit("import", "csv", Path.Combine(folder, "2020"), Path.Combine(folder, "2019"), "--map", map).Output.Should().Be(ran.Output);

        string TableOf(string year) => Path.Combine(Directory.CreateDirectory(Path.Combine(folder, year)).FullName, "table.csv");
    }

    [Fact]
    public void FileOfAFolder_ThatCannotBeRead_IsNamed()
    {
        File.CreateSymbolicLink(Path.Combine(folder, "gone.xml"), Path.Combine(folder, "nowhere.xml"));

        Ran ran = Ran.Summit("import", "historian", folder);

        (ran.Code, ran.Error).Should().Be((2, $"summit: The input file '{Path.Combine(folder, "gone.xml")}' cannot be read: there is no such file.\n"));
    }

    [Fact]
    public void FilesOfAnotherKind_InAFolder_ArePassedBy()
    {
        File.WriteAllText(Path.Combine(folder, "a.xml"), Trips);
        string build = Path.Combine(folder, "build.xml");
        File.WriteAllText(build, "<project/>");

        Ran.Summit("import", "historian", folder).Code.Should().Be(0);
        Ran.Summit("import", "historian", folder, build).Code.Should().Be(1, "it was named");
    }

    [Theory]
    [InlineData("<other/>", 1)]
    [InlineData("<trips/>", 0)]
    public void ExitCode_IsOne_WhereSomethingIsLeftOut(string text, int code) =>
        Ran.With(text, "import", "historian", "-").Code.Should().Be(code);

    [Fact]
    public void Names_AreFoundWithoutTheDataOfThePlatform()
    {
        string map = Path.Combine(folder, "map.json");
        File.WriteAllText(map, Ran.Summit("import", "csv", "--example").Output);
        string table = Path.Combine(folder, "table.csv");
        File.WriteAllText(table, "No,From,Country A,Country B\nm1,1990,Zaïre,CÔTE d’Ivoire\n");
        System.Diagnostics.ProcessStartInfo start = new("dotnet", [typeof(SummitCommand).Assembly.Location, "import", "csv", table, "--map", map])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };

        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        SummitJson.Read(output).Meetings.Single().Delegations.Select(d => d.Party.Value).Should().Equal("COD", "CIV");
    }

    private string Write(string name, Chronicle chronicle)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllBytes(path, SummitJson.WriteUtf8(chronicle));
        return path;
    }

    private static Chronicle Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = Path.GetExtension(path) switch
        {
            ".gz" => new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress),
            ".br" => new System.IO.Compression.BrotliStream(file, System.IO.Compression.CompressionMode.Decompress),
            _ => file,
        };
        ReadResult read = path.Contains(".ndjson", StringComparison.Ordinal) ? SummitJson.TryReadLines(plain) : SummitJson.TryRead(plain);
        read.HasErrors.Should().BeFalse();
        return read.Chronicle;
    }
}
