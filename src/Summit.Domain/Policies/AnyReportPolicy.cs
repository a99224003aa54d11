namespace Summit.Domain;

/// <summary>Whatever any source asserts and none denies.</summary>
internal sealed class AnyReportPolicy() : Policy("any-report", 1)
{
    public override string Definition => "True if any source asserts; asserted and denied is unknown; denied and not asserted is false. The day is the hull of the asserted days.";

    public override Truth Decide(Proposition proposition) =>
        proposition.Asserted.Count == 0 ? (proposition.Denied.Count == 0 ? Truth.Unknown : Truth.False)
        : proposition.Denied.Count == 0 ? Truth.True
        : Truth.Unknown;

    public override DayBounds DateOf(Dating dating) => dating.Hull();
}
