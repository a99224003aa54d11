namespace Summit.Domain.Tests;

/// <summary>What one source says of one value, written a second time over raw claims.</summary>
/// <param name="Root">The number of the source to which the text goes back.</param>
/// <param name="Text">The number of the text in which it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Denied">Whether it is denied.</param>
/// <param name="Day">When the first text of the source was published; 0 for undated.</param>
internal sealed record PlainAccount(int Root, int Text, string Value, bool Denied, int Day);

/// <summary>Who says what in a scene: known, not taken back, each source once.</summary>
internal static class PlainAccounts
{
    public static IReadOnlyList<PlainAccount> Of(SaidScene scene)
    {
        bool Known(SaidClaim claim) => scene.KnownBy is not { } by || (scene.Sources[claim.Source].Day > 0 && scene.Sources[claim.Source].Day <= by);
        SaidClaim[] known = [.. scene.Claims.Where(Known)];
        HashSet<int> withdrawn = [];
        foreach (SaidClaim retraction in known.Where(c => c.Stance == "retracts"))
        {
            bool spoke = known.Any(c => c.Source == retraction.Source && c.Stance != "retracts");
            int[] corrected = [retraction.Source, .. spoke ? [] : scene.Sources[retraction.Source].Copies];
            withdrawn.UnionWith(Enumerable.Range(0, scene.Sources.Count).Where(s => corrected.Any(c => c == s || Copies(scene, s, c))));
        }

        SaidClaim[] speaking = [.. known.Where(c => !withdrawn.Contains(c.Source) && (c.Stance is "asserts" or "denies" || (c.Stance == "anticipates" && scene.Property == "plan")))];
        return scene.Property is "topic" or "blocked-by"
            ? [.. speaking.Select(c => c.Value).Distinct().SelectMany(v => Heard(scene, [.. speaking.Where(c => c.Stance == "denies" ? Entails(scene.Property, v, c.Value) : Entails(scene.Property, c.Value, v))], static (_, _) => true).Where(a => a.Value == v))]
            : Heard(scene, speaking, static (one, other) => one == other);
    }

    /// <summary>Whether to assert the one value asserts the other.</summary>
    public static bool Entails(string property, string said, string asked) =>
        property == "topic" ? said == asked || said.StartsWith(asked + "/", StringComparison.Ordinal)
        : property == "when" ? Days(said) is var one && Days(asked) is var other && other.First <= one.First && one.LatestStart <= other.LatestStart && other.EarliestEnd <= one.EarliestEnd && one.Last <= other.Last
        : said == asked;

    /// <summary>Whether two values cannot both be so.</summary>
    public static bool Excludes(string property, string one, string other) =>
        property == "when" ? Days(one) is var a && Days(other) is var b && (a.First > b.LatestStart || b.First > a.LatestStart || a.EarliestEnd > b.Last || b.EarliestEnd > a.Last)
        : property is not "topic" and not "blocked-by" && one != other;

    /// <summary>Whether two accounts stand in texts that go back to no source together.</summary>
    public static bool Independent(SaidScene scene, PlainAccount one, PlainAccount other) =>
        one.Root != other.Root && !Roots(scene, one.Text).Intersect(Roots(scene, other.Text)).Any();

    public static bool Contradict(SaidScene scene, PlainAccount one, PlainAccount other) =>
        Independent(scene, one, other)
        && (scene.Property != "plan" || one.Day == other.Day)
        && (one.Denied, other.Denied) switch
        {
            (true, true) => false,
            (true, false) => Entails(scene.Property, other.Value, one.Value),
            (false, true) => Entails(scene.Property, one.Value, other.Value),
            _ => Excludes(scene.Property, one.Value, other.Value),
        };

    /// <summary>Whether somebody contradicts an account, or one that says the same; of blockers also whether two sources have none in common, one of which names it.</summary>
    public static bool IsContradicted(SaidScene scene, IReadOnlyList<PlainAccount> all, PlainAccount account)
    {
        bool Same(PlainAccount other) => other.Value == account.Value && other.Denied == account.Denied && (scene.Property != "plan" || other.Day == account.Day);
        if (all.Where(Same).Any(a => all.Any(b => Contradict(scene, a, b))))
        {
            return true;
        }

        PlainAccount[][] sources = [.. all.Where(a => !a.Denied).GroupBy(a => a.Root).Select(g => g.ToArray())];
        return scene.Property == "blocked-by" && !account.Denied
            && sources.Any(s => s.Any(a => a.Value == account.Value) && sources.Any(o => o.Any(b => s.Any(a => Independent(scene, a, b))) && !o.Any(b => s.Any(a => a.Value == b.Value))));
    }

    private static List<PlainAccount> Heard(SaidScene scene, IReadOnlyList<SaidClaim> claims, Func<string, string, bool> same)
    {
        List<PlainAccount> heard = [];
        foreach (int root in claims.SelectMany(c => Roots(scene, c.Source)).Distinct())
        {
            SaidClaim[] texts = [.. claims.Where(c => Roots(scene, c.Source).Contains(root))];
            int[] dated = [.. texts.Select(c => scene.Sources[c.Source].Day).Where(d => d > 0)];
            int first = dated.Length > 0 ? dated.Min() : 0;
            SaidClaim[] own = [.. texts.Where(c => c.Source == root)];
            SaidClaim[] speaking = own.Length > 0 ? own : [.. texts.Where(c => scene.Sources[c.Source].Day == first)];
            heard.AddRange(speaking.Where(c => !speaking.Any(o => (o.Stance == "denies") != (c.Stance == "denies") && same(o.Value, c.Value))).Select(c => new PlainAccount(root, c.Source, c.Value, c.Stance == "denies", first)));
        }

        return heard;
    }

    private static bool Copies(SaidScene scene, int text, int other) => scene.Sources[text].Copies.Any(c => c == other || Copies(scene, c, other));

    private static int[] Roots(SaidScene scene, int text) => scene.Sources[text].Copies.Count == 0 ? [text] : [.. scene.Sources[text].Copies.SelectMany(c => Roots(scene, c)).Distinct()];

    private static (int First, int LatestStart, int EarliestEnd, int Last) Days(string value) => value switch
    {
        "2020-01-01" => (1, 1, 1, 1),
        "2020-01-02" => (2, 2, 2, 2),
        "2020-01" => (1, 31, 1, 31),
        _ => (1, 1, 2, 2),
    };
}
