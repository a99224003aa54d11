using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What is taken to be the order of what happened on one day. The default is <see cref="Unknown"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<TieRule>))]
public enum TieRule
{
    /// <summary>The order within a day is not known: what depends on it is unknown.</summary>
    Unknown,

    /// <summary>All on one day is simultaneous: nothing of that day is before or after the rest, and a contact on the day of the reference does not count as since it.</summary>
    Simultaneous,

    /// <summary>The reference comes first on its day, then the contact that is asked about, then the others.</summary>
    FocusFirst,

    /// <summary>The reference comes first on its day, then the others, and the contact that is asked about last.</summary>
    OthersFirst,
}
