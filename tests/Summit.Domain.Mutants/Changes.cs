using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Domain.Mutants;

/// <summary>Every change that a slip of the pen could make to a rule.</summary>
internal static class Changes
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
    };

    private static readonly Dictionary<string, string> Called = new()
    {
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["Any"] = "All",
        ["All"] = "Any",
        ["And"] = "Or",
        ["Or"] = "And",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
    };

    private static readonly Dictionary<string, string[]> Truths = new() { ["True"] = ["Unknown"], ["False"] = ["Unknown"], ["Unknown"] = ["True", "False"] };

    /// <summary>The changes of one file, in the order of its text.</summary>
    public static IEnumerable<Mutant> Of(SyntaxTree file) =>
        file.GetRoot().DescendantNodes(n => !Skipped.Has(n)).Where(n => !Skipped.Has(n)).SelectMany(n => Of(n).Select(c => new Mutant(file, c.At.Span, c.After)));

    private static IEnumerable<(SyntaxNodeOrToken At, string After)> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax b when Operators.TryGetValue(b.OperatorToken.Kind(), out string? other) => [(b.OperatorToken, other)],
        RelationalPatternSyntax p when Operators.TryGetValue(p.OperatorToken.Kind(), out string? other) => [(p.OperatorToken, other)],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [(not.OperatorToken, "")],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { } name } } call => OfCall(name, call.ArgumentList),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Truth" }, Name: { } truth } when Truths.TryGetValue(truth.Identifier.Text, out string[]? others) =>
            others.Select(o => ((SyntaxNodeOrToken)truth, o)),
        LiteralExpressionSyntax { Token.Text: "0" } zero => [(zero, "1")],
        LiteralExpressionSyntax { Token.Text: "1" } one => [(one, "0")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } yes => [(yes, "false")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } no => [(no, "true")],
        IfStatementSyntax { Condition: { } condition } => Negated(condition),
        ConditionalExpressionSyntax { Condition: { } condition } => Negated(condition),
        ExpressionStatementSyntax statement => [(statement, ";")],
        _ => [],
    };

    // Without an argument, "All" does not compile; where there is nothing to compare, first and last of one are the same.
    private static IEnumerable<(SyntaxNodeOrToken At, string After)> OfCall(SimpleNameSyntax name, ArgumentListSyntax arguments) =>
        Called.TryGetValue(name.Identifier.Text, out string? other) && (name.Identifier.Text != "Any" || arguments.Arguments.Count > 0)
            ? [(name.GetFirstToken(), other)]
            : [];

    // A pattern that declares a variable does not compile when negated; such a mutant is passed over.
    private static IEnumerable<(SyntaxNodeOrToken At, string After)> Negated(ExpressionSyntax condition) => [(condition, $"!({condition})")];
}
