namespace Summit.Domain;

/// <summary>A claim about an answer: the question is asked, with the filter that the claim names, as of the text's day.</summary>
/// <remarks>A certain contact or declared coverage contradicts it; that the record has no such contact leaves it unsupported.</remarks>
internal static class AnswerJudge
{
    /// <param name="moment">The moment.</param>
    /// <param name="claim">A claim on a dyad, or on whom a party met at a session.</param>
    /// <param name="asOf">The text's day; null where it has none, so that nothing can be asked.</param>
    public static Judged Of(TextMoment moment, Claim claim, LocalDate? asOf)
    {
        Judged judged = asOf is not { } day ? Judged.Of(TextVerdict.Unsupported, "The text is undated, so as of which day it speaks is not known.")
            : claim.Says(ClaimProperty.LastContact, out ClaimedContact last) ? Last(moment, claim.Subject.Dyad, last, day)
            : claim.Says(ClaimProperty.FirstSince, out ClaimedContact first) ? First(moment, claim.Subject.Dyad, first, day)
            : claim.Says(ClaimProperty.DialogueStatus, out ClaimedDialogue dialogue) ? StatusJudge.Of(moment, claim.Subject.Dyad, dialogue, day)
            : claim.Says(ClaimProperty.Met, out ClaimedRound met) ? RoundJudge.Of(moment, claim, met, all: false)
            : claim.Says(ClaimProperty.MetAll, out ClaimedRound round) ? RoundJudge.Of(moment, claim, round, all: true)
            : Judged.Of(TextVerdict.Unsupported, "No question answers it.");
        return claim.Stance == Stance.Denies ? judged.Mirrored() : judged;
    }

    private static Judged Last(TextMoment moment, Dyad dyad, ClaimedContact said, LocalDate asOf)
    {
        if (!said.When.TryGetBounds(out DayBounds claimed))
        {
            return Judged.Of(TextVerdict.Unsupported, "It names no day.");
        }

        LastContact last = ClaimedAnswers.Last(moment.Views, dyad, said, asOf);
        DayBounds? certain = last is { Earliest: { } earliest, Latest: { } latest } ? DayBounds.Within(earliest, latest) : null;
        bool otherwise = last.Earliest is { } from && claimed.LatestEnd is { } end && from > end;
        bool admitted = last.Evidence.Any(e => e.When.Overlaps(claimed) != Truth.False);
        CoverageId covered = Covering(moment, dyad, said, claimed);
        return certain is { } days && LiesIn(days, claimed) == Truth.True ? Judged.Of(TextVerdict.Supported, Short(last), last.Evidence)
            : otherwise ? Judged.Of(TextVerdict.Contradicted, Short(last), last.Evidence)
            : admitted ? Judged.Of(TextVerdict.Possible, Short(last), last.Evidence)
            : covered.IsRecorded ? Judged.Of(TextVerdict.Contradicted, $"{Short(last)} '{covered}' declares those days covered.", last.Evidence)
            : Judged.Of(TextVerdict.Unsupported, $"{Short(last)} Of the days claimed it has no such contact.", last.Evidence);
    }

    // "In October" is right whatever day of October it was.
    private static Truth LiesIn(DayBounds days, DayBounds claimed) =>
        days.IsWithin(claimed is { EarliestStart: { } from, LatestEnd: { } to } ? DayBounds.Throughout(from, to) : claimed);

    private static Judged First(TextMoment moment, Dyad dyad, ClaimedContact said, LocalDate asOf)
    {
        if (!said.When.TryGetBounds(out DayBounds claimed) || ClaimedAnswers.SinceOf(moment.Answering, said.Since) is not { } since)
        {
            return Judged.Of(TextVerdict.Unsupported, "It names no day, or since when is not in the record.");
        }

        FirstSince[] answers = [.. ClaimedAnswers.First(moment.Views, dyad, said, since, asOf)];
        if (answers.Length == 0)
        {
            ContactView view = moment.Views[ClaimedAnswers.FilterOf(said)];
            CountedContact[] between =
            [
                .. view.All(dyad)
                    .Where(c => c.Match == Truth.True && c.Contact.When.IsAfter(since) == Truth.True && c.Contact.When.IsBefore(claimed) == Truth.True),
            ];
            return between.Length > 0
                ? Judged.Of(TextVerdict.Contradicted, $"There was one before: {Words.List(view.RecordsOf(between))}.", Evidence.Of(between, view))
                : Judged.Of(TextVerdict.Unsupported, "Of the days claimed the record has no such contact.");
        }

        FirstSince decisive = answers.MaxBy(a => a.Verdict)!;
        return Judged.Of(decisive.Verdict switch { Truth.True => TextVerdict.Supported, Truth.False => TextVerdict.Contradicted, _ => TextVerdict.Possible }, Short(decisive), decisive.Evidence);
    }

    private static CoverageId Covering(TextMoment moment, Dyad dyad, ClaimedContact said, DayBounds claimed) =>
        moment.Answering.Chronicle.Coverages.FirstOrDefault(c => Covers.Question(c, ClaimedAnswers.FilterOf(said), dyad) && claimed.IsWithin(c.Interval.BoundsOrAnywhen) == Truth.True)?.Id ?? default;

    /// <summary>An answer's sentence without its terms, which the check repeats once.</summary>
    public static string Short<T>(T answer)
        where T : IAnswer
    {
        string english = answer.ToEnglish();
        int terms = english.IndexOf($", {answer.Definition.Terms()}", StringComparison.Ordinal);
        return terms < 0 ? english : english[..terms] + ".";
    }
}
