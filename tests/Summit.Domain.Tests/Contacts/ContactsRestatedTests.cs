using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>What the library derives from records, against the rules said a second time.</summary>
public class ContactsRestatedTests
{
    private static readonly Dyad[] Pairs = [Dyad.Of("AAA", "BBB"), Dyad.Of("AAA", "CCC"), Dyad.Of("BBB", "CCC"), Dyad.Of("AAA", "DDD"), Dyad.Of("BBB", "DDD"), Dyad.Of("CCC", "DDD")];

    [Fact]
    public void Contacts_OfRandomChronicles_AreThoseOfTheRestatement() =>
        Gen.Select(Worlds.Chronicle, Worlds.Query).Sample((chronicle, query) =>
        {
            ContactView view = chronicle.Contacts().Where(query.ToFilter());
            RawContact[] contacts = [.. RestatedContacts.Of(chronicle)];
            foreach (Dyad pair in Pairs)
            {
                string found = Shown(view.All(pair).Select(c => (new RawRow(RawDays.Of(c.Contact.When), c.Match, c.Contact.Record.Value), string.Join(' ', c.Contact.Parts))));
                string expected = Shown(RestatedContacts.Rows(contacts, pair, query));
                if (found != expected)
                {
                    throw new InvalidOperationException($"{pair}: found\n{found}\nexpected\n{expected}");
                }
            }
        }, iter: Worlds.Iterations, print: t => $"{t.Item2}\n{Json.SummitJson.Write(t.Item1)}");

    // Two sides of a seat may come in either order, and how often a row stands there matters to no question; everything else is one text.
    private static string Shown(IEnumerable<(RawRow Row, string Parts)> rows) =>
        string.Join('\n', rows.Select(r => $"{r.Row.Record} {r.Row.Days} {r.Row.Match} {string.Join(' ', r.Parts.Split(' ').Order(StringComparer.Ordinal))}").Distinct().Order(StringComparer.Ordinal));
}
