namespace Summit.Domain.Time;

/// <summary>One element of a set: a date, or all from one date to another.</summary>
/// <remarks>Two elements are equal when both dates are and both are ranges or neither is. The default value has no dates. There is no order.</remarks>
/// <param name="First">The date, or the first of a range; not recorded when the range has no beginning (<c>..1984</c>).</param>
/// <param name="Last">The same date, or the last of a range, inclusive; not recorded when the range has no end (<c>1984..</c>).</param>
/// <param name="IsRange">Whether it is a range.</param>
public readonly record struct EdtfMember(Edtf First, Edtf Last, bool IsRange);
