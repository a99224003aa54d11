namespace Summit.Domain;

/// <summary>The rest of the record at one moment: when the text was published, or now.</summary>
internal sealed class TextMoment
{
    private readonly Lazy<ContactHistory> history;
    private readonly Lazy<ContactViews> views;
    private readonly Lazy<Spoken> spoken;

    /// <param name="reading">The whole as it is read.</param>
    /// <param name="source">The text.</param>
    /// <param name="knownBy">By which day things had to be known; null for no limit.</param>
    /// <param name="day">The day of the moment; null when it is after every day.</param>
    public TextMoment(Reading reading, SourceId source, LocalDate? knownBy, LocalDate? day)
        : this(reading, RestOfRecord.Of(reading.Chronicle, source, reading.Policy.TakesTheRecord ? null : knownBy), knownBy, day)
    {
        // Under as-recorded a day hides records and cannot undo what later knowledge put into them.
    }

    /// <summary>The same, where the rest of the record is at hand.</summary>
    public TextMoment(Reading reading, RestOfRecord rest, LocalDate? knownBy, LocalDate? day)
    {
        Rest = rest;
        (Whole, Day) = (reading, day);
        Taken = Rest.Chronicle.Under(reading.Policy, knownBy, reading.Levels);
        Said = Rest.Chronicle.Under(Policy.AnyReport, knownBy, reading.Levels);
        Answering = Rest.ForAnswers().Under(reading.Policy, knownBy, reading.Levels);
        history = new(Answering.Contacts);
        views = new(() => new(History));
        spoken = new(() => new(Whole.Sources, Rest.Chronicle.Claims));
    }

    private TextMoment(TextMoment same, LocalDate? day)
    {
        (Rest, Whole, Taken, Said, Answering, history, views, spoken) = (same.Rest, same.Whole, same.Taken, same.Said, same.Answering, same.history, same.views, same.spoken);
        Day = day;
    }

    /// <summary>The record with the text: only for what the text itself means, never for what is so.</summary>
    public Reading Whole { get; }

    public RestOfRecord Rest { get; }

    public LocalDate? Day { get; }

    /// <summary>What the policy takes to be so.</summary>
    public Reading Taken { get; }

    /// <summary>Who says what, whatever the policy makes of it.</summary>
    public Reading Said { get; }

    /// <summary>The reading that questions are asked of.</summary>
    public Reading Answering { get; }

    /// <summary>Its contacts.</summary>
    public ContactHistory History => history.Value;

    /// <summary>The views of its contacts.</summary>
    public ContactViews Views => views.Value;

    /// <summary>Who of the others had spoken of something.</summary>
    public Spoken Spoken => spoken.Value;

    /// <summary>The same rest of the record on another day.</summary>
    public TextMoment On(LocalDate? day) => new(this, day);

    /// <summary>A record with what others say of a property of it, as far as that may be known at the moment.</summary>
    public Evidence EvidenceOf(Claim claim, Truth match)
    {
        RecordRef record = claim.Subject.Record;
        IEnumerable<Claim> claims = Taken.ClaimsPossiblyKnown(record).Where(c => RecordPart.Of(c.Subject) == RecordPart.Of(claim.Subject)
            && (c.Property == claim.Property || (claim.Property == ClaimProperty.Held.Name && c.Property.KnownRow?.ImpliesHeld(c.Value) == true)));
        return new(record, Taken.WhenOf(record), match, [], [], [.. claims]);
    }
}
