using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How an escalation stands on a day: whether it is under way, in which phase, and how many days ago it ended.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record EscalationState : IAnswer
{
    internal EscalationState()
    {
    }

    /// <summary>Which escalation.</summary>
    public EscalationId Escalation { get; internal init; }

    /// <summary>On which day; null where the question named none, and then nothing that depends on a day is told.</summary>
    public LocalDate? On { get; internal init; }

    /// <summary>Whether it was under way on that day, its first and its last day included.</summary>
    public Truth Ongoing { get; internal init; }

    /// <summary>The phase; <see cref="EscalationPhase.Unknown"/> where more than one is possible.</summary>
    public EscalationPhase Phase => PossiblePhases is [var only] ? only : EscalationPhase.Unknown;

    /// <summary>Every phase that the record leaves possible, in the order of the course.</summary>
    public IReadOnlyList<EscalationPhase> PossiblePhases { get; internal init => field = ValueList.Of(value); } = ValueList<EscalationPhase>.Empty;

    /// <summary>The days since its last day, not counting that day, as far as it may have ended before that day; null if it certainly had not. 0 where it may have ended that very day or later.</summary>
    public DayCount? DaysSince { get; internal init; }

    /// <summary>When it began.</summary>
    public DayBounds Start { get; internal init; }

    /// <summary>When it ended; <see cref="DayBounds.Anywhen"/> where no end is known.</summary>
    public DayBounds End { get; internal init; }

    /// <summary>When a cease-fire took effect; null where none is known.</summary>
    public DayBounds? CeaseFire { get; internal init; }

    /// <summary>The steps that were surely or possibly taken by that day, all without a day, in the order of their earliest possible day.</summary>
    public IReadOnlyList<EscalationIntensity> Intensity { get; internal init => field = ValueList.Of(value); } = ValueList<EscalationIntensity>.Empty;

    /// <summary>The highest recorded level of hostility among these steps, 1 to 5; null where none is recorded.</summary>
    public int? Peak => Intensity.Max(s => s.Hostility);

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal string Title { get; init; } = "";

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string course = $"it began {(Start == DayBounds.Anywhen ? "on an unknown day" : $"on {Start}")} and {(End == DayBounds.Anywhen ? "no end is known" : $"ended on {End}")}";
        string peak = Peak is { } level ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", its highest recorded hostility {level} of 5") : "";
        if (On is not { } day)
        {
            return Words.Sentence(this, $"{Title}: {course}{peak}");
        }

        string ongoing = Ongoing switch
        {
            Truth.True => "was under way",
            Truth.False => "was not under way",
            _ => "may have been under way",
        };
        string phases = PossiblePhases.Count == 1 ? $"phase {Words.Code(PossiblePhases[0])}" : $"possible phases {string.Join(", ", PossiblePhases.Select(Words.Code))}";
        string since = DaysSince is { } days ? $", {days.ToEnglish()} after its end" : "";
        return Words.Sentence(this, $"{Title} {ongoing} on {Words.Iso(day)} ({phases}{since}); {course}{peak}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
