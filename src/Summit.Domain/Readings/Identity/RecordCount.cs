using System.Globalization;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How many things some records are, where records that are or may be one count as one: a number between two bounds, both inclusive.</summary>
/// <remarks>Two values are equal when both bounds are. The default value is exactly 0. There is no order.</remarks>
public readonly record struct RecordCount
{
    internal RecordCount(int min, int max) => (Min, Max) = (min, max);

    /// <summary>The smallest possible number: as many records are one as may be.</summary>
    public int Min { get; }

    /// <summary>The greatest possible number: only records that surely are one are one.</summary>
    public int Max { get; }

    /// <summary>Whether only one number is possible.</summary>
    [JsonIgnore]
    public bool IsExact => Min == Max;

    /// <summary>The number in English: <c>3</c>, <c>3 or 4</c>, <c>3 to 5</c>.</summary>
    public override string ToString() =>
        IsExact ? Min.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Min} {(Max - Min == 1 ? "or" : "to")} {Max}");

    /// <summary>Both together, where no record of one may be a record of the other.</summary>
    internal RecordCount Plus(RecordCount other) => new(Min + other.Min, Max + other.Max);
}
