using System.Diagnostics.CodeAnalysis;

namespace Summit.Domain.Tool;

/// <summary>The policies by the names in which a person asks for them.</summary>
internal static class PolicyNames
{
    private static IReadOnlyList<Policy> All => [Policy.AsRecorded];

    /// <summary>The policy with a name; as recorded without one.</summary>
    /// <exception cref="UsageException">There is no such policy.</exception>
    public static Policy Of(string? text)
    {
        if (text is null)
        {
            return Policy.AsRecorded;
        }

        if (TryNamed(text, out Policy? policy))
        {
            return policy;
        }

        string[] known = [.. All.Select(p => p.Name)];
        string nearest = Nearest.To(text, known) is { } name ? $"; did you mean '{name}'?" : ".";
        throw new UsageException($"There is no policy '{Plain.Text(text)}'{nearest} Known are {string.Join(", ", known)}.");
    }

    private static bool TryNamed(string text, [NotNullWhen(true)] out Policy? policy)
    {
        policy = All.FirstOrDefault(p => p.Name == text);
        return policy is not null;
    }
}
