using System.Text;

namespace Summit.Domain.Testing;

/// <summary>A sample with the places of its elements.</summary>
internal sealed class SampleParts
{
    private readonly IReadOnlyList<(int Start, int End)> elements;

    private SampleParts(byte[] sample, IReadOnlyList<(int Start, int End)> elements) => (Sample, this.elements) = (sample, elements);

    public byte[] Sample { get; }

    public int Count => elements.Count;

    public static SampleParts Of(byte[] sample, IReadOnlyList<string> elements)
    {
        List<(int Start, int End)> places = [];
        foreach (string element in elements)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(element);
            int after = places.Count == 0 ? 0 : places[^1].End;
            int at = sample.AsSpan(after).IndexOf(bytes);
            if (at < 0 || bytes.Length == 0)
            {
                throw new ArgumentException($"The element '{element}' does not stand in the sample after the one before it.", nameof(elements));
            }

            places.Add((after + at, after + at + bytes.Length));
        }

        return new(sample, places);
    }

    /// <summary>How many elements are whole in the first bytes of the sample.</summary>
    public int CompleteIn(int length) => elements.Count(e => e.End <= length);

    /// <summary>The element to which a byte belongs; null if it stands before, between or after them.</summary>
    public int? ElementAt(int at) => Enumerable.Range(0, Count).Where(i => elements[i].Start <= at && at < elements[i].End).Select(i => (int?)i).FirstOrDefault();

    /// <summary>The sample with its first elements alone.</summary>
    public byte[] WithFirst(int count) => count == Count ? Sample : Left(count == 0 ? elements[0].Start : elements[count - 1].End, elements[^1].End);

    /// <summary>The sample without one element and what stands between it and the next, or the one before.</summary>
    public byte[] Without(int element) =>
        element + 1 < Count ? Left(elements[element].Start, elements[element + 1].Start) : Left(element == 0 ? elements[0].Start : elements[element - 1].End, elements[element].End);

    /// <summary>The sample with one element alone.</summary>
    public byte[] Only(int element) => [.. Sample[..elements[0].Start], .. Sample[elements[element].Start..elements[element].End], .. Sample[elements[^1].End..]];

    private byte[] Left(int from, int to) => [.. Sample[..from], .. Sample[to..]];
}
