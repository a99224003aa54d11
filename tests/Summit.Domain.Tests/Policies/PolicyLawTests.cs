using CsCheck;

namespace Summit.Domain.Tests;

public sealed class PolicyLawTests
{
    private static readonly Policy[] Every = [.. Policy.All, Policy.SourcePriority("s3", "s1", "s5"), new TwoSourceRule()];

    private static readonly int Scenes = Math.Max(1, Worlds.Iterations / 25);

    public static TheoryData<string> Texts => [.. Every.Select(p => p.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AgreementNeverWeakens(string policy) => PolicyLaws.AgreementNeverWeakens(Of(policy), Scenes);

    [Theory]
    [MemberData(nameof(Texts))]
    public void OrderNeverMatters(string policy) => PolicyLaws.OrderNeverMatters(Of(policy), Scenes);

    [Theory]
    [MemberData(nameof(Texts))]
    public void CopiesChangeNothing(string policy) => PolicyLaws.CopiesChangeNothing(Of(policy), Scenes);

    [Theory]
    [MemberData(nameof(Texts))]
    public void LaterWordsChangeNothingBefore(string policy) => PolicyLaws.LaterWordsChangeNothingBefore(Of(policy), Scenes);

    [Fact]
    public void AnyReport_IsImpliedByMutualConfirmation_WhereBothDecide() => Scene.Any.Sample(
        scene =>
        {
            Truth any = scene.Under(Policy.AnyReport).WasHeld(Scene.Meeting);
            Truth mutual = scene.Under(Policy.MutualConfirmation).WasHeld(Scene.Meeting, Dyad.Of("A", "B"));
            (any == Truth.Unknown || mutual == Truth.Unknown || any == mutual).Should().BeTrue();
        },
        iter: Worlds.Iterations);

    private static Policy Of(string text) => Every.Single(p => p.Text == text);
}
