using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Why an opportunity is in its state, or one at all.</summary>
/// <remarks>A closed vocabulary of answers. In JSON kebab-case words, such as <c>both-present</c>.</remarks>
[JsonConverter(typeof(OutputCodeConverter<OpportunityReason>))]
public enum OpportunityReason
{
    /// <summary>A contact as asked for certainly took place there.</summary>
    ContactThere,

    /// <summary>A contact as asked for possibly took place there.</summary>
    PossibleContactThere,

    /// <summary>It was cancelled or declined, or surely not held.</summary>
    Cancelled,

    /// <summary>One side certainly has nobody there at the level.</summary>
    OneSideAbsent,

    /// <summary>The two certainly were not there on a common day.</summary>
    NoCommonDay,

    /// <summary>A meeting of the two there was cancelled or declined, or a participant denied it in advance.</summary>
    RuledOut,

    /// <summary>A meeting of the two there is scheduled.</summary>
    MeetingScheduled,

    /// <summary>A meeting of the two there is not scheduled, which does not say that they will not meet.</summary>
    NotScheduled,

    /// <summary>Both are recorded as there, at the level.</summary>
    BothPresent,

    /// <summary>Both have accepted or are recorded as there, at the level.</summary>
    BothConfirmed,

    /// <summary>A party is expected as a member of the forum.</summary>
    Membership,

    /// <summary>A party is expected because it was invited, announced or named for it.</summary>
    Invitation,

    /// <summary>Declared coverage contains such contacts on these days.</summary>
    Covered,

    /// <summary>No such contact is recorded there.</summary>
    NothingRecorded,

    /// <summary>It is over on the day of the question.</summary>
    Over,

    /// <summary>Whether it is over is not known.</summary>
    DaysUncertain,

    /// <summary>Both stay in one place on the same days, at different occasions.</summary>
    OverlappingStays,
}
