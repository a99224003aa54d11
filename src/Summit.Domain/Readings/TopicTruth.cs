namespace Summit.Domain;

/// <summary>Whether a topic was talked about, and whether one was that it covers and of which nothing is said.</summary>
/// <remarks>Equal when all members are; no order.</remarks>
/// <param name="Topic">The topic.</param>
/// <param name="Truth">Whether it was talked about. If true, so were the broader ones; if false, the narrower ones were not.</param>
/// <param name="Narrower">Whether a narrower one was talked about that neither the record nor a claim names; unknown unless the broader one is denied.</param>
public readonly record struct TopicTruth(Topic Topic, Truth Truth, Truth Narrower = Truth.Unknown)
{
    /// <summary>Whether a topic was talked about, from what is known of some: true if it covers one that was; else what is said of it, or of the nearest broader one.</summary>
    internal static Truth Of(IReadOnlyList<TopicTruth> topics, Topic asked)
    {
        (Truth own, int nearest) = (Truth.Unknown, -1);
        for (int i = 0; i < topics.Count; i++)
        {
            TopicTruth one = topics[i];
            if (one.Truth == Truth.True && asked.Covers(one.Topic))
            {
                return Truth.True;
            }

            if (one.Topic.Value.Length > nearest && one.Topic.Covers(asked))
            {
                nearest = one.Topic.Value.Length;
                own = one.Topic == asked || one.Truth == Truth.False ? one.Truth : one.Narrower;
            }
        }

        return own;
    }

    /// <summary>The topics that a record lists, where no claim speaks of any.</summary>
    internal static IReadOnlyList<TopicTruth> Listed(IReadOnlyList<Topic> listed) =>
        listed.Count == 0 ? ValueList<TopicTruth>.Empty : ValueList.Of(Ordered(listed).Select(t => new TopicTruth(t, Truth.True)));

    /// <summary>Of the topics that a record lists or claims name, and the broader ones: what a policy makes of them.</summary>
    internal static IReadOnlyList<TopicTruth> In(Dossier dossier, IReadOnlyList<Topic> listed, Dyad pair)
    {
        if (!dossier.Mentions(ClaimProperty.Topic))
        {
            return Listed(listed);
        }

        Topic[] named = [.. listed.Union(dossier.ValuesOf(ClaimProperty.Topic))];
        return ValueList.Of(Ordered(named.Concat(named.SelectMany(t => t.Broader))).Select(t => new TopicTruth(
            t,
            dossier.OneOfMany(ClaimProperty.Topic, t, listed.Contains(t), pair).Value,
            dossier.OneOfMany(ClaimProperty.Topic, t, false, pair, onlyDenied: true).Value)));
    }

    private static IEnumerable<Topic> Ordered(IEnumerable<Topic> topics) => topics.Distinct().OrderBy(t => t.Value, StringComparer.Ordinal);
}
