using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>What every question for the contacts of two parties as of a day takes: parties, filter, record, day, form of the answer.</summary>
/// <param name="usual">The kind of contact that is meant when none is asked for.</param>
internal sealed class PairQuestion(ContactFilter? usual = null)
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new(usual);
    private readonly QuestionOptions question = new();

    /// <summary>Adds its arguments and options, the verb's own options first.</summary>
    public void AddTo(Command verb, params IReadOnlyList<Option> own)
    {
        parties.AddTo(verb);
        foreach (Option option in own)
        {
            verb.Options.Add(option);
        }

        filter.AddTo(verb);
        question.AddTo(verb);
    }

    /// <summary>Whether the answer is to be JSON.</summary>
    public bool Json(Call call) => question.Json(call);

    /// <summary>The question as it was asked.</summary>
    /// <exception cref="UsageException">It cannot be answered as it was asked.</exception>
    public AskedPair Read(Call call)
    {
        LocalDate asOf = question.AsOf(call);
        Reading reading = question.Read(call);
        Pair pair = parties.Pair(call, reading.Chronicle);
        return new(reading, pair.Dyad, filter.Filter(call, reading.Chronicle, pair), asOf);
    }
}
