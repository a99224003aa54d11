using CsCheck;
using NodaTime;
using Summit.Domain;
using Summit.Domain.Json;
using Summit.Domain.Testing;
using Xunit;

namespace Consumers.WithXunit;

public sealed class KitTests
{
    private static readonly LocalDate AsOf = new(2018, 1, 11);

    private static readonly Scene Bangkok = Scene.Between("IND", "PAK").Met("[2017-12-26,2017-12-27]").At(Band.MinisterEquivalent, Portfolio.NationalSecurity);

    [Fact]
    public void Expectations_Pass() => Expect.LastBetween(Bangkok.Last(AsOf), new LocalDate(2017, 12, 26), new LocalDate(2017, 12, 27));

    [Fact]
    public void Expectations_Fail_WithWhatDiffers()
    {
        ExpectationException failure = Assert.Throws<ExpectationException>(() => Expect.LastOn(Bangkok.Last(AsOf), new LocalDate(2017, 12, 26)));

        Assert.Contains("Expected: the last contact on 2017-12-26.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("from 2017-12-26 to 2017-12-27", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Generators_Compose() => Gen.Select(Gens.Chronicle, Gens.Filter, Gens.Day).Sample(
        (chronicle, filter, day) =>
        {
            ContactView view = chronicle.Contacts().Where(filter);
            if (view.All(Gens.Pair).Count <= 4)
            {
                Expect.Last(view.Last(Gens.Pair, day), EveryWorld.Last(view, Gens.Pair, day));
            }
        },
        iter: 200);

    [Fact]
    public void Records_RoundTrip() => Gens.ClaimedChronicle.Sample(chronicle => Expect.Same(chronicle, SummitJson.Read(SummitJson.Write(chronicle))), iter: 100);
}
