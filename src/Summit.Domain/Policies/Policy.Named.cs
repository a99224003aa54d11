using System.Diagnostics.CodeAnalysis;

namespace Summit.Domain;

/// <summary>The library's own policies, and how a text names one.</summary>
public abstract partial class Policy
{
    private const string PriorityPrefix = SourcePriorityPolicy.Word + ":";

    /// <summary>The record's own values, which are its editor's judgement; claims are shown as evidence and dissent. The default.</summary>
    public static Policy AsRecorded { get; } = new AsRecordedPolicy();

    /// <summary>True if any source asserts; asserted and denied is unknown; denied and not asserted is false. Days: the hull of those asserted.</summary>
    public static Policy AnyReport { get; } = new AnyReportPolicy();

    /// <summary>True if an official or a joint text asserts, or two independent named sources do; a participant's denial leaves it unknown, or makes it false where nobody asserts.</summary>
    public static Policy ParticipantConfirmed { get; } = new ParticipantConfirmedPolicy();

    /// <summary>True if officials of both sides assert, or a joint text of the two; one side's denial leaves it unknown, that of both makes it false where nobody asserts.</summary>
    public static Policy MutualConfirmation { get; } = new MutualConfirmationPolicy();

    /// <summary>What the latest published source says; ties that disagree are unknown.</summary>
    public static Policy LatestAssertion { get; } = new LatestAssertionPolicy();

    /// <summary>The library's policies that need no list of sources, in the order of the documentation.</summary>
    public static IReadOnlyList<Policy> All { get; } = ValueList.Of([AsRecorded, AnyReport, ParticipantConfirmed, MutualConfirmation, LatestAssertion]);

    /// <summary>What the first of these sources says that asserts or denies; sources not listed are not admitted.</summary>
    /// <param name="sources">The sources, the most trusted first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentException">The list is empty, names a source twice, or has the default value in it.</exception>
    public static Policy SourcePriority(params IReadOnlyList<SourceId> sources) => new SourcePriorityPolicy(sources);

    /// <summary>The policy that a text names: the name of one of <see cref="All"/>, or <c>source-priority:ID,ID</c>. False if it names none.</summary>
    public static bool TryNamed([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Policy? policy)
    {
        policy = All.FirstOrDefault(p => p.Text == text) ?? (text is not null ? PriorityNamed(text) : null);
        return policy is not null;
    }

    private static SourcePriorityPolicy? PriorityNamed(string text)
    {
        if (!text.StartsWith(PriorityPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        List<SourceId> sources = [];
        foreach (string part in text[PriorityPrefix.Length..].Split(','))
        {
            if (!SourceId.TryParse(part.Trim(), out SourceId source) || sources.Contains(source))
            {
                return null;
            }

            sources.Add(source);
        }

        return new(sources);
    }
}
