namespace Summit.Domain;

/// <summary>Two records of one type of which somebody says that they are, or are not, one.</summary>
/// <param name="One">The record with the smaller id.</param>
/// <param name="Other">The other record.</param>
/// <param name="Truth">What the policy makes of it.</param>
/// <param name="IsAsserted">Whether anybody heard says that they are one.</param>
/// <param name="IsSpokenOf">Whether anybody heard says that they are, or are not.</param>
internal sealed record IdentityLink(RecordRef One, RecordRef Other, Truth Truth, bool IsAsserted, bool IsSpokenOf)
{
    /// <summary>Whether the two are, or may be, one. What is only denied makes nothing possible.</summary>
    public bool Links => IsAsserted && Truth != Truth.False;
}
