namespace Summit.Domain.Json;

/// <summary>Reads a text that comes in pieces: each call gets what is left of the last one and more, and says how much it is done with.</summary>
internal abstract class PieceReader(ReadLimits limits)
{
    private bool begun;
    private int records;

    protected ReadLimits Limits { get; } = limits;

    protected FindingLog Log { get; } = new(limits.Findings);

    protected ChronicleBuilder Builder { get; } = new();

    /// <summary>Where the text that has not been read begins.</summary>
    protected TextPlace Place { get; private set; } = TextPlace.Start;

    /// <summary>The bytes that have been read.</summary>
    protected long Passed { get; private set; }

    /// <summary>Whether what is not complete is looked at from its beginning again when more text is there.</summary>
    public abstract bool LooksAgain { get; }

    /// <summary>Reads what is complete.</summary>
    /// <param name="text">The text that has not been read yet.</param>
    /// <param name="final">Whether no more follows.</param>
    /// <returns>The bytes that are done with.</returns>
    public int Read(ReadOnlySpan<byte> text, bool final)
    {
        int at = 0;
        if (!begun)
        {
            if (!final && text.Length < System.Text.Encoding.UTF8.Preamble.Length)
            {
                return 0;
            }

            begun = true;
            at = text.Length - Utf8Text.WithoutMark(text).Length;
        }

        while (at < text.Length && Step(text[at..], final) is int step and >= 0)
        {
            Place = Place.After(text.Slice(at, step));
            Passed += step;
            at += step;
        }

        if (final)
        {
            End();
        }

        return at;
    }

    /// <summary>What has been read.</summary>
    public ReadResult Result()
    {
        bool isWhole = Log.IsWhole;
        (IReadOnlyList<Finding> findings, IReadOnlyList<RejectedRecord> rejected) = Log.Take();
        Chronicle chronicle = Builder.Build();
        return new(chronicle, findings, rejected) { IsWhole = isWhole && chronicle.Displaced.Count == 0 };
    }

    /// <summary>Reads one thing at the beginning of the text, which is not empty.</summary>
    /// <returns>Its bytes; negative if more text is needed.</returns>
    protected abstract int Step(ReadOnlySpan<byte> text, bool final);

    /// <summary>Says what is missing when no more text follows.</summary>
    protected abstract void End();

    /// <summary>Counts a record.</summary>
    /// <returns>False if it is one too many.</returns>
    protected bool Count() => ++records <= Limits.Records;

    /// <summary>Whether so many more records fit.</summary>
    protected bool CanCount(int more) => more <= Limits.Records - records;

    /// <summary>Reports a record that is one too many.</summary>
    protected void TellTooMany(Site site) =>
        Log.Add(FindingCode.LimitReached.At(site.Where, FormattableString.Invariant($"The text has more than {Limits.Records} records. Reading ends here.")));
}
