namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>Checks a text: what the rest of the record says of each of its claims, when it was published and now.</summary>
    /// <remarks>
    /// <para>The rest is the record without the text and without all that derives from it; what the text itself repeats stays, and so do other texts that
    /// repeat it. An own value of a record that only the text gives is not recorded for the check, and a record of which only the text speaks enters no
    /// computed answer. Every other own value is the editor's word and counts.</para>
    /// <para>Claims about answers (last contact, first since, whom a party met, the status of a dialogue) are computed as of the text's day; then and now
    /// differ only in what is known.</para>
    /// </remarks>
    /// <param name="reading">The reading; its policy decides.</param>
    /// <param name="source">The text.</param>
    /// <param name="asOf">The day of <em>now</em>: what was published later is not used; null for everything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such source.</exception>
    public static TextCheck Verify(this Reading reading, SourceId source, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new TextCheckRule(reading, Need.Found(reading.Chronicle.Find(source), "source", source, nameof(source)), asOf).Checked();
    }
}
