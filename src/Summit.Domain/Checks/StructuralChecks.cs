namespace Summit.Domain;

/// <summary>What is wrong between the records of a chronicle, whatever any source says and whatever is asked.</summary>
/// <remarks>Pure, never throws, linear in the size of the records.</remarks>
internal static class StructuralChecks
{
    public static IEnumerable<Finding> Of(Chronicle chronicle, IReadOnlySet<RecordRef> rejected)
    {
        foreach (IRecord lost in chronicle.Displaced)
        {
            yield return FindingCode.Displaced.In(lost.Ref, $"Two different records have the id '{lost.Ref}'; of them a {RecordType.Of(lost).Word}, {Called(lost)}, is displaced.");
        }

        ContainmentChecks containment = new(chronicle);
        foreach (IRecord record in chronicle)
        {
            foreach (Leaf leaf in record is Claim said ? RecordLeaves.Of(record).Concat(ClaimLeaves.Of(said)) : RecordLeaves.Of(record))
            {
                foreach (Finding finding in OfLeaf(chronicle, rejected, record, leaf))
                {
                    yield return finding;
                }
            }

            IEnumerable<Finding> own = record switch
            {
                Forum forum => containment.Of(forum),
                Session session => containment.Of(session).Concat(DateChecks.Of(chronicle, session)).Concat(DelegationChecks.Of(chronicle, session.Id, session.Delegations, session.Occurrence)),
                Meeting meeting => PairChecks.Of(meeting).Concat(DateChecks.Of(chronicle, meeting)).Concat(DelegationChecks.Of(chronicle, meeting.Id, meeting.Delegations, meeting.Occurrence)),
                Escalation escalation => DateChecks.Of(escalation),
                Statement statement => PairChecks.Of(statement).Concat(DateChecks.Of(statement)),
                Coverage coverage => PairChecks.Of(coverage),
                Claim claim => PairChecks.Of(claim).Concat(containment.Of(claim)),
                _ => [],
            };
            foreach (Finding finding in own)
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfLeaf(Chronicle chronicle, IReadOnlySet<RecordRef> rejected, IRecord record, Leaf leaf)
    {
        foreach ((RecordRef id, IReadOnlyList<Type> types) in References.Of(leaf))
        {
            if (chronicle.Find(id) is not { } found)
            {
                if (rejected.Contains(id))
                {
                    continue;
                }

                yield return FindingCode.DanglingReference.In(record.Ref, $"There is no {Words(types)} '{id}'.", leaf.Path.ToString());
            }
            else if (types.Count > 0 && !types.Contains(found.GetType()))
            {
                yield return FindingCode.WrongTypeOfReference.In(record.Ref, $"'{id}' is a {RecordType.Of(found).Word}; here it has to be a {Words(types)}.", leaf.Path.ToString());
            }
        }

        if (Vocabulary.Find(leaf.Value) is { } vocabulary && vocabulary.IsUnknown(leaf.Value))
        {
            string word = leaf.Value.ToString()!;
            string? nearest = Spelling.Nearest(word, vocabulary.Words());
            string meant = nearest is not null ? $"; is '{nearest}' meant?" : ".";

            // A record with one of these misspelt says nothing at all.
            FindingCode code = nearest is not null && leaf.Value is Stance or Plan or Presence ? FindingCode.MisspeltWord : FindingCode.UnknownCode;
            yield return code.In(record.Ref, $"'{word}' is not a known word here{meant} It is kept, and no rule knows what it means.", leaf.Path.ToString());
        }

        if (leaf.Value is Edtf { IsRecorded: true, HasBounds: false } date)
        {
            yield return FindingCode.BeyondCalendar.In(record.Ref, $"'{date}' lies beyond the calendar of the years -9998 to 9999 and bounds nothing.", leaf.Path.ToString());
        }
    }

    private static string Called(IRecord record) => record.Title.Length > 0 ? $"'{Code.Shown(record.Title)}'" : "without a title";

    private static string Words(IReadOnlyList<Type> types) => types.Count == 0 ? "record" : string.Join(" or ", types.Select(t => RecordType.Of(t).Word));
}
