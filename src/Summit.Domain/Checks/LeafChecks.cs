namespace Summit.Domain;

/// <summary>Checks of the ids, codes and dates of records, each by itself.</summary>
internal sealed class LeafChecks(Chronicle chronicle, IReadOnlySet<RecordRef> rejected, List<Finding> findings) : RecordWalk
{
    private RecordRef record;

    /// <summary>Checks a record; in a claim also what stands in its value, where its property tells what the value is.</summary>
    public void Check(IRecord checkedRecord)
    {
        record = checkedRecord.Ref;
        Walk(checkedRecord);
        if (checkedRecord is Claim { Property.KnownRow: { } row } claim)
        {
            foreach (ValueLeaf leaf in row.Leaves(claim.Value))
            {
                See(leaf);
            }
        }
    }

    protected override void SeeReference(RecordRef id, Type[] types)
    {
        if (chronicle.Find(id) is not { } found)
        {
            if (!rejected.Contains(id))
            {
                Add(FindingCode.DanglingReference, $"There is no {Words(types)} '{id}'.");
            }
        }
        else if (types.Length > 0 && Array.IndexOf(types, found.GetType()) < 0)
        {
            Add(FindingCode.WrongTypeOfReference, $"'{id}' is a {RecordType.Of(found).Word}; here it has to be a {Words(types)}.");
        }
    }

    protected override void SeeCode<T>(T code)
    {
        if (!code.IsKnown)
        {
            SeeUnknown(code);
        }
    }

    protected override void SeeDate(Edtf date)
    {
        if (!date.HasBounds)
        {
            Add(FindingCode.BeyondCalendar, $"'{date}' lies beyond the calendar of the years -9998 to 9999 and bounds nothing.");
        }
    }

    private void See(ValueLeaf leaf)
    {
        bool isMember = leaf.Member.Length > 0;
        Enter("value", isMember ? -1 : leaf.Index);
        if (isMember)
        {
            Enter(leaf.Member, leaf.Index);
        }

        if (References.Of(leaf.Value) is ({ IsRecorded: true } id, var types))
        {
            SeeReference(id, types);
        }

        SeeUnknown(leaf.Value);
        if (leaf.Value is Edtf { IsRecorded: true } date)
        {
            SeeDate(date);
        }

        Leave();
        if (isMember)
        {
            Leave();
        }
    }

    private void SeeUnknown(object value)
    {
        if (Vocabulary.Find(value) is not { } vocabulary || !vocabulary.IsUnknown(value))
        {
            return;
        }

        string word = value.ToString()!;
        string? nearest = Spelling.Nearest(word, vocabulary.Words());
        string meant = nearest is not null ? $"; is '{nearest}' meant?" : ".";

        // A record with one of these misspelt says nothing at all.
        FindingCode code = nearest is not null && value is Stance or Plan or Presence ? FindingCode.MisspeltWord : FindingCode.UnknownCode;
        Add(code, $"'{word}' is not a known word here{meant} It is kept, and no rule knows what it means.");
    }

    private void Add(FindingCode code, string message) => findings.Add(code.In(record, message, Path));

    private static string Words(Type[] types) => types.Length == 0 ? "record" : string.Join(" or ", types.Select(t => RecordType.Of(t).Word));
}
