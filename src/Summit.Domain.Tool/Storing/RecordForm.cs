namespace Summit.Domain.Tool;

/// <summary>In which of its two forms a record is written.</summary>
internal enum RecordForm
{
    /// <summary>One JSON document.</summary>
    Document,

    /// <summary>One record in each line, after a head.</summary>
    Lines,
}
