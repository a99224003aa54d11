namespace Summit.Domain.Json;

/// <summary>Reads one document: finds its members and records, reads each by itself, and goes on at the next one where the text is broken.</summary>
internal sealed class DocumentReader(ReadLimits limits) : PieceReader(limits)
{
    private readonly DocumentMembers members = new();
    private State state = State.Start;
    private Separators separators;
    private RecordType? type;
    private int index;
    private bool isLost;
    private bool hasFault;
    private bool isFull;
    private long hopeless;
    private Brackets? skipped;

    private enum State
    {
        Start,
        Members,
        Records,
        Ended,
    }

    /// <summary>How deep a record, or the value of a member, may be within the document.</summary>
    private int Depth => Limits.Depth - (state == State.Records ? 2 : 1);

    private Site Here => new(state == State.Records ? FormattableString.Invariant($"$.{type!.Member}[{index}]") : "$", Place);

    public override bool LooksAgain => true;

    protected override int Step(ReadOnlySpan<byte> text, bool final)
    {
        if (isFull)
        {
            return text.Length;
        }

        if (skipped is { } brackets)
        {
            return Skip(text, brackets);
        }

        int blank = Boundary.Blank(text);
        return blank > 0 ? blank
            : isLost ? Seek(text, final)
            : state switch
            {
                State.Start => Start(text),
                State.Members => Member(text, final),
                State.Records => Record(text, final),
                _ => Lose("Something stands after the end of the document."),
            };
    }

    protected override void End()
    {
        Builder.WithExtra(members.Extra);
        if (isFull)
        {
            return;
        }

        if (state == State.Start)
        {
            Log.Add(FindingCode.NotJson.At(Here.Where, "The text is empty: there is no document in it."));
        }
        else if (state != State.Ended && !hasFault)
        {
            Log.Add(FindingCode.NotJson.At(new(default, "$", Place.Line, Place.Column), "The text ends here, before the document is complete."));
        }
        else if (!hasFault)
        {
            members.ExpectHead(Log);
        }
    }

    private int Start(ReadOnlySpan<byte> text)
    {
        state = State.Members;
        if (text[0] == '{')
        {
            return 1;
        }

        (hasFault, isLost) = (true, true);
        Log.Add(FindingCode.NotAChronicle.At(Here.Where, "A document is one JSON object."));
        return 0;
    }

    private int Member(ReadOnlySpan<byte> text, bool final)
    {
        if (separators.Take(text[0], '}', this) is { } closed)
        {
            state = closed ? State.Ended : state;
            return 1;
        }

        if (text[0] != '"')
        {
            return Broken(text, 0, Measured.Misfit(text), final, type);
        }

        Measured name = Measured.Of(text, final, 1);
        int colon = name.Length + Boundary.Blank(text[name.Length..]);
        int at = Math.Min(colon + 1, text.Length);
        at += Boundary.Blank(text[at..]);
        if (name.Extent == Extent.Unfinished || (at == text.Length && !final))
        {
            return More(text, 0, Here);
        }

        if (name.Extent != Extent.Whole || at == text.Length || text[colon] != ':')
        {
            return Broken(text, 0, name.Extent != Extent.Whole ? name : new(Extent.Broken, Math.Min(colon, text.Length), "A colon and a value are missing after the name of a member."), final, type);
        }

        MemberName member = members.Named(text[..name.Length], Place, Place.After(text[..at]));
        if (member.Type is not null && (text[at] == '[' || (text[at] == '{' && Measured.Of(text[at..], final, Depth) is { Extent: Extent.Whole } one && RecordId.Of(text.Slice(at, one.Length)).IsRecorded)))
        {
            separators.BeforeValue(this);
            members.Open(member, text[at], Log);
            Enter(member.Type);
            return text[at] == '[' ? at + 1 : at;
        }

        Measured value = Measured.Of(text[at..], final, Depth);
        if (value.Extent == Extent.Unfinished || value.Length > Limits.RecordBytes)
        {
            return More(text, at, new(member.Site.Path, member.Value));
        }

        if (value.Extent != Extent.Whole)
        {
            return Broken(text, at, value, final, member.Type);
        }

        separators.BeforeValue(this);
        separators.AfterValue();
        type = null;
        members.Read(member, text.Slice(at, value.Length), Log, SummitJson.Format);
        return at + value.Length;
    }

