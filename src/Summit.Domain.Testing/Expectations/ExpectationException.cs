namespace Summit.Domain.Testing;

/// <summary>Something is not as a test expects. The only exception that an expectation or a law throws for what it finds.</summary>
/// <remarks>
/// No test framework is asked to throw, so that any of them reports it. Its message says what was expected, what was found instead, and, of an answer, the answer's own
/// line of English; that of a law with random cases also says how to try the same case again.
/// </remarks>
public sealed class ExpectationException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public ExpectationException()
    {
    }

    /// <summary>An exception that says what is not as expected.</summary>
    /// <param name="message">What was expected, and what was found instead.</param>
    public ExpectationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what is not as expected, because something else was thrown.</summary>
    /// <param name="message">What was expected, and what was found instead.</param>
    /// <param name="innerException">What was thrown.</param>
    public ExpectationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
