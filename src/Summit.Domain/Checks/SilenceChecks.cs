namespace Summit.Domain;

/// <summary>Who says of a property of a record what a party declines to speak of, although it had already spoken.</summary>
/// <remarks>What it buys: the first who spoke by a day is found by a search among the texts of one kind and party, not by asking each claim.</remarks>
internal sealed class SilenceChecks
{
    private readonly SourceTable sources;
    private readonly Dictionary<(ClaimSubject, ClaimProperty, SourceKind, PartyId), Spoken> spoken = [];

    private SilenceChecks(SourceTable sources, IReadOnlyList<Claim> claims)
    {
        this.sources = sources;
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if ((claim.Stance != Stance.Asserts && claim.Stance != Stance.Denies) || sources[claim.Source] is not { IsDated: true } text)
            {
                continue;
            }

            foreach (PartyId party in text.Source.By)
            {
                (ClaimSubject, ClaimProperty, SourceKind, PartyId) key = (claim.Subject, claim.Property, text.Source.Kind, party);
                if (!spoken.TryGetValue(key, out Spoken? texts))
                {
                    spoken.Add(key, texts = new());
                }

                texts.Add(i, claim.Source, text.Published.StartMin);
            }
        }
    }

    public static IEnumerable<Finding> Of(SourceTable sources, IReadOnlyList<Claim> claims) =>
        claims.Any(IsSilence) ? new SilenceChecks(sources, claims).Broken(claims) : [];

    private IEnumerable<Finding> Broken(IReadOnlyList<Claim> claims) =>
        from silence in claims
        where IsSilence(silence)
        let silent = sources[silence.Source]
        where silent.IsDated
        let first = silent.Source.By.Min(party => spoken.GetValueOrDefault((silence.Subject, silence.Property, silent.Source.Kind, party))?.FirstBy(silent.Day, silence.Source))
        where first is not null
        select FindingCode.ContradictedClaim.In(silence.Id, $"'{silence.Source}' declines to speak of {silence.Subject} {silence.Property}, and '{claims[first.Value].Source}' of the same party does speak of it.");

    private static bool IsSilence(Claim claim) => claim.Stance == Stance.DeclinesToConfirm || claim.Stance == Stance.NoInformation;

    /// <summary>The texts of one kind and party that speak of one property, each once, in the order of their claims.</summary>
    private sealed class Spoken
    {
        private readonly List<(int Place, SourceId Source, int Day, int Earliest)> texts = [];
        private readonly HashSet<SourceId> seen = [];
        private readonly Dictionary<SourceId, int?> asked = [];

        public void Add(int place, SourceId source, int day)
        {
            if (seen.Add(source))
            {
                texts.Add((place, source, day, texts.Count > 0 ? Math.Min(texts[^1].Earliest, day) : day));
            }
        }

        /// <summary>The place of the first claim of another text that may have been published by a day; null if there is none.</summary>
        public int? FirstBy(int day, SourceId asking)
        {
            if (!asked.TryGetValue(asking, out int? place))
            {
                asked[asking] = place = Found(day, asking);
            }

            return place;
        }

        private int? Found(int day, SourceId asking)
        {
            // The earliest day so far only falls along the list, so the first that is early enough is found by halving.
            (int low, int high) = (0, texts.Count);
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = texts[middle].Earliest <= day ? (low, middle) : (middle + 1, high);
            }

            int at = low;
            while (at < texts.Count && (texts[at].Day > day || texts[at].Source == asking))
            {
                at++;
            }

            return at < texts.Count ? texts[at].Place : null;
        }
    }
}
