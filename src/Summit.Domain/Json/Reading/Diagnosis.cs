using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>
/// Goes through the text of a value beside its type and reports all that is wrong, each at its place: text that is not text, members that stand twice or
/// that nobody knows, values of another form, rules that are broken.
/// </summary>
/// <remarks>Slow and thorough: only a value that was refused, or that has unknown members, comes here.</remarks>
internal ref struct Diagnosis
{
    private const string NoNull = "null is no value here: leave the member out if nothing is recorded.";

    private readonly ReadOnlySpan<byte> json;
    private readonly RecordRef record;
    private readonly FindingLog log;
    private readonly bool isKept;
    private Utf8JsonReader reader;
    private TextPlace place;
    private int placed;

    private Diagnosis(ReadOnlySpan<byte> json, TextPlace start, RecordRef record, FindingLog log, bool isKept)
    {
        this.json = json;
        (this.record, this.log, this.isKept) = (record, log, isKept);
        reader = new(json);
        place = start;
    }

    /// <summary>Reports what is wrong with a value that was refused. A value without a type has only its text to be wrong.</summary>
    /// <returns>Whether nothing was found.</returns>
    public static bool IsSound(ReadOnlySpan<byte> json, Shape? shape, Site site, FindingLog log) => Walked(json, shape, site, log, isKept: false);

    /// <summary>Reports the members that nobody knows in a record that was read.</summary>
    public static void OfUnknownMembers(ReadOnlySpan<byte> json, Shape shape, Site site, FindingLog log) => Walked(json, shape, site, log, isKept: true);

    private static bool Walked(ReadOnlySpan<byte> json, Shape? shape, Site site, FindingLog log, bool isKept)
    {
        Diagnosis walk = new(json, site.Place, site.Record, log, isKept);
        walk.reader.Read();
        return walk.Walk(shape, site.Path);
    }

    private bool Walk(Shape? shape, string path)
    {
        TextPlace here = Here();
        int start = (int)reader.TokenStartIndex;
        bool sound = (reader.TokenType, shape?.Kind) switch
        {
            (JsonTokenType.StartObject, JsonTypeInfoKind.Object or null) => InObject(shape, path),
            (JsonTokenType.StartArray, JsonTypeInfoKind.Enumerable or null) => InArray(shape, path),
            (JsonTokenType.StartObject or JsonTokenType.StartArray, _) => IsWellFormed(path),
            _ => !JsonText.IsBrokenToken(ref reader) || Refused(path, here, JsonText.Broken),
        };
        if (!sound || shape is null || isKept)
        {
            return sound;
        }

        string? problem = shape.Kind == JsonTypeInfoKind.Enumerable && json[start] == '[' ? null : Problem(json[start..(int)reader.BytesConsumed], shape);
        return problem is null || Refused(path, here, problem);
    }

    // A value that its type takes as a whole: only its text is looked at from within.
    private bool IsWellFormed(string path) => reader.TokenType == JsonTokenType.StartObject ? InObject(null, path) : InArray(null, path);

    private bool InArray(Shape? shape, string path)
    {
        bool sound = true;
        for (int i = 0; Next() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            string at = FormattableString.Invariant($"{path}[{i}]");
            sound &= reader.TokenType == JsonTokenType.Null && shape is not null && !isKept
                ? Refused(at, Here(), $"null is no element of a list; leave it out. {Forms.Of(shape.Element)}")
                : Walk(shape?.Element, at);
        }

        return sound;
    }

    private bool InObject(Shape? shape, string path)
    {
        bool sound = true;
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (Next() && reader.TokenType == JsonTokenType.PropertyName)
        {
            TextPlace named = Here();
            if (JsonText.IsBrokenToken(ref reader))
            {
                sound = Refused(path, named, JsonText.Broken);
                reader.Read();
                reader.Skip();
                continue;
            }

            string member = reader.GetString()!;
            string at = path + Site.Step(member);
            Shape? inner = shape?.Members.GetValueOrDefault(member);
            reader.Read();
            if (!seen.Add(member))
            {
                sound = Refused(at, Here(), $"The member '{Code.Shown(member)}' stands twice.");
                reader.Skip();
                continue;
            }

            if (shape is not null && inner is null)
            {
                Unknown(member, shape, at, named);
            }

            sound &= (reader.TokenType == JsonTokenType.Null && inner is { IsNullable: true }) || Walk(inner, at);
        }

        return sound;
    }

    // In a record that is set aside, only what is probably misspelt is worth a word.
    private void Unknown(string member, Shape shape, string path, TextPlace named)
    {
        string? nearest = Spelling.Nearest(member, shape.Members.Keys);
        if (isKept || nearest is not null)
        {
            log.Add(FindingCode.UnknownMember.At(new Site(path, named, record).Where, Sentence(member, nearest, isKept)));
        }
    }

    /// <summary>What is said of an unknown member.</summary>
    public static string Sentence(string member, string? nearest, bool isKept) =>
        $"The member '{Code.Shown(member)}' is not known{(nearest is null ? "." : $"; is '{nearest}' meant?")}{(isKept ? " It is kept as it is." : "")}";

    private bool Refused(string path, TextPlace at, string problem)
    {
        log.Add(FindingCode.BrokenRecord.At(new Site(path, at, record).Where, problem));
        return false;
    }

    // The rules of a value whose members are sound are asked of the type itself.
    private static string? Problem(ReadOnlySpan<byte> value, Shape shape)
    {
        try
        {
            if (shape.IsMoment)
            {
                Utf8JsonReader moment = new(value);
                moment.Read();
                new InstantConverter().Read(ref moment, typeof(Instant), RecordJson.Options);
                return null;
            }

            return JsonSerializer.Deserialize(value, shape.Info) is null ? NoNull : null;
        }
        catch (JsonException e) when (e.InnerException is null && !e.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return RecordReader.Sentence(e);
        }
        catch (Exception) when (value.SequenceEqual("null"u8))
        {
            return NoNull;
        }
        catch (Exception e) when (RecordReader.IsRefusal(e))
        {
            return Forms.Of(shape);
        }
    }

    // To try what is refused is slow, and of no use when nothing more is kept.
    private bool Next() => (isKept || !log.IsFull) && reader.Read();

    private TextPlace Here()
    {
        int at = (int)reader.TokenStartIndex;
        place = place.After(json[placed..at]);
        placed = at;
        return place;
    }
}
