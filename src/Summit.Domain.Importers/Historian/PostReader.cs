namespace Summit.Domain.Importers;

/// <summary>Makes persons, offices and tenures of the presidents and of the principal officers and chiefs of mission.</summary>
internal sealed class PostReader(HistorianRecords records)
{
    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly List<(HistorianFile File, XmlRecordFile Read)> posts = [];

    public void Read(HistorianFile file, XmlRecordFile read)
    {
        switch (read.Root.Kind)
        {
            case "role":
                roles[read.Root.Take("id")] = read.Root.Take("names/singular");
                break;
            case "person":
                ReadPerson(file, read.Root);
                break;
            case "presidents" or "principal-position" or "country-mission" or "org-mission":
                posts.Add((file, read));
                break;
        }
    }

    /// <summary>Tenures need the titles of roles, which may stand in any file.</summary>
    public void Finish()
    {
        foreach ((HistorianFile file, XmlRecordFile read) in posts)
        {
            Post post = Post.Of(read.Root, roles);
            XmlRecord[] tenures = [.. read.Records.Where(r => !IsLeftOut(file, r))];
            foreach (IGrouping<string, (XmlRecord Record, PostHeld Held)> named in tenures.Select(r => (Record: r, Held: post.HeldBy(r))).GroupBy(r => $"{r.Held.Office}-{r.Held.Id}"))
            {
                ReadTenures(file, [.. named]);
            }

            ReportLeft(file, read.Root);
        }
    }

    private void ReadPerson(HistorianFile file, XmlRecord person)
    {
        string id = person.Take("id");
        if (!IsUsable(id, out _))
        {
            records.Log.Add(ImportProblem.BrokenRecord, file.Place(person, "person"), "A person needs an id of 1 to 100 characters without white space.");
            return;
        }

        PersonNotes notes = records.Person(id);
        notes.Named($"{person.Take("persName/forename")} {person.Take("persName/surname")} {person.Take("persName/genName")}".Trim(), rank: 2);
        foreach (string other in person.TakeAll("persName/altname"))
        {
            notes.Named(other, rank: 3);
        }

        notes.Places.Add(records.Citable(file.Source), file.Cited, $"person {id}");
        ReportLeft(file, person);
    }

    // Nominees and appointees who did not take up the post held no office.
    private bool IsLeftOut(HistorianFile file, XmlRecord record)
    {
        bool isLeftOut = record.Section.StartsWith("other-", StringComparison.Ordinal);
        if (isLeftOut)
        {
            records.Log.Unread($"{record.Section}/{record.Kind}", file.Place(record, record.Take("id")));
        }

        return isLeftOut;
    }

    /// <summary>Tenures with one id in their file, which the source repeats now and then: they are told apart by their dates.</summary>
    private void ReadTenures(HistorianFile file, IReadOnlyList<(XmlRecord Record, PostHeld Held)> named)
    {
        foreach ((XmlRecord record, PostHeld held) in named)
        {
            InputPlace where = file.Place(record, $"{record.Kind} {held.Id}".TrimEnd());
            ReadTenure(file, named.Count == 1 ? held.Id : $"{held.Id}-{held.Start}_{held.End}", held, record, where);
            if (named.Count > 1)
            {
                records.Log.Add(ImportProblem.SharedId, where, $"The file has the id '{held.Id}' {named.Count} times. Its tenures are told apart by their dates.");
            }
        }
    }

    private void ReadTenure(HistorianFile file, string ownId, PostHeld held, XmlRecord record, InputPlace where)
    {
        if (!IsUsable(held.Id, out _) || !IsUsable(held.Person, out PersonId person) || !OfficeId.TryParse($"hs-office-{held.Office}", out OfficeId office) || !TenureId.TryParse($"hs-tenure-{held.Office}-{ownId}", out TenureId id))
        {
            records.Log.Add(ImportProblem.BrokenRecord, where, "A tenure needs an id, a person and an office, each of 1 to 100 characters without white space.");
            return;
        }

        SourceId source = records.Citable(file.Source);
        Level level = Level.Of(records.Options.Offices.Find(held.Role) ?? records.Options.Offices.Find($"{held.Category}-category") ?? Unknown(held, where));
        records.AddOffice(office, held.Title, level, source, file.Cited, $"office {held.Role}");
        PersonNotes notes = records.Person(held.Person);
        notes.Named(held.Name, rank: 1);
        notes.HoldsOffice(where);
        notes.Places.Add(source, file.Cited, where.Element);
        records.Add(Tenure.Create(id, person, office, Spans.Of(held.Start, held.End, Stay.Extent, where, records.Log)).Citing(source, file.Locator(where.Element)));
        foreach (string path in record.Left())
        {
            records.Log.Unread($"{record.Kind}/{path}", where);
        }
    }

    private string Unknown(PostHeld held, InputPlace where)
    {
        records.Log.Unmatched("office", held.Role, where);
        return "";
    }

    private void ReportLeft(HistorianFile file, XmlRecord record)
    {
        foreach (string path in record.Left())
        {
            records.Log.Unread($"{record.Kind}/{path}", file.Place(record, ""));
        }
    }

    private static bool IsUsable(string id, out PersonId person)
    {
        person = default;
        return id.Length is > 0 and <= 100 && PersonId.TryParse($"hs-person-{id}", out person);
    }
}
