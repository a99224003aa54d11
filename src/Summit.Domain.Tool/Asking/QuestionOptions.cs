using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>What nearly every verb takes: the record and how it is read, the day of the question, and the form of the answer.</summary>
internal sealed class QuestionOptions
{
    private readonly ReadingOptions reading = new();

    private readonly Option<LocalDate?> asOf = Texts.Day(
        "--as-of",
        "The day of the question; a sample has a day of its own.");

    private readonly Option<bool> json = JsonOption.New();

    /// <summary>The day of the report that the sample is about.</summary>
    public static LocalDate DayOfTheSample { get; } = new(2025, 6, 26);

    public void AddTo(Command verb)
    {
        reading.AddTo(verb);
        verb.Options.Add(asOf);
        verb.Options.Add(json);
    }

    /// <summary>Whether the answer is to be JSON.</summary>
    public bool Json(Call call) => call.Get(json);

    /// <summary>The record under the policy, as known by the day.</summary>
    /// <exception cref="UsageException">The policy is not known, or the file cannot be read.</exception>
    public Reading Read(Call call) => reading.Read(call);

    /// <summary>The day of the question. No clock is read: the same words give the same answer on every day.</summary>
    /// <exception cref="UsageException">A file is asked, and no day is given.</exception>
    public LocalDate AsOf(Call call) =>
        call.Get(asOf)
        ?? (reading.IsSample(call) ? call.Sample.Day : throw new UsageException("A question to a record file needs its day: add --as-of DATE, such as --as-of 2025-06-26."));
}
