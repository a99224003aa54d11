namespace Summit.Domain.Tool;

/// <summary>The check of a text for people: one row a claim, a count at the end.</summary>
internal static class VerifyPage
{
    public static void Show(Page page, TextCheck check, Source text)
    {
        page.Title($"Check of {(text.Title.Length > 0 ? text.Title : text.Id.ToString())}");
        string published = check.Published is { } day ? $"published {Texts.Iso(day)}" : "undated";
        page.Say($"{published} · {Terms.Of(check.Definition)}");
        page.Line();
        if (check.Claims.Count == 0)
        {
            page.Say("The record has no claims of it.");
            return;
        }

        Table table = Table.Of("it says", "!then", "!now", "because");
        HashSet<Finding> said = [];
        foreach (CheckedClaim claim in check.Claims)
        {
            string findings = string.Concat(claim.Findings.Where(said.Add).Select(f => $"\n{f.Code.Code}: {f.Message}"));
            table.With(Sentence(claim), Word(claim.Then), Word(claim.Now) + (claim.IsWithdrawn ? "\nwithdrawn" : ""), claim.Because + findings);
        }

        page.Show(table);
        page.Line();
        foreach (string line in Counts(check))
        {
            page.Say(line);
        }
    }

    /// <summary>How many claims have which verdict, then and now.</summary>
    public static IEnumerable<string> Counts(TextCheck check)
    {
        if (check.Published is not null)
        {
            yield return $"When it was published: {Counted(check, c => c.Then)}.";
        }

        yield return $"Now: {Counted(check, c => c.Now)}.";
    }

    /// <summary>A claim in its own words, or as it is recorded.</summary>
    public static string Sentence(CheckedClaim claim)
    {
        Claim record = claim.Record;
        string stance = record.Stance == Stance.Asserts ? "" : $"{record.Stance}: ";
        string words = claim.Wording.Length > 0 ? claim.Wording : claim.Property == ClaimProperty.Assessment.Name ? $"{record.Value}" : "";
        return words.Length > 0 ? $"{stance}“{words}”" : $"{stance}{record.Subject} {claim.Property} {record.Value}".TrimEnd();
    }

    public static string Word(TextVerdict? verdict) => verdict is { } known ? Plain.Word(known) : "–";

    private static string Counted(TextCheck check, Func<CheckedClaim, TextVerdict?> verdict) =>
        string.Join(", ", check.Claims.GroupBy(verdict).OrderByDescending(g => g.Count()).ThenBy(g => Word(g.Key), StringComparer.Ordinal).Select(g => $"{g.Count()} {(g.Key is null ? "without a verdict" : Word(g.Key))}"));
}
