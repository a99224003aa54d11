using System.Globalization;
using Summit.Domain.Json;

namespace Summit.Domain.Testing;

/// <summary>What every importer obeys, tried on one sample of its input: what it makes of the sample is always the same, and damage to one place takes no other place along.</summary>
/// <remarks>
/// <para>An importer is any function from a stream to a chronicle, so that this package depends on none; one with a report gives its chronicle, such as
/// <c>stream => Mine.Read(stream).Chronicle</c>.</para>
/// <para>Nothing is random: cuts and damaged bytes are spread evenly over the sample, and the same ones are tried each time.</para>
/// <para>The laws: the same bytes give the same record, however few bytes a read of the stream gives and whatever the culture is. A sample that is cut at any place, or has
/// any one byte changed, is read without an exception, unless it is one that the importer documents. Where the elements of the sample are told: a cut loses no record of an
/// element that is whole, and a changed byte in one element loses no record of another. A record of which the damaged element tells too may change.</para>
/// </remarks>
public static class ImportLaws
{
    private static readonly byte[] Damage = "<>\"',;\t\n{}[]\\x&\0\u00ff"u8.ToArray();

    /// <summary>All laws of this class, one after another.</summary>
    /// <param name="importer">The importer.</param>
    /// <param name="sample">An input of it, of some records: the laws are worth no more than what it has.</param>
    /// <param name="elements">
    /// The parts of the sample that make records of their own, such as its rows, as they stand in it in UTF-8, in their order and without what stands between them. None by
    /// default, so that nothing is said of losses: an importer that reads a document as a whole or not at all has none.
    /// </param>
    /// <param name="cases">How many cuts and how many changed bytes are tried, at most; a sample of fewer bytes is tried at each.</param>
    /// <param name="refusals">The exceptions that the importer documents for broken input, with those derived from them; none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="importer"/> or <paramref name="sample"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="cases"/> is less than 1, nothing is read from the sample, or an element does not stand in it after the one before.</exception>
    /// <exception cref="ExpectationException">The importer breaks a law.</exception>
    public static void Check(Func<Stream, Chronicle> importer, byte[] sample, IReadOnlyList<string>? elements = null, int cases = 1_000, IReadOnlyList<Type>? refusals = null)
    {
        ArgumentNullException.ThrowIfNull(importer);
        ArgumentNullException.ThrowIfNull(sample);
        if (cases < 1)
        {
            throw new ArgumentException("One case is tried at least.", nameof(cases));
        }

        SampleParts parts = SampleParts.Of(sample, elements ?? []);
        Chronicle whole = Plain(importer, sample);
        if (whole.Count == 0)
        {
            throw new ArgumentException("Nothing is read from the sample, so that it proves nothing.", nameof(sample));
        }

        Same(whole, Plain(importer, sample), "the same bytes give the same record each time");
        Same(whole, Read(importer, new SlowStream(sample, 1), "the stream gives one byte at a time"), "the same bytes give the same record, however few a read gives");
        Same(whole, Read(importer, new SlowStream(sample, 7), "the stream gives seven bytes at a time"), "the same bytes give the same record, however few a read gives");
        Same(whole, InAnotherCulture(() => Plain(importer, sample)), "the same bytes give the same record in every culture");
        Cut(importer, parts, whole, cases, refusals ?? []);
        Damaged(importer, parts, whole, cases, refusals ?? []);
    }

    private static void Cut(Func<Stream, Chronicle> importer, SampleParts parts, Chronicle whole, int cases, IReadOnlyList<Type> refusals)
    {
        Dictionary<int, IReadOnlyList<IRecord>> kept = [];
        foreach (int length in Spread(parts.Sample.Length + 1, cases))
        {
            string where = $"the sample is cut after {length} of {parts.Sample.Length} bytes";
            if (Tried(importer, parts.Sample[..length], where, refusals) is { } read && parts.Count > 0)
            {
                int complete = parts.CompleteIn(length);
                if (!kept.TryGetValue(complete, out IReadOnlyList<IRecord>? records))
                {
                    kept.Add(complete, records = Kept(importer, parts.WithFirst(complete), complete, parts, whole, refusals));
                }

                Keeps(read, records, "a cut loses no record of an element that is whole", where);
            }
        }
    }

