using System.Globalization;
using Summit.Domain.Json;

namespace Summit.Domain.Testing;

/// <summary>What every importer obeys, tried on one sample of its input: what it makes of the sample is always the same, and damage to one place takes no other place along.</summary>
/// <remarks>
/// <para>An importer is any function from a stream to a chronicle, so that this package depends on none; one with a report gives its chronicle, such as
/// <c>stream => Mine.Read(stream).Chronicle</c>.</para>
/// <para>Nothing is random: cuts and damaged bytes are spread evenly over the sample, and the same ones are tried each time.</para>
/// <para>The laws: the same bytes give the same record, however few bytes a read of the stream gives and whatever the culture is. A sample that is cut at any place, or has
/// any one byte changed, is read without an exception, unless it is one that the importer documents. A record that was read whole from a part of the sample is read from
/// every longer part. A changed byte loses no record that came before it, the last one before it excepted, to whose text the byte may belong.</para>
/// </remarks>
public static class ImportLaws
{
    private static readonly byte[] Damage = "<>\"',;\t\n{}[]\\x9&\0\u00ff"u8.ToArray();

    /// <summary>All laws of this class, one after another.</summary>
    /// <param name="importer">The importer.</param>
    /// <param name="sample">An input of it, of some records: the laws are worth no more than what it has.</param>
    /// <param name="cases">How many cuts and how many changed bytes are tried, at most; a sample of fewer bytes is tried at each.</param>
    /// <param name="refusals">The exceptions that the importer documents for broken input, with those derived from them; none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="importer"/> or <paramref name="sample"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="cases"/> is less than 1, or nothing is read from the sample.</exception>
    /// <exception cref="ExpectationException">The importer breaks a law.</exception>
    public static void Check(Func<Stream, Chronicle> importer, byte[] sample, int cases = 1_000, IReadOnlyList<Type>? refusals = null)
    {
        ArgumentNullException.ThrowIfNull(importer);
        ArgumentNullException.ThrowIfNull(sample);
        if (cases < 1)
        {
            throw new ArgumentException("One case is tried at least.", nameof(cases));
        }

        Chronicle whole = Plain(importer, sample);
        if (whole.Count == 0)
        {
            throw new ArgumentException("Nothing is read from the sample, so that it proves nothing.", nameof(sample));
        }

        Same(whole, Plain(importer, sample), "the same bytes give the same record each time");
        Same(whole, Read(importer, new SlowStream(sample, 1), "the stream gives one byte at a time"), "the same bytes give the same record, however few a read gives");
        Same(whole, Read(importer, new SlowStream(sample, 7), "the stream gives seven bytes at a time"), "the same bytes give the same record, however few a read gives");
        Same(whole, InAnotherCulture(() => Plain(importer, sample)), "the same bytes give the same record in every culture");

        IReadOnlyList<(int Length, HashSet<IRecord> Read)> parts = Cut(importer, sample, whole, cases, refusals ?? []);
        Damaged(importer, sample, parts, cases, refusals ?? []);
    }

    // What of the whole record is read from each part of the sample; what once was stays.
    private static List<(int Length, HashSet<IRecord> Read)> Cut(Func<Stream, Chronicle> importer, byte[] sample, Chronicle whole, int cases, IReadOnlyList<Type> refusals)
    {
        List<(int Length, HashSet<IRecord> Read)> parts = [];
        foreach (int length in Spread(sample.Length + 1, cases))
        {
            string where = $"the sample is cut after {length} of {sample.Length} bytes";
            if (Tried(importer, sample[..length], where, refusals) is not { } part)
            {
                continue;
            }

            HashSet<IRecord> read = [.. Records(part).Where(r => r.Equals(whole.Find(r.Ref)))];
            if (parts.Count > 0 && parts[^1].Read.FirstOrDefault(r => !read.Contains(r)) is { } lost)
            {
                throw new ExpectationException($"Expected: a record that was read whole from a part of the sample is read from every longer part.\nFound: '{lost.Ref}' is read from {parts[^1].Length} bytes, and not when {where}.{Instead(part, lost)}");
            }

            parts.Add((length, read));
        }

        return parts;
    }

    private static void Damaged(Func<Stream, Chronicle> importer, byte[] sample, IReadOnlyList<(int Length, HashSet<IRecord> Read)> parts, int cases, IReadOnlyList<Type> refusals)
    {
        int tried = 0;
        foreach (int at in Spread(sample.Length, cases))
        {
            byte other = Damage[tried++ % Damage.Length];
            byte[] changed = [.. sample];
            changed[at] = other;
            string where = $"byte {at} of the sample is changed from {sample[at]:x2} to {other:x2}";
            if (Tried(importer, changed, where, refusals) is { } read && Before(parts, at).FirstOrDefault(r => !r.Equals(read.Find(r.Ref))) is { } lost)
            {
                throw new ExpectationException($"Expected: a changed byte loses no record that came before it.\nFound: '{lost.Ref}' is not read as before when {where}.{Instead(read, lost)}");
            }
        }
    }

    // What was whole before a byte, without what was read last: the byte may still belong to that.
    private static HashSet<IRecord> Before(IReadOnlyList<(int Length, HashSet<IRecord> Read)> parts, int at)
    {
        int last = parts.Count(p => p.Length <= at) - 1;
        int first = last;
        while (first >= 0 && parts[first].Read.Count == parts[last].Read.Count)
        {
            first--;
        }

        return first < 0 ? [] : parts[first].Read;
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

    private static string Instead(Chronicle read, IRecord lost) => read.Find(lost.Ref) is { } other ? $"\nInstead there is: {SummitJson.Write(other)}" : "";

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
