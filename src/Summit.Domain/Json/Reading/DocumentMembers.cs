using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>A member of a document: its name, the type of its records if it has records, and where it and its value begin.</summary>
internal readonly record struct MemberName(string? Name, RecordType? Type, Site Site, TextPlace Value, bool IsTwice);

/// <summary>The members of a document that are not records: its head, and those that this version does not know.</summary>
internal sealed class DocumentMembers
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The members that this version does not know.</summary>
    public ExtraMembers Extra { get; } = [];

    /// <summary>Takes a name; it is null if it is not text.</summary>
    public MemberName Named(ReadOnlySpan<byte> json, TextPlace place, TextPlace value)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        if (JsonText.IsBrokenToken(ref reader))
        {
            return new(null, null, new("$", place), value, false);
        }

        string name = reader.GetString()!;
        return new(name, RecordType.All.FirstOrDefault(t => t.Member == name), new($"${Site.Step(name)}", place), value, seen.Contains(name));
    }

    /// <summary>An array of records has begun, as a member or where reading went on.</summary>
    public void See(RecordType type) => seen.Add(type.Member);

    /// <summary>Begins an array of records.</summary>
    public void Open(MemberName member, byte bracket, FindingLog log)
    {
        seen.Add(member.Name!);
        if (member.IsTwice)
        {
            log.Forgive(FindingCode.BrokenRecord.At(member.Site.Where, $"The member '{member.Name}' stands twice; the second one is read too."));
        }

        if (bracket != '[')
        {
            log.Forgive(FindingCode.BrokenRecord.At(member.Site.Where, NoArray(member)));
        }
    }

    /// <summary>Reads the value of any other member.</summary>
    public void Read(MemberName member, ReadOnlySpan<byte> json, FindingLog log, string format)
    {
        FindingPlace where = member.Site.Where;
        if (member.Name is not null)
        {
            seen.Add(member.Name);
        }

        if (member.Name is null)
        {
            Refuse(FindingCode.BrokenRecord, JsonText.Broken);
            log.Reject(json, where);
        }
        else if (member.IsTwice)
        {
            Refuse(FindingCode.BrokenRecord, $"The member '{Code.Shown(member.Name)}' stands twice.");
            log.Reject(json, where);
        }
        else if (member.Name == "format" && !Is(json, format))
        {
            Refuse(FindingCode.NotAChronicle, $"The format is '{format}'.{OtherDoor(json)}");
        }
        else if (member.Name == "version" && !IsVersion(json))
        {
            Refuse(FindingCode.NotAChronicle, $"This library reads version {SummitJson.Version}.");
        }
        else if (member.Type is not null)
        {
            Refuse(FindingCode.BrokenRecord, NoArray(member));
            log.Reject(json, where);
        }
        else if (member.Name is not ("format" or "version"))
        {
            ReadUnknown(member, json, log);
        }

        void Refuse(FindingCode code, string problem) => log.Add(code.At(where, problem));
    }

    /// <summary>Says what the head of the document lacks.</summary>
    public void ExpectHead(FindingLog log)
    {
        foreach (string member in (string[])["format", "version"])
        {
            if (!seen.Contains(member))
            {
                log.Add(FindingCode.NotAChronicle.At(new Site("$", TextPlace.Start).Where, $"The document has no member '{member}'."));
            }
        }
    }

    private void ReadUnknown(MemberName member, ReadOnlySpan<byte> json, FindingLog log)
    {
        if (!Diagnosis.IsSound(json, null, member.Site with { Place = member.Value }, log))
        {
            log.Reject(json, member.Site.Where);
            return;
        }

        log.Add(FindingCode.UnknownMember.At(member.Site.Where, Diagnosis.Sentence(member.Name!, Spelling.Nearest(member.Name!, RecordType.All.Select(t => t.Member)), isKept: true)));
        Extra[member.Name!] = JsonElement.Parse(json);
    }

    private static string OtherDoor(ReadOnlySpan<byte> format) =>
        Is(format, SummitJson.LinesFormat) ? " This text has one record in each line: SummitJson.TryReadLines reads it."
        : Is(format, SummitJson.Format) ? " This text is one document: SummitJson.TryRead reads it."
        : "";

    private static string NoArray(MemberName member) => $"'{member.Name}' is an array of records.";

    /// <summary>Whether a value is a text, in whatever escapes.</summary>
    public static bool Is(ReadOnlySpan<byte> json, string text)
    {
        Utf8JsonReader reader = new(json);
        return reader.Read() && reader.TokenType == JsonTokenType.String && !JsonText.IsBrokenToken(ref reader) && reader.ValueTextEquals(text);
    }

    /// <summary>Whether a value is the version that this library reads.</summary>
    public static bool IsVersion(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json);
        return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) && version == SummitJson.Version;
    }
}
