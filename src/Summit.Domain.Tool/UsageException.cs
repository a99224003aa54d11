namespace Summit.Domain.Tool;

/// <summary>The question cannot be answered as it was asked; the message says why in a sentence. Ends the command with <see cref="ExitCode.BadUsage"/>.</summary>
internal sealed class UsageException(string sentence) : Exception(sentence);
