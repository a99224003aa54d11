namespace Summit.Domain;

/// <summary>Who had spoken of what a text declines to speak of: an official of the same party who, by the day of the text, had asserted or denied it.</summary>
/// <remarks>
/// A partly known day counts by its latest day, and what is undated had not surely been said. What it buys: the first who spoke by a day is found by a
/// search among the texts of one property and party, not by asking each claim.
/// </remarks>
internal sealed class Spoken
{
    private readonly SourceTable sources;
    private readonly IReadOnlyList<Claim> claims;
    private readonly Dictionary<(ClaimSubject, ClaimProperty, ClaimValue, PartyId), Texts> spoken = [];

    public Spoken(SourceTable sources, IReadOnlyList<Claim> claims)
    {
        (this.sources, this.claims) = (sources, claims);
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if ((claim.Stance != Stance.Asserts && claim.Stance != Stance.Denies) || sources[claim.Source] is not { IsDated: true, Source.Kind.IsOfficial: true } text)
            {
                continue;
            }

            foreach (PartyId party in text.Source.By)
            {
                // A silence may be of one value or of all.
                TextsOf(claim, claim.Value, party).Add(i, claim.Source, text.Day);
                TextsOf(claim, default, party).Add(i, claim.Source, text.Day);
            }
        }
    }

    /// <summary>Whether a claim declines to speak, so that somebody of its party may have spoken before.</summary>
    public static bool IsSilence(Claim claim) => claim.Stance == Stance.DeclinesToConfirm || claim.Stance == Stance.NoInformation;

    /// <summary>The first claim of another text by which a party had spoken of what a claim declines to speak of; null where none had.</summary>
    /// <param name="silence">The claim that declines.</param>
    /// <param name="day">The day of its text.</param>
    public Claim? By(Claim silence, int day)
    {
        int? first = sources[silence.Source].Source.By.Min(party => spoken.GetValueOrDefault((silence.Subject, silence.Property, silence.Value, party))?.FirstBy(day, silence.Source));
        return first is { } place ? claims[place] : null;
    }

    private Texts TextsOf(Claim claim, ClaimValue value, PartyId party)
    {
        (ClaimSubject, ClaimProperty, ClaimValue, PartyId) key = (claim.Subject, claim.Property, value, party);
        if (!spoken.TryGetValue(key, out Texts? texts))
        {
            spoken.Add(key, texts = new());
        }

        return texts;
    }

    /// <summary>The texts of one party that speak of one thing, each once, in the order of their claims.</summary>
    private sealed class Texts
    {
        private readonly List<(int Place, SourceId Source, int Day, int Earliest)> texts = [];
        private readonly HashSet<SourceId> seen = [];
        private readonly Dictionary<(int Day, SourceId Asking), int?> asked = [];

        public void Add(int place, SourceId source, int day)
        {
            if (seen.Add(source))
            {
                texts.Add((place, source, day, texts.Count > 0 ? Math.Min(texts[^1].Earliest, day) : day));
            }
        }

        /// <summary>The place of the first claim of another text that was published by a day; null if there is none.</summary>
        public int? FirstBy(int day, SourceId asking)
        {
            if (!asked.TryGetValue((day, asking), out int? place))
            {
                asked[(day, asking)] = place = Found(day, asking);
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
