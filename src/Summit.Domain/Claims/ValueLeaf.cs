namespace Summit.Domain;

/// <summary>An id, a code or a date inside the value of a claim.</summary>
/// <param name="Value">The id, code or date.</param>
/// <param name="Member">The member of the value in which it stands; empty where it is the value itself.</param>
/// <param name="Index">Its place in a list, from 0; -1 where there is no list.</param>
internal readonly record struct ValueLeaf(object Value, string Member = "", int Index = -1)
{
    public static IEnumerable<ValueLeaf> Each<T>(string member, IReadOnlyList<T> items)
        where T : struct => items.Select((item, i) => new ValueLeaf(item, member, i));
}