    private int Record(ReadOnlySpan<byte> text, bool final)
    {
        if (separators.Take(text[0], ']', this) is { } closed)
        {
            state = closed ? State.Members : state;
            return closed ? Closed() : 1;
        }

        Measured value = Measured.Of(text, final, Depth);
        if (value.Extent == Extent.Unfinished || value.Length > Limits.RecordBytes)
        {
            return More(text, 0, Here);
        }

        bool isObject = text[0] == '{';
        if (value.Extent != Extent.Whole)
        {
            return Broken(text, 0, value, final, type);
        }

        ReadOnlySpan<byte> json = text[..value.Length];
        if (!isObject)
        {
            int next = value.Length + Boundary.Blank(text[value.Length..]);
            if (next == text.Length && !final)
            {
                return -1;
            }

            if (next < text.Length && text[next] is not ((byte)',' or (byte)']'))
            {
                return Broken(text, 0, Measured.Misfit(text), final, type);
            }

            if (text[0] == '[' && Boundary.In(json, 1, within: true, final: true, Depth, out _) is not null)
            {
                Fault(Here, "A bracket too many stands before a record.");
                return 1;
            }
        }

        separators.BeforeValue(this);
        separators.AfterValue();
        Site site = Here;
        index++;
        if (!isObject)
        {
            Log.Add(FindingCode.BrokenRecord.At(site.Where, Forms.Of(type!)));
            Log.Reject(json, site.Where);
        }
        else if (RecordReader.Read(json, type!, site, Log) is { } record)
        {
            isFull = !Count(site);
            if (!isFull)
            {
                Builder.Add(record);
            }
        }
        else
        {
            Log.Reject(json, (site with { Record = RecordId.Of(json) }).Where);
        }

        return value.Length;
    }

    private int Closed()
    {
        separators.AfterValue();
        return 1;
    }

    private void Enter(RecordType opened)
    {
        (state, type, index, isLost) = (State.Records, opened, 0, false);
        separators = default;
    }

    // A value that is not JSON, with what belongs to it: it is set aside, and reading goes on at the next record that can be found.
    private int Broken(ReadOnlySpan<byte> text, int at, Measured value, bool final, RecordType? resumable)
    {
        ReadOnlySpan<byte> json = text[at..];
        bool isNested = json[0] is (byte)'{' or (byte)'[';
        Brackets brackets = new(value.Extent == Extent.TooDeep ? int.MaxValue : ReadLimits.Default.Depth);
        int end = 0;
        if (isNested && Passed + at >= hopeless)
        {
            end = brackets.Pass(json);
            if (!brackets.IsClosed && !brackets.IsHopeless && !final)
            {
                return More(text, at, Here);
            }

            // Where one value finds no end, those that begin within it find none either: none looks again, so that reading stays linear.
            hopeless = brackets.IsClosed ? hopeless : Passed + at + end;
        }

        if (brackets.IsClosed)
        {
            int next = end + Boundary.Blank(json[end..]);
            if (next == json.Length && !final)
            {
                return More(text, at, Here);
            }

            bool isFollowed = next == json.Length || json[next] is (byte)',' or (byte)']' or (byte)'}' or (byte)'{';
            if (isFollowed && !(json[0] == '[' && Boundary.In(json[..end], 1, state == State.Records, final: true, Depth, out _) is not null))
            {
                separators.BeforeValue(this);
                separators.AfterValue();
                SetAside(text, at, at + end, value);
                return at + end;
            }
        }

        // From the beginning of what is broken: what was taken for its inside may be the records that follow it.
        int from = text[0] == '{' ? 1 : 0;
        if (Boundary.In(text, from, resumable is not null, final, Limits.Depth - 2, out _) is not { } boundary)
        {
            if (!final)
            {
                return More(text, at, Here);
            }

            SetAside(text, 0, text.Length, value with { Length = at + value.Length });
            isLost = true;
            return text.Length;
        }

        SetAside(text, 0, boundary.Junk, value with { Length = at + value.Length });
        GoOn(boundary, resumable);
        return boundary.Length;
    }

