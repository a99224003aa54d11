namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>What an interval says of its start; <see cref="EdtfEnd.None"/> for any other value.</summary>
    public EdtfEnd StartKind => Kind == EdtfKind.Interval ? EndOf(node!.Start) : EdtfEnd.None;

    /// <summary>What an interval says of its end; <see cref="EdtfEnd.None"/> for any other value.</summary>
    public EdtfEnd EndKind => Kind == EdtfKind.Interval ? EndOf(node!.End) : EdtfEnd.None;

    /// <summary>The date on which an interval starts; not recorded when it is open or unknown, and for any other value.</summary>
    public Edtf Start => Kind == EdtfKind.Interval ? Of(node!.Start) : default;

    /// <summary>The date on which an interval ends; not recorded when it is open or unknown, and for any other value.</summary>
    public Edtf End => Kind == EdtfKind.Interval ? Of(node!.End) : default;

    /// <summary>The elements of a set, in the order in which they are written; empty for any other value.</summary>
    public IReadOnlyList<EdtfMember> Members =>
        Kind is EdtfKind.OneOf or EdtfKind.AllOf ? ValueList.Of(node!.Items.Select(i => new EdtfMember(Of(i.From), Of(i.To), i.IsRange))) : ValueList<EdtfMember>.Empty;

    private static EdtfEnd EndOf(EdtfTerm term) => term.Kind switch
    {
        TermKind.Open => EdtfEnd.Open,
        TermKind.Unknown => EdtfEnd.Unknown,
        _ => EdtfEnd.Dated,
    };
}
