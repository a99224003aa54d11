namespace Summit.Domain.Json;

/// <summary>Reads one document: finds its members and records, reads each by itself, and goes on at the next one where the text is broken.</summary>
internal sealed partial class DocumentReader(ReadLimits limits) : PieceReader(limits)
{
    private readonly DocumentMembers members = new();
    private State state = State.Start;
    private Separators separators;
    private RecordType? type;
    private RecordType? lastOpened;
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
        layout.Pass(text[..blank], beforeRecord: state == State.Records);
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
        else if (state != State.Ended && (!hasFault || Log.IsWhole))
        {
            Log.Add(FindingCode.NotJson.At(new(default, "$", Place.Line, Place.Column), "The text ends here, before the document is complete."));
        }
        else if (!hasFault || Log.IsWhole)
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
        if (separators.Take(text[0], '}', out string? problem) is { } closed)
        {
            Forgive(problem);
            state = closed ? State.Ended : state;
            return 1;
        }

        if (text[0] == '{' && type is not null)
        {
            if (!final && text.Length < Boundary.LongestOpening)
            {
                return -1;
            }

            if (Boundary.IsArray(text[1..]))
            {
                Forgive("A bracket too many stands before this member.");
                return 1;
            }

            Forgive("The bracket before this record ends its array too early.");
            (state, separators) = (State.Records, default);
            return 0;
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
        if (member.Type is not null && (text[at] == '[' || (text[at] == '{' && Measured.Of(text[at..], final, Limits.Depth) is { Extent: Extent.Whole } one && RecordId.Of(text.Slice(at, one.Length)).IsRecorded)))
        {
            Forgive(separators.TakeValue());
            members.Open(member, text[at], Log);
            Enter(member.Type);
            return text[at] == '[' ? at + 1 : at;
        }

        Measured value = Measured.Of(text[at..], final, Limits.Depth);
        if (value.Extent == Extent.Unfinished || value.Length > Limits.RecordBytes)
        {
            return More(text, at, new(member.Site.Path, member.Value));
        }

        if (value.Extent != Extent.Whole)
        {
            return Broken(text, at, value, final, member.Type);
        }

        Forgive(separators.TakeValue());
        type = null;
        members.Read(member, text.Slice(at, value.Length), Log, SummitJson.Format);
        return at + value.Length;
    }

    private void Enter(RecordType opened)
    {
        (state, type, lastOpened, index, isLost) = (State.Records, opened, opened, 0, false);
        separators = default;
    }
}
