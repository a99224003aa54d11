namespace Summit.Domain.Tests;

/// <summary>The policies written a second time from their paragraphs, over plain scenes, sharing nothing with the library but the words.</summary>
internal sealed class PlainPolicies
{
    private readonly Scene scene;
    private readonly string policy;
    private readonly int[] listed;
    private readonly bool[,] reaches;

    public PlainPolicies(Scene scene, string policy, int[] listed)
    {
        (this.scene, this.policy, this.listed) = (scene, policy, listed);
        int n = scene.Sources.Length;
        reaches = new bool[n, n];
        for (int i = 0; i < n; i++)
        {
            foreach (int f in scene.Sources[i].From)
            {
                reaches[i, f] = true;
            }
        }

        for (int k = 0; k < n; k++)
        {
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++)
                {
                    reaches[i, j] |= reaches[i, k] && reaches[k, j];
                }
            }
        }
    }

    private sealed record Voice(int Origin, int Speaker, string Kind, string[] By, int? Day, SceneClaim Claim, bool Implied, int[] Texts);

    /// <summary>Whether it was held; of a part that records no occurrence of its own, with the answer for its whole.</summary>
    public string Held(string ofWhole = "")
    {
        string whole = scene.Occurrence.Length == 0 ? ofWhole : "";
        (List<Voice> yes, List<Voice> no) = HeldVoices();
        string recorded = scene.Occurrence == "not-held" || (scene.Occurrence is "" or "unknown" && scene.Plan is "cancelled" or "speculated") ? "False"
            : scene.Occurrence == "held" ? "True" : "Unknown";
        string verdict = policy == "as-recorded" ? recorded
            : yes.Count > 0 ? (no.Count == 0 && whole == "True" ? "True" : Decide(yes, no))
            : recorded == "False" || whole == "False" || (no.Count > 0 && Decide(yes, no) == "False") ? "False"
            : no.Count == 0 && whole == "True" ? "True" : "Unknown";
        return Known() == "True" || verdict == "False" ? verdict : "Unknown";
    }

    public string Known()
    {
        if (scene.KnownBy is not { } by || scene.Claims.Length == 0)
        {
            return "True";
        }

        SceneSource[] sources = [.. scene.Claims.Select(c => scene.Sources[c.Source])];
        return sources.Any(s => s.Published is { } p && p.Last <= by) ? "True" : sources.Any(s => s.Published is not { } p || p.First <= by) ? "Unknown" : "False";
    }

    public (int First, int Last)? When()
    {
        if (policy == "as-recorded")
        {
            return scene.Day is { } own ? (own, own) : null;
        }

        Voice[] given = [.. Select([.. Consistent(Voices([.. Heard().Where(c => c.Property == "when")]), v => v.Claim.Value).Where(v => v.Claim.Stance == "asserts")])];
        if (given.Length == 0)
        {
            return scene.Day is { } own ? (own, own) : null;
        }

        (List<Voice> yes, List<Voice> no) = HeldVoices();
        int[] establishing = policy switch
        {
            "participant-confirmed" when Decide(yes, no) == "True" => [.. (yes.Any(Official) ? yes.Where(Official) : yes.Where(Named)).Select(v => v.Origin)],
            "mutual-confirmation" when Decide(yes, no) == "True" => [.. yes.Where(v => SpeaksFor(v, "A") || SpeaksFor(v, "B")).Select(v => v.Origin)],
            _ => [],
        };
        Voice[] theirs = given.Any(v => establishing.Contains(v.Origin)) ? [.. given.Where(v => establishing.Contains(v.Origin))] : given;
        (int First, int Last)[] days = [.. theirs.Select(v => v.Day is { } p && v.Claim.Range.First <= p ? (v.Claim.Range.First, Math.Min(v.Claim.Range.Last, p)) : v.Claim.Range)];
        (int, int) hull = (days.Min(d => d.First), days.Max(d => d.Last));
        (int First, int Last) common = (days.Max(d => d.First), days.Min(d => d.Last));
        return policy == "any-report" || common.First > common.Last ? hull : common;
    }

    public string Encounter()
    {
        if (policy == "as-recorded")
        {
            return scene.Encounter;
        }

        Voice[] voices = Select(Consistent(Voices([.. Heard().Where(c => c.Property == "encounter")]), v => v.Claim.Value));
        List<Voice> saying(string stance, string value) => [.. voices.Where(v => v.Claim.Stance == stance && v.Claim.Value == value)];
        string[] values = [.. voices.Where(v => v.Claim.Stance == "asserts").Select(v => v.Claim.Value).Distinct()];
        if (values.Length == 0)
        {
            return saying("denies", scene.Encounter).Count == 0 ? scene.Encounter : "";
        }

        string[] established = [.. values.Where(value => Decide(saying("asserts", value), saying("denies", value)) == "True")];
        return established.Length == 1 ? established[0] : "";
    }

    public string Plan()
    {
        if (policy == "as-recorded")
        {
            return scene.Plan;
        }

        Voice[] voices = Consistent(Voices([.. Standing().Where(c => c.Property == "plan" && c.Stance is "asserts" or "denies" or "anticipates")]), v => v.Claim.Value);
        Voice[] says = [.. voices.Where(v => v.Claim.Stance is "asserts" or "anticipates")];
        Voice[] latest = [.. says.Where(v => (v.Day ?? -1) == says.Max(s => s.Day ?? -1))];
        string[] plans = [.. latest.Select(v => v.Claim.Value).Distinct()];
        string plan = plans.Length == 0 ? scene.Plan : plans[0];
        bool denied = voices.Any(v => v.Claim.Stance == "denies" && v.Claim.Value == plan && (latest.Length == 0 || (v.Day ?? -1) >= (latest[0].Day ?? -1)));
        return plans.Length > 1 || denied ? "" : plan;
    }

    private (List<Voice> Yes, List<Voice> No) HeldVoices()
    {
        SceneClaim[] heard = [.. Heard()];
        List<SceneClaim> direct = [.. heard.Where(c => c.Property == "held" && !(c.Value == "false" && c.Stance == "denies"))];
        bool heldTakenBack(SceneClaim c) => Claims().Any(r => r.Stance == "retracts" && r.Property == "held" && Withdraws(r, c.Source));
        SceneClaim[] implied =
        [
            .. heard.Where(c => c.Stance == "asserts" && c.Property is not "held" and not "plan" && !(c.Property.StartsWith("presence", StringComparison.Ordinal) && c.Value == "absent")
                && Past(c, heard) && !heldTakenBack(c)),
        ];
        Voice[] all = Voices([.. direct, .. implied], implied);
        int[] wavering = [.. all.Where(SaysHeld).Select(v => v.Origin).Intersect(all.Where(v => !SaysHeld(v)).Select(v => v.Origin))];
        Voice[] voices = Select([.. all.Where(v => !wavering.Contains(v.Origin))]);
        return ([.. voices.Where(SaysHeld)], [.. voices.Where(v => !SaysHeld(v))]);
    }

    private static bool SaysHeld(Voice v) => v.Implied || (v.Claim.Stance == "asserts" && v.Claim.Value != "false");

    // Who asserts and denies one value takes no stand on it.
    private static Voice[] Consistent(Voice[] voices, Func<Voice, string> value) =>
        [.. voices.Where(v => !voices.Any(w => w.Origin == v.Origin && value(w) == value(v) && (w.Claim.Stance == "denies") != (v.Claim.Stance == "denies")))];

    // On or after the day that its source gives, else the record's; copies were published when the first of them was.
    private bool Past(SceneClaim claim, SceneClaim[] heard)
    {
        int[] days = [.. heard.Where(c => c.Stance == "asserts" && c.Property == "when" && Dependent(c.Source, claim.Source)).Select(c => c.Range.First)];
        int? day = days.Length > 0 ? days.Min() : scene.Day;
        int[] published = [.. heard.Where(c => c.Stance is "asserts" or "denies" && c.Property.Split(':')[0] == claim.Property.Split(':')[0] && Dependent(c.Source, claim.Source) && scene.Sources[c.Source].Published is not null).Select(c => scene.Sources[c.Source].Published!.Value.Last)];
        return day is null || published.Length == 0 || published.Min() >= day;
    }

    private IEnumerable<SceneClaim> Claims() => scene.Claims.Where(c => scene.KnownBy is not { } by || (scene.Sources[c.Source].Published is { } p && p.Last <= by));

    private IEnumerable<SceneClaim> Standing() =>
        Claims().Where(c => c.Stance != "retracts" && !Claims().Any(r => r.Stance == "retracts" && Concerns(r, c) && Withdraws(r, c.Source)));

    private IEnumerable<SceneClaim> Heard() => Standing().Where(c => c.Stance is "asserts" or "denies");

    private static bool Concerns(SceneClaim retraction, SceneClaim claim) => retraction.Property == claim.Property;

    private bool Withdraws(SceneClaim retraction, int source)
    {
        bool own = Claims().Any(c => c.Stance != "retracts" && c.Source == retraction.Source && Concerns(retraction, c));
        int[] taken = own ? [retraction.Source] : [retraction.Source, .. scene.Sources[retraction.Source].From];
        return taken.Any(t => t == source || reaches[source, t]);
    }

    private int[] Origins(int source) =>
        [.. Enumerable.Range(0, scene.Sources.Length).Where(r => r == source || reaches[source, r])
            .Where(r => Enumerable.Range(0, scene.Sources.Length).All(q => !reaches[r, q] || reaches[q, r]))
            .Select(r => Enumerable.Range(0, scene.Sources.Length).Where(q => q == r || (reaches[r, q] && reaches[q, r])).OrderBy(q => scene.Sources[q].Published?.Last ?? int.MaxValue).ThenBy(q => q).First())
            .Distinct()];

    private bool Dependent(int one, int other) => Origins(one).Intersect(Origins(other)).Any();

    private Voice[] Voices(SceneClaim[] claims, SceneClaim[]? implied = null) =>
    [
        .. claims.SelectMany(c => Origins(c.Source).Select(o => (Origin: o, Claim: c))).GroupBy(p => p.Origin).SelectMany(g =>
        {
            int[] texts = [.. g.Select(p => p.Claim.Source).Distinct()];
            int? first = texts.Select(t => scene.Sources[t].Published?.Last).Where(d => d is not null).Min();
            bool only(SceneClaim c) => implied?.Any(i => ReferenceEquals(i, c)) == true;
            bool saidOutright = g.Any(p => !only(p.Claim));
            SceneClaim[] heard = [.. g.Select(p => p.Claim).Where(c => !(saidOutright && only(c)))];
            int? firstHeard = heard.Select(c => scene.Sources[c.Source].Published?.Last).Where(d => d is not null).Min();
            SceneClaim[] speaking = [.. heard.Where(c => heard.Any(h => h.Source == g.Key) ? c.Source == g.Key : scene.Sources[c.Source].Published?.Last == firstHeard)];
            return speaking.Select(c => new Voice(g.Key, c.Source, scene.Sources[g.Key].Kind, scene.Sources[g.Key].By, first, c, only(c), texts));
        }).Where(Admits),
    ];

    private bool Admits(Voice voice) => policy != "source-priority" || listed.Any(l => l == voice.Origin || voice.Texts.Contains(l));

    private Voice[] Select(Voice[] voices)
    {
        int rank(Voice v) => Array.FindIndex(listed, l => l == v.Origin || v.Texts.Contains(l));
        return policy switch
        {
            "source-priority" => [.. voices.Where(v => rank(v) == voices.Min(rank))],
            "latest-assertion" => [.. voices.Where(v => (v.Day ?? -1) == voices.Max(w => w.Day ?? -1))],
            _ => voices,
        };
    }

    private string Decide(List<Voice> yes, List<Voice> no) => policy switch
    {
        "participant-confirmed" => no.Any(Participant) ? (yes.Count > 0 ? "Unknown" : "False") : yes.Any(Official) || yes.Where(Named).Select(v => v.Origin).Distinct().Count() > 1 ? "True" : "Unknown",
        "mutual-confirmation" => no.Exists(v => SpeaksFor(v, "A")) && no.Exists(v => SpeaksFor(v, "B")) && yes.Count == 0 ? "False"
            : no.Exists(v => SpeaksFor(v, "A") || SpeaksFor(v, "B")) ? "Unknown"
            : yes.Exists(v => SpeaksFor(v, "A")) && yes.Exists(v => SpeaksFor(v, "B")) ? "True" : "Unknown",
        _ => yes.Count > 0 ? (no.Count > 0 ? "Unknown" : "True") : no.Count > 0 ? "False" : "Unknown",
    };

    private static bool Official(Voice v) => v.Kind is "igo-official" or "host-official" || (v.Kind is "party-official" or "joint-text" && (v.By.Length == 0 || v.By.Contains("A") || v.By.Contains("B")));

    private static bool Named(Voice v) => v.Kind is not "" and not "blog" and not "press-unnamed";

    private static bool SpeaksFor(Voice v, string party) => v.Kind is "party-official" or "host-official" or "igo-official" or "joint-text" && (v.By.Contains(party) || (v.Kind == "joint-text" && v.By.Length == 0));

    private static bool Participant(Voice v) => SpeaksFor(v, "A") || SpeaksFor(v, "B");
}
