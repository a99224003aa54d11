using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>The two parties of a question, <c>A B</c>.</summary>
internal sealed class PartyArguments
{
    private readonly Argument<string?> a = New("A", "One party, by its id, such as IND.");
    private readonly Argument<string?> b = New("B", "The other party, such as PAK.");

    public void AddTo(Command verb)
    {
        verb.Arguments.Add(a);
        verb.Arguments.Add(b);
    }

    /// <summary>Whether any party is given.</summary>
    public bool AreGiven(Call call) => call.Get(a) is not null;

    /// <summary>The two parties.</summary>
    /// <exception cref="UsageException">One is missing, is not in the record, or both are the same.</exception>
    public Pair Pair(Call call, Chronicle chronicle) => new PartyNames(chronicle).Pair(call.Get(a), call.Get(b));

    // Where one is missing the verb says so in its own words, not the parser.
    private static Argument<string?> New(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
