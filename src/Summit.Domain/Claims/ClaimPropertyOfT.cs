namespace Summit.Domain;

/// <summary>A property with the type of its values: the key with which claims are made and read.</summary>
/// <remarks>Equal by reference; each key is one object. No order.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class ClaimProperty<T>
{
    private readonly Func<T, ClaimValue> write;
    private readonly TryRead read;

    internal ClaimProperty(string word, Func<T, ClaimValue> write, TryRead read) => (Name, this.write, this.read) = (ClaimProperty.From(word), write, read);

    internal delegate bool TryRead(ClaimValue value, out T result);

    /// <summary>The property's word.</summary>
    public ClaimProperty Name { get; }

    /// <summary>The property without the type of its values.</summary>
    public static implicit operator ClaimProperty(ClaimProperty<T> key) => key?.Name ?? default;

    /// <summary>The property's word.</summary>
    public override string ToString() => Name.Value;

    internal ClaimValue Write(T value) => write(value);

    internal bool Read(ClaimValue value, out T result) => read(value, out result);
}
