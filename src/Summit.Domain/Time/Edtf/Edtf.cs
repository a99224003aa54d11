using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>A date as records state it, in the Extended Date/Time Format, levels 0 to 2: <c>2018</c>, <c>2018-04~</c>, <c>[2017-12-26,2017-12-27]</c>, <c>2001/..</c>.</summary>
/// <remarks>
/// <para>A date, season or one-of set is one unknown day among those it admits; an interval or all-of set is an extent with a first and a last day.</para>
/// <para>The default value is "not recorded": it has no text, no bounds, and every relation to it is unknown.</para>
/// <para>Two values are equal when their canonical texts are; how a text was spelled (<see cref="OriginalText"/>, <see cref="Level"/>) does not count.
/// There are no comparison operators, because dates that overlap have no order: ask <see cref="IsBefore"/>, or sort by
/// <see cref="ByEarliest"/> or <see cref="ByLatest"/>.</para>
/// <para>Sources: Library of Congress, Extended Date/Time Format Specification (4 February 2019); ISO 8601-2:2019.</para>
/// </remarks>
[JsonConverter(typeof(EdtfConverter))]
[TypeConverter(typeof(EdtfTypeConverter))]
public readonly partial struct Edtf : IEquatable<Edtf>, ISpanParsable<Edtf>, ISpanFormattable, IUtf8SpanParsable<Edtf>, IUtf8SpanFormattable
{
    // A single date lives in the bits, and the node, if any, keeps its spelling. Everything else lives in the node.
    private readonly DateForm form;
    private readonly EdtfNode? node;

    internal Edtf(DateForm form, EdtfNode? node = null) => (this.form, this.node) = (form, node);

    /// <summary>Whether there is a date at all.</summary>
    public bool IsRecorded => form.IsPresent || node is not null;

    internal DateForm Form => form;

    internal EdtfNode? Node => node;

    /// <summary>Whether both have the same canonical text.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Whether their canonical texts differ.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>Whether both have the same canonical text.</summary>
    public bool Equals(Edtf other) =>
        form == other.form && (form.IsPresent || string.Equals(node?.Canonical, other.node?.Canonical, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        form.IsPresent ? form.Bits.GetHashCode() : node is null ? 0 : string.GetHashCode(node.Canonical, StringComparison.Ordinal);

    /// <summary>The one element of a value that is a single date, year or date-time.</summary>
    internal bool TryGetTerm(out EdtfTerm term)
    {
        bool isSingle = Kind is EdtfKind.Date or EdtfKind.Season or EdtfKind.Year or EdtfKind.DateTime;
        term = !isSingle ? default : form.IsPresent ? EdtfTerm.Of(form) : node!.Start;
        return isSingle;
    }

    internal static Edtf Of(EdtfTerm term) => term.Kind switch
    {
        TermKind.Open or TermKind.Unknown => default,
        TermKind.Date => new Edtf(term.Date),
        TermKind.Year => EdtfParser.Make(EdtfKind.Year, [EdtfItem.Single(term)], EdtfParser.StandsAlone(term) ? 2 : 1, Extent.OneDay(term.Days(isStart: true)), default, null),
        _ => EdtfParser.Make(EdtfKind.DateTime, [EdtfItem.Single(term)], term.Date.IsNegative ? 1 : 0, Extent.OneDay(term.Days(isStart: true)), default, null),
    };
}
