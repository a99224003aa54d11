namespace Summit.Domain;

/// <summary>The rule of checks: what the rest of the record says of each claim of a text.</summary>
internal sealed class TextCheckRule
{
    private readonly Reading reading;
    private readonly Source source;
    private readonly LocalDate? published;
    private readonly TextMoment? then;
    private readonly TextMoment now;
    private readonly Lazy<SourceTable> sources;
    private readonly Lazy<ILookup<(RecordRef, Dyad), Claim>> about;
    private readonly Dictionary<(RecordRef, Dyad), Retractions> retractions = [];

    public TextCheckRule(Reading reading, Source source, LocalDate? asOf)
    {
        (this.reading, this.source) = (reading, source);
        published = source.Published.TryGetBounds(out DayBounds day) ? day.LatestEnd : null;
        then = published is null ? null : new(reading, source.Id, Earlier(reading.KnownBy, published), published);
        now = new(reading, source.Id, Earlier(reading.KnownBy, asOf), asOf);
        sources = new(() => new(reading.Chronicle, now.Taken.KnownBy));
        about = new(() => reading.Chronicle.Claims.ToLookup(c => (c.Subject.Record, c.Subject.Dyad)));
        AsOf = asOf;
    }

    private LocalDate? AsOf { get; }

    public TextCheck Checked()
    {
        IReadOnlySet<SourceId> texts = RestOfRecord.TextsOf(reading.Chronicle, source.Id);
        Claim[] claims = [.. reading.Chronicle.Claims.Where(c => texts.Contains(c.Source))];
        CheckedClaim[] rows = [.. claims.Select(Checked)];
        Evidence[] evidence = [.. rows.SelectMany(r => r.Evidence).DistinctBy(e => e.Record)];
        return new()
        {
            Source = source.Id,
            Published = published,
            Claims = rows,
            Evidence = evidence,
            Definition = Definition.Of(now.Taken, [], AsOf),
            Notes = [.. OwnNotes(), .. Notes.Of(reading, [], null, evidence)],
        };
    }

    private CheckedClaim Checked(Claim claim)
    {
        Judged today = JudgedAt(now, claim);
        return new(claim)
        {
            Then = then is null ? null : JudgedAt(then, claim).Verdict,
            Now = today.Verdict,
            Because = today.Because,
            Evidence = today.Evidence,
            Findings = claim.Property == ClaimProperty.Point.Name && reading.Chronicle.Find(claim.Subject.Record) is Statement statement && PointsFinding.Of(statement) is { } finding ? [finding] : [],
            IsWithdrawn = claim.Stance != Stance.Retracts && IsWithdrawn(claim),
        };
    }

    private Judged JudgedAt(TextMoment moment, Claim claim) =>
        !claim.Property.IsKnown || claim.Property == ClaimProperty.Assessment.Name ? Judged.Of(TextVerdict.Assessment, "It is an assessment, and enters no rule.")
        : claim.Stance == Stance.Anticipates || claim.Stance == Stance.Speculates ? ExpectationJudge.Of(moment, claim, Standing)
        : claim.Stance == Stance.Asserts || claim.Stance == Stance.Denies ? Standing(moment, claim)
        : SilenceJudge.Of(moment, claim, published);

    /// <summary>What is asserted or denied.</summary>
    private Judged Standing(TextMoment moment, Claim claim)
    {
        if (claim.Value.IsRecorded ? !claim.Property.KnownRow!.CanRead(claim.Value) : claim.Property != ClaimProperty.Held.Name)
        {
            return Judged.Of(TextVerdict.Unsupported, "What it says cannot be read.");
        }

        bool isAnswer = claim.Subject.Dyad.IsRecorded || claim.Property == ClaimProperty.Met.Name || claim.Property == ClaimProperty.MetAll.Name;
        return isAnswer ? AnswerJudge.Of(moment, claim, published ?? AsOf)
            : moment.Rest.Chronicle.Find(claim.Subject.Record) is null ? Judged.Of(TextVerdict.Unsupported, $"The record does not have '{claim.Subject.Record}'.")
            : moment.Taken.IsKnown(claim.Subject.Record) == Truth.False ? Judged.Of(TextVerdict.Unsupported, "Nobody else speaks of it by then.")
            : claim.Property == ClaimProperty.Plan.Name ? PlanJudge.Of(moment, claim, published ?? AsOf)
            : PropositionJudge.Of(moment, claim);
    }

    /// <summary>Whether the claim is taken back by what is known now.</summary>
    private bool IsWithdrawn(Claim claim)
    {
        (RecordRef, Dyad) subject = (claim.Subject.Record, claim.Subject.Dyad);
        if (!retractions.TryGetValue(subject, out Retractions? found))
        {
            KnownClaim[] known = [.. about.Value[subject].Where(c => sources.Value[c.Source].Known != Truth.False).Select(c => KnownClaim.In(c, sources.Value[c.Source]))];
            retractions.Add(subject, found = Retractions.In(known, sources.Value.Derivations));
        }

        return found.Withdraw(claim);
    }

    private IEnumerable<string> OwnNotes()
    {
        if (published is null)
        {
            yield return $"'{source.Id}' is undated, so what was known when it was published is not known.";
        }
        else if (reading.Policy.TakesTheRecord)
        {
            yield return "Under as-recorded, 'then' only hides records that were not known; it cannot undo what later knowledge put into them.";
        }
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is { } a && other is { } b ? LocalDate.Min(a, b) : one ?? other;
}
