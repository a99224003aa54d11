using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Reads the line form: a head, then one tagged record in each line. What is wrong in a line stays in it.</summary>
/// <param name="limits">How much is read at most.</param>
/// <param name="each">Takes each line with a record or a finding; null if they are collected.</param>
internal sealed class LineReader(ReadLimits limits, Action<RecordLine>? each = null) : PieceReader(limits)
{
    private readonly ExtraMembers extra = [];
    private int searched;
    private bool hasHead;
    private bool isFull;
    private bool isTooLong;

    public override bool LooksAgain => false;

    protected override int Step(ReadOnlySpan<byte> text, bool final)
    {
        int found = text[searched..].IndexOf((byte)'\n');
        int length = found < 0 ? text.Length : searched + found;
        bool isWhole = found >= 0 || final;
        searched = isWhole ? 0 : text.Length;
        if (length > Limits.RecordBytes && !isTooLong && !isFull)
        {
            isTooLong = true;
            Log.Add(FindingCode.LimitReached.At(Here(text).Where, FormattableString.Invariant($"The line is longer than {Limits.RecordBytes} bytes. It is not read, and its text is not kept.")));
            Give(null);
        }

        if (!isTooLong && !isFull)
        {
            if (!isWhole)
            {
                return -1;
            }

            Line(text[..length].TrimEnd(" \t\r"u8));
        }

        isTooLong = isTooLong && !isWhole;
        searched = 0;
        return found < 0 ? length : length + 1;
    }

    protected override void End()
    {
        if (!hasHead)
        {
            Log.Add(FindingCode.NotAChronicle.At(new Site("$", TextPlace.Start).Where, Head));
            Give(null);
        }

        Builder.WithExtra(extra);
    }

    private const string Head = $$"""The first line is {"format": "{{SummitJson.LinesFormat}}", "version": 1}.""";

    private Site Here(ReadOnlySpan<byte> text) => new("$", Place, RecordId.Of(text));

    private void Line(ReadOnlySpan<byte> text)
    {
        if (Boundary.Blank(text) == text.Length || IsHead(text))
        {
            return;
        }

        if (!hasHead)
        {
            hasHead = true;
            Log.Add(FindingCode.NotAChronicle.At(new Site("$", Place).Where, Head));
        }

        Site site = new("$", Place);
        IRecord? record = SingleRecord.Read(text, null, site, Limits.Depth, Log);
        if (record is null)
        {
            Log.Reject(text, Here(text).Where);
        }
        else if (!Count())
        {
            TellTooMany(site);
            isFull = true;
            record = null;
        }

        Give(record);
    }

    // A head may stand again further down, where two files were joined.
    private bool IsHead(ReadOnlySpan<byte> text)
    {
        DocumentMembers members = new();
        if (!LineHead.TryRead(text, new("$", Place), members, Limits.Depth, Log))
        {
            return false;
        }

        hasHead = true;
        foreach ((string name, JsonElement value) in members.Extra)
        {
            extra[name] = value;
        }

        Give(null);
        return true;
    }

    private void Give(IRecord? record)
    {
        if (each is null)
        {
            if (record is not null)
            {
                Builder.Add(record);
            }

            return;
        }

        (IReadOnlyList<Finding> findings, IReadOnlyList<RejectedRecord> rejected) = Log.Take();
        if (record is not null || findings.Count > 0)
        {
            each(new(Place.Line, record, rejected.Count > 0 ? rejected[0] : null, findings));
        }
    }
}
