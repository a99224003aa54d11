namespace Summit.Domain.Tool;

/// <summary>The policies by the names in which a person asks for them.</summary>
internal static class PolicyNames
{
    /// <summary>How the policy that takes a list of sources is asked for.</summary>
    public const string PriorityForm = "source-priority:ID,ID";

    /// <summary>The policy with a name; as recorded without one.</summary>
    /// <exception cref="UsageException">There is no such policy.</exception>
    public static Policy Of(string? text)
    {
        if (text is null)
        {
            return Policy.AsRecorded;
        }

        if (Policy.TryNamed(text, out Policy? policy))
        {
            return policy;
        }

        string[] known = [.. Policy.All.Select(p => p.Text), PriorityForm];
        throw new UsageException($"There is no policy '{Plain.Quote(text)}'{Nearest.Hint(text, known)} Known are {string.Join(", ", known)}.");
    }
}
