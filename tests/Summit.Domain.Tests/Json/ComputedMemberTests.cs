using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>What a record computes is no member of its JSON: a member of that name is unknown, and kept as every unknown one is.</summary>
public class ComputedMemberTests
{
    public static TheoryData<string> Computed => new(RecordType.All.SelectMany(t => t.Type.GetProperties()
        .Where(p => p.GetMethod is { IsStatic: false } && p.SetMethod is null)
        .Select(p => $"{t.Word} {JsonNamingPolicy.CamelCase.ConvertName(p.Name)}")));

    [Theory]
    [MemberData(nameof(Computed))]
    public void Member_ThatARecordComputes_IsKeptAndReported(string member)
    {
        (string word, string name) = (member.Split(' ')[0], member.Split(' ')[1]);
        IRecord record = (IRecord)Made.Of(RecordType.All.Single(t => t.Word == word).Type, 0);
        string json = $"{{\"$type\": \"{word}\", \"{name}\": [\"kept\"], {SummitJson.Write(record).TrimStart('{')}";

        SummitJson.TryRead(json, out IRecord? read, out IReadOnlyList<Finding> findings).Should().BeTrue(string.Join('\n', findings));

        findings.Should().ContainSingle(f => f.Code == FindingCode.UnknownMember && f.Where.Path == $"$.{name}");
        JsonDocument.Parse(SummitJson.Write(read!)).RootElement.GetProperty(name)[0].GetString().Should().Be("kept");
    }
}