    private void SetAside(ReadOnlySpan<byte> text, int start, int end, Measured fault)
    {
        ReadOnlySpan<byte> json = text[start..end].TrimEnd(", \t\r\n"u8);
        Site site = Here with { Place = Place.After(text[..start]), Record = RecordId.Of(json) };
        Fault(site with { Place = site.Place.After(text[start..(fault.Length + start)]) }, fault.Problem, fault.Extent == Extent.TooDeep ? FindingCode.LimitReached : FindingCode.NotJson);
        if (json.Length > 0)
        {
            Log.Reject(json, site.Where);
        }

        index++;
    }

    private void GoOn(Boundary boundary, RecordType? resumable)
    {
        int before = index;
        Enter(boundary.Opens ?? resumable!);
        index = boundary.Opens is null ? before : 0;
        members.See(type!);
    }

    // No value is that long: it is passed over without being kept.
    private int More(ReadOnlySpan<byte> text, int at, Site site)
    {
        if (text.Length - at <= Limits.RecordBytes)
        {
            return -1;
        }

        Fault(site with { Record = RecordId.Of(text[at..]) }, FormattableString.Invariant($"A value is longer than {Limits.RecordBytes} bytes. It is not read, and its text is not kept."), FindingCode.LimitReached);
        index++;
        separators.AfterValue();
        isLost = text[at] is not ((byte)'{' or (byte)'[' or (byte)'"');
        skipped = isLost ? null : new(int.MaxValue);
        return at;
    }

    private int Skip(ReadOnlySpan<byte> text, Brackets brackets)
    {
        int passed = brackets.Pass(text);
        isLost = brackets.IsHopeless;
        skipped = brackets.IsClosed || brackets.IsHopeless ? null : brackets;
        return passed;
    }

    private int Lose(string problem)
    {
        isLost = true;
        Fault(Here, problem);
        return 0;
    }

    // After something that was too long, or after the end: what is passed over is not kept.
    private int Seek(ReadOnlySpan<byte> text, bool final)
    {
        if (Boundary.In(text, 0, type is not null, final, Limits.Depth - 2, out int looked) is { } boundary)
        {
            GoOn(boundary, type);
            return boundary.Length;
        }

        return looked > 0 ? looked : text.Length > Limits.RecordBytes ? 1 : -1;
    }

    /// <summary>Reports that the text is not JSON.</summary>
    private void Fault(Site site, string problem, FindingCode? code = null)
    {
        hasFault |= code is null || code == FindingCode.NotJson;
        Log.Add((code ?? FindingCode.NotJson).At(site.Where, problem));
    }

    /// <summary>The commas between values: one too many or too few is reported and forgiven.</summary>
    private struct Separators
    {
        private bool hasValue;
        private bool hasComma;

        /// <summary>Takes a comma (false) or the closing bracket (true); null at anything else.</summary>
        public bool? Take(byte mark, char closing, DocumentReader reader)
        {
            if (mark == ',')
            {
                if (!hasValue || hasComma)
                {
                    reader.Fault(reader.Here, "There is a comma too many.");
                }

                hasComma = true;
                return false;
            }

            if (mark != closing)
            {
                return null;
            }

            if (hasComma)
            {
                reader.Fault(reader.Here, "There is a comma too many before this bracket.");
            }

            return true;
        }

        public readonly void BeforeValue(DocumentReader reader)
        {
            if (hasValue && !hasComma)
            {
                reader.Fault(reader.Here, "A comma is missing before this value.");
            }
        }

        public void AfterValue() => (hasValue, hasComma) = (true, false);
    }
}
