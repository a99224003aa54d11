namespace Summit.Domain;

/// <summary>Whether a contact fell before, during or after an extent: the rule over the rows of its record.</summary>
internal static class ContactTimingRule
{
    /// <summary>Before: it had ended when the extent began. During: they share a day. After: it began when the extent had ended. True if it holds of any one row.</summary>
    public static (Truth Before, Truth During, Truth After) Of(IReadOnlyList<CountedContact> rows, DayBounds extent)
    {
        return (Any(d => d.IsBefore(extent)), Any(d => d.Overlaps(extent)), Any(d => d.IsAfter(extent)));

        Truth Any(Func<DayBounds, Truth> judge) => rows.Select(r => r.Match.And(judge(r.Contact.When))).Any();
    }
}
