namespace Summit.Domain.Tool;

/// <summary>A question for the contacts of two parties, as it was asked.</summary>
internal sealed record AskedPair(Reading Reading, Dyad Dyad, ContactFilter Filter, LocalDate AsOf)
{
    public Chronicle Chronicle => Reading.Chronicle;

    public ContactView View => Reading.Contacts(Dyad).Where(Filter);
}
