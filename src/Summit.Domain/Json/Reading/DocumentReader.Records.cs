namespace Summit.Domain.Json;

/// <summary>The records of an array.</summary>
internal sealed partial class DocumentReader
{
    private readonly ManyRecords many = new();
    private readonly bool mayBeMany = limits.Depth == ReadLimits.Default.Depth && limits.RecordBytes >= Layout.Longest;
    private Layout layout;
    private long refused;

    private int Record(ReadOnlySpan<byte> text, bool final)
    {
        if (LaidOut(text, final) is > 0 and int length)
        {
            return length;
        }

        if (separators.Take(text[0], ']', out string? problem) is { } closed)
        {
            Forgive(problem);
            if (closed)
            {
                state = State.Members;
                separators.TakeValue();
            }

            return 1;
        }

        Measured value = Measured.Of(text, final, Limits.Depth);
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

            if (text[0] == '[' && Boundary.In(json, 1, within: true, final: true, Limits.Depth, out _) is not null)
            {
                Forgive("A bracket too many stands before a record.");
                return 1;
            }
        }

        Forgive(separators.TakeValue());
        if (RecordReader.Read(json, type!, Here, Log) is { } record)
        {
            Take(record);
        }
        else
        {
            Log.Reject(json, (Here with { Record = RecordId.Of(json) }).Where);
            index++;
        }

        return value.Length;
    }

    // The common case: many records that end where their layout says, and about which nothing is to be said.
    private int LaidOut(ReadOnlySpan<byte> text, bool final)
    {
        if (text[0] != '{' || !mayBeMany || Passed < refused || separators.IsCommaMissing || layout.Length(text, final) is not (> 0 and int length))
        {
            return 0;
        }

        IReadOnlyList<IRecord>? records = many.Read(text[..length], type!);
        bool read = records is not null && CanCount(records.Count);
        layout.Count(read);
        if (!read)
        {
            refused = Passed + length;
            return 0;
        }

        foreach (IRecord record in records!)
        {
            separators.TakeValue();
            Take(record);
        }

        return length;
    }

    private void Take(IRecord record)
    {
        isFull = !Count();
        if (isFull)
        {
            TellTooMany(Here);
            return;
        }

        Builder.Add(record);
        index++;
    }
}
