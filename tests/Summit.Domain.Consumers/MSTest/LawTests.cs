using System.Text;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Summit.Domain;
using Summit.Domain.Json;
using Summit.Domain.Testing;
using Summit.Domain.Time;

[assembly: DoNotParallelize]

namespace Consumers.WithMSTest;

[TestClass]
public sealed class LawTests
{
    [TestMethod]
    public void Policy_OfOnesOwn_ObeysTheLaws() => PolicyLaws.Check(new TwoSources(t => t.Origin), scenes: 200);

    [TestMethod]
    public void Policy_ThatCountsCopies_IsCaught()
    {
        ExpectationException failure = Assert.ThrowsExactly<ExpectationException>(() => PolicyLaws.Check(new Copies(), scenes: 200));

        StringAssert.Contains(failure.Message, "To try it again: PolicyLaws.", StringComparison.Ordinal);
    }

    [TestMethod]
    public void Options_WithTheContract_KeepIt()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web);
        SummitJson.AddTo(options);

        JsonLaws.Check(options);
        Assert.ThrowsExactly<ExpectationException>(() => JsonLaws.Check(new JsonSerializerOptions()));
    }

    [TestMethod]
    public void Importer_OfOnesOwn_ObeysTheLaws()
    {
        string[] rows = ["m1,2018-04-27,KOR,PRK", "m2,2018-05-26,KOR,PRK"];

        ImportLaws.Check(Lines, Encoding.UTF8.GetBytes(string.Join('\n', rows) + "\n"), rows);
    }

    private static Chronicle Lines(Stream stream)
    {
        using StreamReader reader = new(stream);
        return Chronicle.Of([.. reader.ReadToEnd().Split('\n').Select(l => l.Split(',')).Where(IsRow).Select(c => Meeting.Bilateral(c[0], Edtf.Parse(c[1]), Delegation.Of(c[2]), Delegation.Of(c[3])))]);
    }

    private static bool IsRow(string[] cells) =>
        cells.Length == 4 && MeetingId.TryParse(cells[0], out _) && Edtf.TryParse(cells[1], out _) && PartyId.TryParse(cells[2], out _) && PartyId.TryParse(cells[3], out _) && cells[2] != cells[3];

    private sealed class TwoSources(Func<Testimony, SourceId> origin) : Policy("two-sources", 1)
    {
        public override Truth Decide(Proposition proposition) =>
            proposition.Denied.Any() ? Truth.Unknown : proposition.Asserted.DistinctBy(origin).Count() >= 2 ? Truth.True : Truth.Unknown;
    }

    private sealed class Copies() : Policy("copies", 1)
    {
        public override Truth Decide(Proposition proposition) => proposition.Asserted.Sum(t => t.Texts.Count) >= 2 ? Truth.True : Truth.Unknown;
    }
}
