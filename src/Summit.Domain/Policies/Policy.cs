namespace Summit.Domain;

/// <summary>How claims become facts: a named and versioned way of deciding, which every answer repeats.</summary>
/// <remarks>Equal by reference; no order.</remarks>
public abstract class Policy
{
    /// <summary>A policy.</summary>
    /// <param name="name">Its name, a kebab-case word.</param>
    /// <param name="version">Its version, 1 or more; raised whenever it would decide anything differently.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no kebab-case word, or <paramref name="version"/> is less than 1.</exception>
    protected Policy(string name, int version)
    {
        Name = Code.Checked(name);
        Version = version >= 1 ? version : throw new ArgumentException("Versions are counted from 1.", nameof(version));
    }

    /// <summary>The record's own values, which are its editor's judgement; claims are shown as evidence and dissent. The default.</summary>
    public static Policy AsRecorded { get; } = new AsRecordedPolicy();

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    /// <summary>The policy's version.</summary>
    public int Version { get; }

    /// <summary>Name and version.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name} (version {Version})");

    private sealed class AsRecordedPolicy() : Policy("as-recorded", 1);
}
