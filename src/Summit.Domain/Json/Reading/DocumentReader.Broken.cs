namespace Summit.Domain.Json;

/// <summary>How reading goes on where the text is broken, or a value too long.</summary>
internal sealed partial class DocumentReader
{
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
            bool isOne = Boundary.In(json[..end], 1, resumable is not null, final: true, Limits.Depth, out _) is null;
            if (isFollowed && isOne)
            {
                Forgive(separators.TakeValue());
                SetAside(text, at, at + end, value);
                return at + end;
            }
        }

        // From the beginning of what is broken: what was taken for its inside may be the records that follow it.
        int from = text[0] == '{' ? 1 : 0;
        if (Boundary.In(text, from, resumable is not null, final, Limits.Depth, out _) is not { } boundary)
        {
            if (!final)
            {
                return More(text, at, Here);
            }

            SetAside(text, 0, text.Length, value with { Length = at + value.Length });
            isLost = true;
            return text.Length;
        }

        SetAside(text, 0, boundary.Junk, value with { Length = at + value.Length }, boundary.IsClean);
        GoOn(boundary, resumable);
        return boundary.Length;
    }

    private void SetAside(ReadOnlySpan<byte> text, int start, int end, Measured fault, bool isClean = true)
    {
        ReadOnlySpan<byte> json = text[start..end].TrimEnd(", \t\r\n"u8);
        Site site = Here with { Place = Place.After(text[..start]), Record = RecordId.Of(json) };
        Site place = site with { Place = site.Place.After(text[start..(fault.Length + start)]) };
        if (json.Length == 0 && isClean)
        {
            Forgive(fault.Problem, place);
        }
        else
        {
            Fault(place, fault.Problem, fault.Extent == Extent.TooDeep ? FindingCode.LimitReached : FindingCode.NotJson);
        }

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
        separators.TakeValue();
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
        // A bracket in a wrong place ends the document early: what follows are records of the array that was open then.
        type = hasFault ? lastOpened : null;
        isLost = true;
        Fault(Here, problem);
        return 0;
    }

    // After something that was too long, or after the end: what is passed over is not kept.
    private int Seek(ReadOnlySpan<byte> text, bool final)
    {
        if (Boundary.In(text, 0, type is not null, final, Limits.Depth, out int looked) is { } boundary)
        {
            GoOn(boundary, type);
            return boundary.Length;
        }

        return looked > 0 ? looked : text.Length > Limits.RecordBytes ? 1 : -1;
    }

    /// <summary>Reports that the text is not JSON, where nothing of it is lost.</summary>
    private void Forgive(string? problem, Site? place = null)
    {
        if (problem is not null)
        {
            hasFault = true;
            Log.Forgive(FindingCode.NotJson.At((place ?? Here).Where, problem));
        }
    }

    /// <summary>Reports that the text is not JSON.</summary>
    private void Fault(Site site, string problem, FindingCode? code = null)
    {
        hasFault |= code is null || code == FindingCode.NotJson;
        Log.Add((code ?? FindingCode.NotJson).At(site.Where, problem));
    }
}
