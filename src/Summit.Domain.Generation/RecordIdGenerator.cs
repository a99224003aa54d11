using Microsoft.CodeAnalysis;

namespace Summit.Domain.Generation;

/// <summary>Completes each type with <c>[RecordId]</c>: the type says which record it names, this writes what every id has in common.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RecordIdGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> ids = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Summit.Domain.RecordIdAttribute",
            static (_, _) => true,
            static (found, _) => found.TargetSymbol.Name);
        context.RegisterSourceOutput(ids, static (output, name) => output.AddSource($"{name}.RecordId.g.cs", RecordIdTemplate.For(name)));
    }
}
