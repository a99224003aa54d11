using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Domain.Tests;

/// <summary>Members that only the assembly sets are set while a value is made, and never afterwards.</summary>
public sealed class MakingTests
{
    [Fact]
    public void Members_ThatOnlyTheAssemblySets_AreSetWhileAValueIsMade()
    {
        (int made, List<string> changed) = Assignments(Sources.Compiled());

        made.Should().BeGreaterThan(200, "the walk sees the members");
        changed.Should().BeEmpty();
    }

    [Fact]
    public void Walk_OfAValueThatIsChanged_FindsTheAssignment()
    {
        CSharpCompilation house = CSharpCompilation.Create("changed", [CSharpSyntaxTree.ParseText(
            "public sealed record A { public int B { get; internal set; } public static A C(A a) { a = a with { B = 1 }; a.B = 2; (a.B, _) = (3, 4); a.B++; return new A { B = 5 }; } }", path: "Meetings/A.cs")]);

        Assignments(house).Should().BeEquivalentTo((2, new List<string> { "Meetings/A.cs: a.B = 2", "Meetings/A.cs: (a.B, _) = (3, 4)", "Meetings/A.cs: a.B++" }));
    }

    private static (int Made, List<string> Changed) Assignments(CSharpCompilation house)
    {
        (int made, List<string> changed) = (0, []);
        foreach (SyntaxTree tree in house.SyntaxTrees.Where(t => t.FilePath.Length > 0))
        {
            SemanticModel model = house.GetSemanticModel(tree);
            foreach (ExpressionSyntax change in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
            {
                foreach (ExpressionSyntax target in Targets(change).Where(t => model.GetSymbolInfo(t).Symbol is IPropertySymbol property && IsSetByAssembly(property)))
                {
                    if (change.Parent is InitializerExpressionSyntax)
                    {
                        made++;
                    }
                    else
                    {
                        changed.Add($"{tree.FilePath}: {change}");
                    }
                }
            }
        }

        return (made, changed);
    }

    private static IEnumerable<ExpressionSyntax> Targets(ExpressionSyntax change) => change switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax several } => several.Arguments.Select(a => a.Expression),
        AssignmentExpressionSyntax one => [one.Left],
        PrefixUnaryExpressionSyntax step when step.IsKind(SyntaxKind.PreIncrementExpression) || step.IsKind(SyntaxKind.PreDecrementExpression) => [step.Operand],
        PostfixUnaryExpressionSyntax step when step.IsKind(SyntaxKind.PostIncrementExpression) || step.IsKind(SyntaxKind.PostDecrementExpression) => [step.Operand],
        _ => [],
    };

    // What a public type shows and only the assembly sets. The unknown members are no part of what it shows.
    private static bool IsSetByAssembly(IPropertySymbol property) =>
        property is { DeclaredAccessibility: Accessibility.Public, ContainingType.DeclaredAccessibility: Accessibility.Public, SetMethod: { IsInitOnly: false, DeclaredAccessibility: Accessibility.Internal } };
}
