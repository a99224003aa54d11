using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--from DAY --to DAY</c>: the days that are asked about, both included.</summary>
/// <param name="first">What the first day is.</param>
/// <param name="last">What the last day is.</param>
internal sealed class DayWindow(string first, string last)
{
    private readonly Option<LocalDate?> from = Texts.Day("--from", first);
    private readonly Option<LocalDate?> to = Texts.Day("--to", last);

    public void AddTo(Command verb)
    {
        verb.Options.Add(from);
        verb.Options.Add(to);
    }

    /// <summary>The days, each null where it is not given.</summary>
    /// <exception cref="UsageException">The last day is before the first.</exception>
    public (LocalDate? First, LocalDate? Last) Read(Call call)
    {
        (LocalDate? start, LocalDate? end) = (call.Get(from), call.Get(to));
        return end < start ? throw new UsageException($"The window ends before it starts: --from {Texts.Iso(start.Value)} --to {Texts.Iso(end.Value)}.") : (start, end);
    }

    /// <summary>The days, which are needed.</summary>
    /// <exception cref="UsageException">One is missing, or the last day is before the first.</exception>
    public (LocalDate First, LocalDate Last) ReadBoth(Call call) =>
        Read(call) is ({ } start, { } end) ? (start, end) : throw new UsageException("The question needs its window: add --from DATE --to DATE.");
}
