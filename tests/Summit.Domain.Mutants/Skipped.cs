using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Domain.Mutants;

/// <summary>What is not a rule: declarations, English, and the refusal of null, which the house tests hold for every door at once.</summary>
internal static class Skipped
{
    private static readonly string[] Words = ["English", "Words", "Names", "Reasons", "FindingCodes", "Notes"];

    private static readonly string[] Prose = ["ToString", "GetHashCode", "TryFormat"];

    public static bool Has(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax => Words.Any(w => Path.GetFileNameWithoutExtension(node.SyntaxTree.FilePath).EndsWith(w, StringComparison.Ordinal)),
        AttributeListSyntax or ParameterListSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(m => m.Text == "const"),
        MethodDeclarationSyntax method => Prose.Contains(method.Identifier.Text) || method.Identifier.Text.Contains("English", StringComparison.Ordinal),
        PropertyDeclarationSyntax property => property.Identifier.Text.Contains("English", StringComparison.Ordinal),
        ExpressionStatementSyntax statement => statement.Expression.ToString().StartsWith("ArgumentNullException.", StringComparison.Ordinal),
        _ => false,
    };
}
