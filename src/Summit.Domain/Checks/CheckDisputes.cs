namespace Summit.Domain;

/// <summary>Values of one property that independent sources give and that cannot both be so. A denial is a finding of its own.</summary>
internal static class CheckDisputes
{
    public static IEnumerable<Finding> Of(Reading reading) => reading.Disputes().All
        .Where(d => d.Record.IsRecorded && d.Sides.Count(s => !s.Denied) > 1)
        .Select(d => FindingCode.DisputedValue.In(d.Record, $"{d.Property}{(d.Part is null ? "" : $" of {d.Part}")}: {string.Join(" / ", d.Sides)}."));
}
