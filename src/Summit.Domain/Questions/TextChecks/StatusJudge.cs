namespace Summit.Domain;

/// <summary>A claim of how a dialogue stands. One that names no recency is asked for every recency from 90 to 1,095 days.</summary>
internal static class StatusJudge
{
    private const int Shortest = 90;
    private const int Longest = 1095;

    public static Judged Of(TextMoment moment, Dyad dyad, ClaimedDialogue said, LocalDate asOf)
    {
        ContactFilter scope = ContactFilter.Direct.AtLeast(said.Band).In(said.Portfolios);
        if (!Enum.GetValues<DialogueState>().Any(s => Words.Code(s) == said.Status))
        {
            return Judged.Of(TextVerdict.Unsupported, $"'{said.Status}' is no known status.");
        }

        (int From, int To, DialogueStatus Status)[] spans = said.Recency is { } days ? [(days, days, moment.Answering.DialogueStatus(dyad, scope, days, asOf))] : [.. Spans(moment, dyad, scope, asOf)];
        bool Holds(DialogueStatus status) => status.Statuses.All(s => Words.Code(s) == said.Status);
        bool MayHold(DialogueStatus status) => status.Statuses.Any(s => Words.Code(s) == said.Status);
        bool nothing = spans.All(s => s.Status.Statuses.All(t => t == DialogueState.NoRecord)) && said.Status != Words.Code(DialogueState.NoRecord);
        TextVerdict verdict = nothing ? TextVerdict.Unsupported
            : spans.All(s => Holds(s.Status)) ? TextVerdict.Supported
            : spans.Any(s => MayHold(s.Status)) ? TextVerdict.Possible
            : TextVerdict.Contradicted;
        string level = Names.Of(moment.Answering).Filter(scope);
        string found = string.Join("; ", Joined(spans).Select(s => $"{new DayCount(s.From, s.To).ToEnglish()}: {s.Word}"));
        return Judged.Of(verdict, $"{Words.Capital(level)}, counted as recent within {found}.", spans.SelectMany(s => s.Status.Evidence).DistinctBy(e => e.Record).ToArray());
    }

    /// <summary>The recencies between which the answer can change, each with its answer. It changes only where a contact's day begins or ceases to be recent.</summary>
    private static IEnumerable<(int From, int To, DialogueStatus Status)> Spans(TextMoment moment, Dyad dyad, ContactFilter scope, LocalDate asOf)
    {
        SortedSet<int> starts = [Shortest];
        foreach (CountedContact counted in moment.Answering.Contacts(dyad).Where(new DialogueScope(scope).Substantive).All(dyad))
        {
            DayBounds when = counted.Contact.When;
            foreach (LocalDate? bound in (LocalDate?[])[when.EarliestStart, when.LatestStart, when.EarliestEnd, when.LatestEnd])
            {
                if (bound is { } day)
                {
                    int ago = Period.DaysBetween(day, asOf);
                    starts.UnionWith(((int[])[ago, ago + 1]).Where(r => r is > Shortest and <= Longest));
                }
            }
        }

        int[] all = [.. starts];
        for (int i = 0; i < all.Length; i++)
        {
            yield return (all[i], i + 1 < all.Length ? all[i + 1] - 1 : Longest, moment.Answering.DialogueStatus(dyad, scope, all[i], asOf));
        }
    }

    private static List<(int From, int To, string Word)> Joined(IEnumerable<(int From, int To, DialogueStatus Status)> spans)
    {
        List<(int From, int To, string Word)> joined = [];
        foreach ((int from, int to, DialogueStatus status) in spans)
        {
            string word = string.Join(" or ", status.Statuses.Select(Words.Code));
            if (joined.Count > 0 && joined[^1].Word == word)
            {
                joined[^1] = joined[^1] with { To = to };
            }
            else
            {
                joined.Add((from, to, word));
            }
        }

        return joined;
    }
}
