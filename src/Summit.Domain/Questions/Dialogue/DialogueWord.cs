namespace Summit.Domain;

/// <summary>A statement that ends a dialogue or takes it up again.</summary>
/// <param name="When">When it was made.</param>
/// <param name="Made">Whether it was made at all: true, or unknown.</param>
/// <param name="Ends">Whether it severs or suspends; else it restores or resumes.</param>
internal readonly record struct DialogueWord(DayBounds When, Truth Made, bool Ends)
{
    /// <summary>
    /// Whether what was ended can be, and can be not, in force on a day: the last word by that day decides, and of two on one day either can be the last.
    /// </summary>
    public static (bool CanBe, bool CanBeNot) InForce(IReadOnlyList<DialogueWord> words, int day)
    {
        // Put one statement on its latest possible day; it can be the last if every opposing one can be earlier, later than the as-of day, or never made.
        int? lastEnd = LastPossible(words.Where(w => w.Ends), day);
        int? lastReturn = LastPossible(words.Where(w => !w.Ends), day);
        bool canBe = lastEnd is { } end && words.Where(w => !w.Ends).All(w => w.CanBeSuperseded(end, day));
        bool canBeNot = words.Where(w => w.Ends).All(w => w.CanBeSuperseded(lastReturn, day));
        return (canBe, canBeNot);
    }

    private static int? LastPossible(IEnumerable<DialogueWord> words, int day)
    {
        int? last = null;
        foreach (DialogueWord word in words.Where(w => w.When.StartMin <= day))
        {
            last = Math.Max(last ?? int.MinValue, Math.Min(word.When.StartMax, day));
        }

        return last;
    }

    // Never made, made after the day, or made no later than the word that is to be the last.
    private bool CanBeSuperseded(int? last, int day) => Made != Truth.True || When.StartMax > day || (last is { } word && When.StartMin <= word);
}
