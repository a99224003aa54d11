namespace Summit.Domain.Json;

/// <summary>What reading has found and set aside, in the order of the text, up to a number of each.</summary>
internal sealed class FindingLog(int most)
{
    private readonly List<Finding> findings = [];
    private readonly List<RejectedRecord> rejected = [];
    private bool hasError;
    private long findingsLeftOut;
    private long recordsLeftOut;

    /// <summary>Whether nothing of the text was lost so far.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Whether further findings are only counted.</summary>
    public bool IsFull => findings.Count >= most;

    /// <summary>Adds a finding. An error means that something of the text is lost.</summary>
    public void Add(Finding finding)
    {
        IsWhole &= finding.Severity != Severity.Error;
        Forgive(finding);
    }

    /// <summary>Adds a finding for which nothing of the text is lost.</summary>
    public void Forgive(Finding finding)
    {
        bool firstError = !hasError && finding.Severity == Severity.Error;
        hasError |= firstError;
        if (IsFull && !firstError)
        {
            findingsLeftOut++;
        }
        else
        {
            // The first error is kept whatever stands before it: it tells a broken text from a whole one.
            findings.Add(finding);
        }
    }

    /// <summary>Sets a record aside, byte for byte.</summary>
    public void Reject(ReadOnlySpan<byte> json, FindingPlace where)
    {
        IsWhole = false;
        if (rejected.Count < most)
        {
            rejected.Add(new(json.ToArray(), where));
        }
        else
        {
            recordsLeftOut++;
        }
    }

    /// <summary>Takes what is there and forgets it: a reader that gives one record after another begins anew.</summary>
    public (IReadOnlyList<Finding> Findings, IReadOnlyList<RejectedRecord> Rejected) Take()
    {
        (IReadOnlyList<Finding>, IReadOnlyList<RejectedRecord>) taken = ([.. All()], [.. rejected]);
        findings.Clear();
        rejected.Clear();
        (hasError, findingsLeftOut, recordsLeftOut, IsWhole) = (false, 0, 0, true);
        return taken;
    }

    private IEnumerable<Finding> All() => findingsLeftOut + recordsLeftOut == 0 ? findings
        : findings.Append(FindingCode.LeftOut.At(FindingPlace.None, FormattableString.Invariant($"At least {findingsLeftOut} further findings and {recordsLeftOut} rejected records are left out.")));
}
