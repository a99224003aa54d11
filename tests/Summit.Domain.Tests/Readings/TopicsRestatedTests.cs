using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Topics under every policy, said a second time: a topic is a set of words, and who speaks of one speaks of others.</summary>
public sealed class TopicsRestatedTests
{
    private static readonly string[] Words = ["a", "a/b", "a/b/c", "a/d", "e", "a-b"];
    private static readonly string[] Kinds = ["official A", "official B", "press", "press-unnamed"];

    private static readonly Gen<(int Source, bool Denies, string Word)[]> Said =
        Gen.Select(Gen.Int[0, 5], Gen.Bool, Gen.OneOf("a", "a/b", "a/b/c", "e")).Select(t => (t.Item1, t.Item2, t.Item3)).Array[0, 5];

    [Fact]
    public void TruthOfEveryTopic_AndTheMatchOfEveryFilter_AreThoseOfTheRestatement() =>
        Gen.Select(Gen.OneOf("a", "a/b", "a/d", "e").Array[0, 2], Gen.OneOf(Kinds).Array[6], Said, Gen.OneOf(Words).Array[1, 2]).Sample(
            (listed, kinds, said, asked) =>
            {
                Meeting meeting = Meeting.Held("m", new LocalDate(2025, 1, 1), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")).About([.. listed.Select(Topic.From)]);
                Chronicle chronicle =
                [
                    meeting,
                    .. kinds.Select((k, i) => k.StartsWith("official", StringComparison.Ordinal)
                        ? Source.Create($"s{i}", SourceKind.PartyOfficial, "", new LocalDate(2025, 1, 2), k[^1..])
                        : Source.Create($"s{i}", SourceKind.From(k), "", new LocalDate(2025, 1, 2))),
                    .. said.Select((c, i) => Claim.Of($"c{i}", $"s{c.Source}", c.Denies ? Stance.Denies : Stance.Asserts, ClaimSubject.Of("m"), ClaimProperty.Topic, Topic.From(c.Word))),
                ];
                foreach (Policy policy in Policy.All)
                {
                    Reading reading = chronicle.Under(policy);
                    foreach (string word in Words)
                    {
                        reading.TruthOf("m", ClaimProperty.Topic, Topic.From(word), Dyad.Of("A", "B")).Should().Be(Truths(policy.Name, listed, kinds, said, word), "of {0} under {1}", word, policy);
                    }

                    Truth[] truths = [.. asked.Select(w => Truths(policy.Name, listed, kinds, said, w))];
                    Truth expected = truths.Contains(Truth.True) ? Truth.True : truths.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;
                    Contact contact = reading.Contacts().Contacts.Single();
                    Match.OnTopic(contact.Topics, [.. asked.Select(Topic.From)]).Should().Be(expected, "of {0} under {1}", string.Join('+', asked), policy);
                }
            },
            iter: Math.Max(200, Worlds.Iterations / 5));

    private static bool Below(string narrow, string broad) => narrow == broad || narrow.StartsWith(broad + "/", StringComparison.Ordinal);

    private static Truth Truths(string policy, string[] listed, string[] kinds, (int Source, bool Denies, string Word)[] said, string word) =>
        Words.Where(w => Below(w, word)).Any(w => One(policy, listed, kinds, said, w) == Truth.True) ? Truth.True : One(policy, listed, kinds, said, word);

    private static Truth One(string policy, string[] listed, string[] kinds, (int Source, bool Denies, string Word)[] said, string word)
    {
        int[] yes = [.. said.Where(c => !c.Denies && Below(c.Word, word)).Select(c => c.Source).Distinct()];
        int[] no = [.. said.Where(c => c.Denies && Below(word, c.Word)).Select(c => c.Source).Distinct()];
        (yes, no) = ([.. yes.Except(no)], [.. no.Except(yes)]);
        if (policy == "as-recorded" || yes.Length + no.Length == 0)
        {
            return listed.Contains(word) ? Truth.True : Truth.Unknown;
        }

        bool official(int s) => kinds[s].StartsWith("official", StringComparison.Ordinal);
        bool sides(int[] who) => who.Any(s => kinds[s] == "official A") && who.Any(s => kinds[s] == "official B");
        return policy switch
        {
            "participant-confirmed" => no.Any(official) ? (yes.Length > 0 ? Truth.Unknown : Truth.False)
                : yes.Any(official) || yes.Count(s => kinds[s] == "press") > 1 ? Truth.True : Truth.Unknown,
            "mutual-confirmation" => yes.Length == 0 ? (sides(no) ? Truth.False : Truth.Unknown) : !no.Any(official) && sides(yes) ? Truth.True : Truth.Unknown,
            _ => yes.Length == 0 ? Truth.False : no.Length == 0 ? Truth.True : Truth.Unknown,
        };
    }
}
