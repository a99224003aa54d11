using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How much the record tells of a last day. The default is <see cref="None"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<Verdict>))]
public enum Verdict
{
    /// <summary>No contact, certain or possible, is recorded.</summary>
    None,

    /// <summary>There may have been a contact, the latest on the latest day; none is certain.</summary>
    Possible,

    /// <summary>There was a contact; the last one lies between two days.</summary>
    Bounded,

    /// <summary>There was a contact; the last one was on this day.</summary>
    Exact,
}
