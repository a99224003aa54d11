using System.Text;

namespace Summit.Domain.Tool.Tests;

/// <summary>A file that lives as long as a test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string text)
        : this(Encoding.UTF8.GetBytes(text), ".json")
    {
    }

    public TemporaryFile(byte[] bytes, string ending)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ending);
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
