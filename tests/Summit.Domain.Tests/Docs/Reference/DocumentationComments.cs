using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Summit.Domain.Tests;

/// <summary>The documentation comments of the library, as Markdown in one line.</summary>
internal static partial class DocumentationComments
{
    private static readonly Dictionary<string, XElement> Comments =
        XDocument.Load(Path.ChangeExtension(typeof(Chronicle).Assembly.Location, ".xml")).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    /// <summary>What a type is; null where nothing says so.</summary>
    public static string? Of(Type type) => Summary($"T:{type.FullName}");

    /// <summary>What a property or a word of an enumeration is, there or in an interface that has it as a property or makes it; null where nothing says so.</summary>
    public static string? Of(MemberInfo member) =>
        Summary($"{(member is FieldInfo ? "F" : "P")}:{Name(member.DeclaringType!)}.{member.Name}") ?? Parameter(member)
            ?? member.DeclaringType!.GetInterfaces().Select(i => Summary($"P:{i.FullName}.{member.Name}") ?? Summary($"M:{i.FullName}.To{member.Name}")).FirstOrDefault(s => s is not null);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string? Summary(string name) => Comments.GetValueOrDefault(name)?.Element("summary") is { } summary ? Text(summary) : null;

    // A positional record documents its properties as parameters of the type.
    private static string? Parameter(MemberInfo member) =>
        Comments.GetValueOrDefault($"T:{member.DeclaringType!.FullName}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == member.Name) is { } parameter ? Text(parameter) : null;

    private static string Text(XElement comment) => Blank().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("cref") is { } reference => $"`{Name(reference.Value)}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("langword")?.Value ?? see.Value}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    // Members and words as JSON calls them, everything else as C# does.
    private static string Name(string reference)
    {
        string[] path = reference[2..].Split('(')[0].Split('.');
        string name = path[^1].Split('`')[0];
        object? word = reference[0] == 'P' && typeof(Chronicle).Assembly.GetType(string.Join('.', path[..^1]))?.GetProperty(name, BindingFlags.Static | BindingFlags.Public) is { } constant ? constant.GetValue(null) : null;
        return word is not null && word is not IEnumerable<object> ? word.ToString()!
            : reference[0] == 'P' ? JsonNamingPolicy.CamelCase.ConvertName(name)
            : reference[0] == 'F' ? JsonNamingPolicy.KebabCaseLower.ConvertName(name)
            : name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
