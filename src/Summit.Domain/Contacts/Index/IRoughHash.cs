namespace Summit.Domain;

/// <summary>A number for a value that costs little: equal values have the same, and different ones mostly differ.</summary>
internal interface IRoughHash<in T>
{
    static abstract int Of(T value);
}