    private static void Damaged(Func<Stream, Chronicle> importer, SampleParts parts, Chronicle whole, int cases, IReadOnlyList<Type> refusals)
    {
        Dictionary<int, IReadOnlyList<IRecord>> kept = [];
        int tried = 0;
        foreach (int at in Spread(parts.Sample.Length, cases))
        {
            byte other = Damage[tried++ % Damage.Length];
            byte[] changed = [.. parts.Sample];
            changed[at] = other;
            string where = $"byte {at} of the sample is changed from {parts.Sample[at]:x2} to {other:x2}";
            if (Tried(importer, changed, where, refusals) is { } read && parts.ElementAt(at) is { } element)
            {
                if (!kept.TryGetValue(element, out IReadOnlyList<IRecord>? records))
                {
                    kept.Add(element, records = Kept(importer, parts.Without(element), element, parts, whole, refusals));
                }

                Keeps(read, records, "a changed byte in one element loses no record of another", where);
            }
        }
    }

    // What of the whole record is there without a damaged element, but for what that element also tells of.
    private static IReadOnlyList<IRecord> Kept(Func<Stream, Chronicle> importer, byte[] input, int damaged, SampleParts parts, Chronicle whole, IReadOnlyList<Type> refusals)
    {
        Chronicle? read = Tried(importer, input, "elements of the sample are left out", refusals);
        Chronicle? told = damaged == parts.Count ? null : Tried(importer, parts.Only(damaged), "all but one element of the sample are left out", refusals);
        return read is null ? [] : [.. Records(read).Where(r => r.Equals(whole.Find(r.Ref)) && told?.Find(r.Ref) is null)];
    }

    private static void Keeps(Chronicle read, IReadOnlyList<IRecord> kept, string law, string where)
    {
        if (kept.FirstOrDefault(r => !r.Equals(read.Find(r.Ref))) is { } lost)
        {
            string instead = read.Find(lost.Ref) is { } other ? $"\nInstead there is: {SummitJson.Write(other)}" : "";
            throw new ExpectationException($"Expected: {law}.\nFound: '{lost.Ref}' is not read as from the whole sample when {where}.{instead}");
        }
    }

    private static Chronicle? Tried(Func<Stream, Chronicle> importer, byte[] input, string where, IReadOnlyList<Type> refusals)
    {
        try
        {
            return Plain(importer, input) ?? throw new InvalidOperationException("The importer gave null.");
        }
        catch (Exception thrown) when (refusals.Any(r => r.IsInstanceOfType(thrown)))
        {
            return null;
        }
        catch (Exception thrown)
        {
            throw new ExpectationException($"Expected: broken input is reported, not thrown for.\nFound: {thrown.GetType().Name} ({thrown.Message}) when {where}.", thrown);
        }
    }

    private static Chronicle Plain(Func<Stream, Chronicle> importer, byte[] input)
    {
        using MemoryStream stream = new(input, writable: false);
        return importer(stream);
    }

    private static Chronicle Read(Func<Stream, Chronicle> importer, SlowStream stream, string how)
    {
        using (stream)
        {
            try
            {
                return importer(stream);
            }
            catch (Exception thrown)
            {
                throw new ExpectationException($"Expected: the same bytes give the same record, however few a read gives.\nFound: {thrown.GetType().Name} ({thrown.Message}) when {how}.", thrown);
            }
        }
    }

    // Commas in numbers, other names of days and months, another order in dates: made by hand, because a machine may have no cultures.
    private static T InAnotherCulture<T>(Func<T> read)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator, other.NumberFormat.NegativeSign) = (",", ".", "−");
        (other.DateTimeFormat.ShortDatePattern, other.DateTimeFormat.LongDatePattern, other.DateTimeFormat.DateSeparator) = ("dd.MM.yyyy", "dd. MMMM yyyy", ".");
        other.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(m => m > 12 ? "" : $"month-{m}")];
        other.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 13).Select(m => m > 12 ? "" : $"m-{m}")];
        try
        {
            CultureInfo.CurrentCulture = other;
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Same(Chronicle expected, Chronicle actual, string law)
    {
        if (!SummitJson.WriteUtf8(expected).AsSpan().SequenceEqual(SummitJson.WriteUtf8(actual)))
        {
            try
            {
                Expect.Same(expected, actual);
            }
            catch (ExpectationException different)
            {
                throw new ExpectationException($"Expected: {law}.\n{different.Message}", different);
            }
        }
    }

    private static List<IRecord> Records(Chronicle chronicle)
    {
        List<IRecord> records = [];
        foreach (IRecord record in chronicle)
        {
            records.Add(record);
        }

        return records;
    }

    private static IEnumerable<int> Spread(int count, int cases) => Enumerable.Range(0, Math.Min(count, cases)).Select(i => (int)((long)i * count / Math.Min(count, cases)));
}
