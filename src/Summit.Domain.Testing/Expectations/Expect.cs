using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Testing;

/// <summary>What a test expects of answers and chronicles. What is not so throws an <see cref="ExpectationException"/> that says what differs.</summary>
/// <remarks>Days are compared, never rounded: a last contact between two days is expected with exactly those two. Nothing here reads the clock or the culture.</remarks>
public static class Expect
{
    /// <summary>The last contact surely was on this day.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ExpectationException">There is no certain contact, or the last one is not known to be of this day.</exception>
    public static void LastOn(LastContact answer, LocalDate day) => Last(answer, day, day, Verdict.Exact);

    /// <summary>There surely was a contact, and all that is known of the last one is that it lies between two days.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="earliest">The earliest day that it may have, which is included.</param>
    /// <param name="latest">The latest day that it may have, which is included.</param>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is not after <paramref name="earliest"/>: one day is expected by <see cref="LastOn"/>.</exception>
    /// <exception cref="ExpectationException">There is no certain contact, or a bound is another one.</exception>
    public static void LastBetween(LastContact answer, LocalDate earliest, LocalDate latest)
    {
        if (latest <= earliest)
        {
            throw new ArgumentException("The latest day lies after the earliest; a single day is expected by LastOn.", nameof(latest));
        }

        Last(answer, earliest, latest, Verdict.Bounded);
    }

    /// <summary>No contact is certain; if there was one, the last one may have been as late as a day.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="latest">The latest day that a possible contact may have, which is included.</param>
    /// <exception cref="ExpectationException">A contact is certain, none is possible, or the latest day is another one.</exception>
    public static void LastPossible(LastContact answer, LocalDate latest) => Last(answer, null, latest, Verdict.Possible);

    /// <summary>No contact is recorded, neither certain nor possible.</summary>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ExpectationException">A contact is certain or possible.</exception>
    public static void NoContact(LastContact answer) => Last(answer, null, null, Verdict.None);

    /// <summary>The last contact is what it is in all worlds: same bounds, verdict, silence and candidates.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="worlds">What <see cref="EveryWorld"/> found by trying all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="worlds"/> is null.</exception>
    /// <exception cref="ExpectationException">Something differs.</exception>
    public static void Last(LastContact answer, LastInWorlds worlds)
    {
        ArgumentNullException.ThrowIfNull(worlds);
        LastInWorlds found = LastInWorlds.Of(answer);
        if (!found.Equals(worlds))
        {
            throw Failure(worlds.ToString(), found.ToString(), answer);
        }
    }

    /// <summary>The chronicle has no finding of severity error.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    /// <exception cref="ExpectationException">It has one: all are listed.</exception>
    public static void NoErrors(Chronicle chronicle)
    {
        IReadOnlyList<Finding> errors = chronicle.Errors();
        if (errors.Count > 0)
        {
            throw new ExpectationException($"Expected: no errors.{Lines("Found", errors.Select(e => $"{e} {e.Remedy}"))}");
        }
    }

    /// <summary>The chronicle has a finding of this code at this record.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="code">The code, such as <see cref="FindingCode.CancelledYetHeld"/>.</param>
    /// <param name="at">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> or <paramref name="code"/> is null.</exception>
    /// <exception cref="ExpectationException">It has none: those at the record and those of the code are listed.</exception>
    public static void Finding(Chronicle chronicle, FindingCode code, RecordRef at)
    {
        ArgumentNullException.ThrowIfNull(code);
        IReadOnlyList<Finding> findings = chronicle.Check();
        if (!findings.Any(f => f.Code == code && f.Where.Record == at))
        {
            throw new ExpectationException($"Expected: {code} at {at} ({code.Meaning}){Lines("Found", findings.Where(f => f.Code == code || f.Where.Record == at).Select(f => f.ToString()))}");
        }
    }

    /// <summary>Two chronicles are the same: the same records with the same members.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What is there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ExpectationException">They differ: each record that differs is named, with each of its members.</exception>
    public static void Same(Chronicle expected, Chronicle actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (!expected.Equals(actual))
        {
            ChronicleChanges changes = expected.ChangesTo(actual);
            IEnumerable<string> lines =
            [
                .. changes.Removed.Select(r => $"{r.Ref} is missing"),
                .. changes.Added.Select(r => $"{r.Ref} is there and was not expected"),
                .. changes.Changed.Select(c => c.ToString()),
                .. changes.Document.Select(m => m.ToString()),
                .. changes.IsEmpty ? ["other records lost their id to one of the same id"] : Array.Empty<string>(),
            ];
            throw new ExpectationException($"Expected: the same chronicle. {changes.ToEnglish()}{Lines("Different", lines)}");
        }
    }

    /// <summary>Two answers of this library say the same: value, evidence, definition and words, all that they write as JSON. Of what they were asked does not count.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What is there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">An answer is of a type that is not this library's.</exception>
    /// <exception cref="ExpectationException">They differ: each member that differs is named as in JSON.</exception>
    public static void Same(IAnswer expected, IAnswer actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        string[] differences = expected.GetType() == actual.GetType()
            ? [.. JsonDifferences.Of(JsonElement.Parse(SummitJson.Write(expected)), JsonElement.Parse(SummitJson.Write(actual)))]
            : [$"the type: {expected.GetType().Name} is now {actual.GetType().Name}"];
        if (differences.Length > 0)
        {
            throw new ExpectationException($"Expected: {expected.ToEnglish()}\nFound: {actual.ToEnglish()}{Lines("Different", differences)}");
        }
    }

    private static void Last(LastContact answer, LocalDate? earliest, LocalDate? latest, Verdict verdict)
    {
        if ((answer.Earliest, answer.Latest, answer.Verdict) != (earliest, latest, verdict))
        {
            throw Failure(LastInWorlds.Said(earliest, latest, verdict), LastInWorlds.Said(answer.Earliest, answer.Latest, answer.Verdict), answer);
        }
    }

    private static ExpectationException Failure(string expected, string found, LastContact answer) =>
        new($"Expected: {expected}.\nFound: {found}.\nThe answer: {answer.ToEnglish()}");

    private static string Lines(string title, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        return all.Length == 0 ? $"\n{title}: nothing." : $"\n{title}:\n{string.Join('\n', all.Take(20).Select(l => $"- {l}"))}{(all.Length > 20 ? $"\n- and {all.Length - 20} more" : "")}";
    }
}
