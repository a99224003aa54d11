using System.Globalization;
using System.Text;

namespace Summit.Domain.Testing.Tests;

/// <summary>For each law of importers an importer that breaks it: all read lines of a day and two parties.</summary>
public sealed class BrokenImporterTests
{
    private static readonly string[] Rows = ["2020-01-05,IND,PAK,1.5", "2020-02-06,FRA,DEU,2", "2020-03-07,USA,CHN,3"];

    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(string.Join('\n', Rows) + "\n");

    private static int runs;

    [Fact]
    public void AGoodImporter_Passes() => ImportLaws.Check(stream => Lines(Text(stream)), Sample, Rows);

    [Fact]
    public void TheSameBytes_GiveTheSame() =>
        Caught(stream => Lines(Text(stream)).With(Person.Create($"run-{runs++}"))).Should().StartWith("Expected: the same bytes give the same record each time.").And.Contain("- run-");

    [Fact]
    public void AStream_MayGiveFewBytes() => Caught(stream =>
    {
        byte[] all = new byte[1_000];
        return Lines(Encoding.UTF8.GetString(all, 0, stream.Read(all, 0, all.Length)));
    }).Should().Contain("however few a read gives").And.Contain("meeting-2020-02-06 is missing");

    [Fact]
    public void AStream_MayNotSeek() => Caught(stream =>
    {
        byte[] all = new byte[stream.Length];
        stream.ReadExactly(all);
        return Lines(Encoding.UTF8.GetString(all));
    }).Should().Contain("NotSupportedException").And.Contain("one byte at a time");

    [Fact]
    public void TheCulture_IsNotRead() =>
        Caught(stream => Lines(Text(stream), cells => decimal.Parse(cells[3], CultureInfo.CurrentCulture).ToString(CultureInfo.InvariantCulture), lenient: true)).Should().Contain("in every culture").And.Contain("meeting-2020-01-05: note");

    [Fact]
    public void ABrokenInput_IsNotThrownFor() =>
        Caught(stream => Lines(Text(stream), lenient: false)).Should().Contain("broken input is reported, not thrown for").And.Contain("the sample is cut after").And.Contain("FormatException");

    [Fact]
    public void ADocumentedRefusal_IsFine() => ImportLaws.Check(stream => Lines(Text(stream), lenient: false), Sample, refusals: [typeof(IndexOutOfRangeException), typeof(FormatException), typeof(ArgumentException)]);

    [Fact]
    public void ACut_LosesNothingThatWasWhole() =>
        Caught(stream => Text(stream) is var text && text.EndsWith('\n') ? Lines(text) : []).Should().Contain("a cut loses no record of an element that is whole").And.Contain("'meeting-2020-01-05'");

    [Fact]
    public void AChangedByte_LosesNoOtherElement() =>
        Caught(stream => Text(stream) is var text && text.AsSpan().IndexOfAny("<{") >= 0 ? [] : Lines(text)).Should().Contain("a changed byte in one element loses no record of another");

    [Fact]
    public void AnImporter_ThatReadsAllOrNothing_HasNoElements() => ImportLaws.Check(stream => Text(stream) is var text && text.EndsWith('\n') ? Lines(text) : [], Sample);

    [Fact]
    public void ASample_OfNothing_ProvesNothing()
    {
        FluentActions.Invoking(() => ImportLaws.Check(_ => [], Sample)).Should().Throw<ArgumentException>().WithMessage("*proves nothing*");
        FluentActions.Invoking(() => ImportLaws.Check(stream => Lines(Text(stream)), Sample, cases: 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ImportLaws.Check(stream => Lines(Text(stream)), Sample, [Rows[1], Rows[0]])).Should().Throw<ArgumentException>().WithMessage("*does not stand in the sample after the one before it*");
    }

    private static string Caught(Func<Stream, Chronicle> importer) => FluentActions.Invoking(() => ImportLaws.Check(importer, Sample, Rows)).Should().ThrowExactly<ExpectationException>().Which.Message;

    private static string Text(Stream stream)
    {
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Chronicle Lines(string text, Func<string[], string>? note = null, bool lenient = true)
    {
        List<IRecord> records = [];
        foreach (string line in text.Split('\n').Where(l => l.Length > 0))
        {
            string[] cells = line.Split(',');
            if (lenient && (cells.Length != 4 || !Edtf.TryParse(cells[0], out _) || cells[1] == cells[2] || !PartyId.TryParse(cells[1], out _) || !PartyId.TryParse(cells[2], out _)))
            {
                continue;
            }

            Meeting meeting = Meeting.Bilateral($"meeting-{cells[0]}", Edtf.Parse(cells[0]), Delegation.Of(cells[1]), Delegation.Of(cells[2]));
            records.Add(note is null ? meeting : meeting.Noting(Noted(note, cells)));
        }

        return Chronicle.Of([.. records]);
    }

    private static string Noted(Func<string[], string> note, string[] cells)
    {
        try
        {
            return note(cells);
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
