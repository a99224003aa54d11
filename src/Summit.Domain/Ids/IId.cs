namespace Summit.Domain;

/// <summary>The shape of a typed id.</summary>
/// <typeparam name="TSelf">The id itself.</typeparam>
public interface IId<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>Whether this is an id; false for the default value.</summary>
    bool IsRecorded { get; }

    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is not an id.</exception>
    string Value { get; }
}
