using Microsoft.CodeAnalysis;

namespace Summit.Domain.Generation;

/// <summary>Completes each type with <c>[OpenCode]</c>: the type lists its words, this writes what every vocabulary has in common.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OpenCodeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Name, string Words)> codes = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Summit.Domain.OpenCodeAttribute",
            static (_, _) => true,
            static (found, _) => (found.TargetSymbol.Name, WordsOf((INamedTypeSymbol)found.TargetSymbol)));
        context.RegisterSourceOutput(codes, static (output, code) => output.AddSource($"{code.Name}.OpenCode.g.cs", OpenCodeTemplate.For(code.Name, code.Words)));
    }

    // In the order of the source, which is the order of the vocabulary.
    private static string WordsOf(INamedTypeSymbol code) => string.Join(
        ", ", code.GetMembers().OfType<IPropertySymbol>().Where(p => p.IsStatic && SymbolEqualityComparer.Default.Equals(p.Type, code)).Select(p => p.Name));
}
