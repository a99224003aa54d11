namespace Summit.Domain.Tool.Tests;

public sealed class LevelOptionTests
{
    private const string Record =
        """
        {"format":"summit-chronicle","version":1,
         "parties":[{"id":"AAA"},{"id":"BBB"}],
         "persons":[{"id":"p"}],
         "offices":[{"id":"o","party":"AAA","band":"leader"}],
         "tenures":[{"id":"t","person":"p","office":"o","span":"2019-01-01/2021-01-01"}],
         "meetings":[{"id":"m","when":"2020-01-01","occurrence":"held","facets":{"format":"bilateral"},"delegations":[
          {"party":"AAA","delegates":[{"person":"p","presence":"present"}]},
          {"party":"BBB","delegates":[{"band":"leader","presence":"present"}]}]}]}
        """;

    [Fact]
    public void Level_OfAPersonWithoutOffice_ComesFromTheTenureUnlessAskedOtherwise()
    {
        string[] question = ["last-contact", "AAA", "BBB", "--record", "-", "--as-of", "2020-02-01", "--band", "leader"];

        Ran byTenure = Ran.With(Record, question);
        Ran asStated = Ran.With(Record, [.. question, "--as-stated"]);

        byTenure.Output.Should().Contain("exact").And.NotContain("levels as stated");
        asStated.Output.Should().Contain("possible").And.Contain("levels as stated").And.Contain("band not recorded");
    }
}
