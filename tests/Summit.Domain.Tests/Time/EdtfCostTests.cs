using System.Globalization;

namespace Summit.Domain.Tests;

/// <summary>What relations cost where unspecified digits leave as many gaps as there are months or days.</summary>
public sealed class EdtfCostTests
{
    [Theory]
    [InlineData("XXXX-02-29", "XXXX-02-28")]
    [InlineData("XXXX-XX-31", "XXXX-06-30")]
    [InlineData("XXXX-XX-X1", "XXXX-XX-X2")]
    public void LookingForACommonDay_TakesTheSameFewStepsForManyElementsAsForOne(string left, string right)
    {
        Steps(left, right).Should().BeLessThanOrEqualTo(3);
        Steps(Many('[', left, ']'), Many('[', right, ']')).Should().BeLessThanOrEqualTo(3);
    }

    [Fact]
    public void LargeSets_AreMergedOnce()
    {
        string odd = string.Join(',', Enumerable.Range(0, 3000).Select(i => (2 * i).ToString("D4", CultureInfo.InvariantCulture)));
        string even = string.Join(',', Enumerable.Range(0, 3000).Select(i => ((2 * i) + 1).ToString("D4", CultureInfo.InvariantCulture)));
        Steps($"[{odd}]", $"[{even}]").Should().BeLessThanOrEqualTo(3001);
        Steps($"[{odd}]", $"[{odd}]").Should().BeLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void EveryRelationOfLargeSets_IsAnswered(char open, char close)
    {
        Edtf left = Edtf.Parse(Many(open, "XXXX-02-29", close));
        Edtf right = Edtf.Parse(Many(open, "XXXX-02-28", close));

        left.IsSameDay(right).Should().Be(Truth.False);
        left.Overlaps(right).Should().Be(Truth.False);
        left.RelationsTo(right).Should().HaveFlag(AllenRelations.MetBy).And.HaveFlag(AllenRelations.Before).And.NotHaveFlag(AllenRelations.Equals);
        left.RelationsTo(left).Should().HaveFlag(AllenRelations.Equals);
        left.IsWithin(right).Should().Be(Truth.False);
        left.Covers(right).Should().BeFalse();
        left.Covers(left).Should().BeTrue();
    }

    [Fact]
    public void PairsWithoutACommonDay_AllocateNothing()
    {
        Edtf left = Edtf.Parse(Many('[', "XXXX-02-29", ']'));
        Edtf right = Edtf.Parse(Many('[', "XXXX-02-28", ']'));
        _ = left.IsSameDay(right);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = left.IsSameDay(right);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static int Steps(string left, string right)
    {
        Int128 day = DaySet.Before;
        _ = DaySet.TryCommon([Edtf.Parse(left).Extents.Days, Edtf.Parse(right).Extents.Days], ref day, out int steps);
        return steps;
    }

    private static string Many(char open, string text, char close) => $"{open}{string.Join(',', Enumerable.Repeat(text, 2900))}{close}";
}
