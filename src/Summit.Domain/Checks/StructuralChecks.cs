namespace Summit.Domain;

/// <summary>What is wrong between the records of a chronicle, whatever any source says and whatever is asked.</summary>
/// <remarks>Pure, never throws, linear in the size of the records.</remarks>
internal static class StructuralChecks
{
    public static IReadOnlyList<Finding> Of(Chronicle chronicle, IReadOnlySet<RecordRef> rejected)
    {
        List<Finding> findings = [.. chronicle.Displaced.Select(lost =>
            FindingCode.Displaced.In(lost.Ref, $"Two different records have the id '{lost.Ref}'; of them a {RecordType.Of(lost).Word}, {Called(lost)}, is displaced."))];
        LeafChecks leaves = new(chronicle, rejected, findings);
        ContainmentChecks containment = new(chronicle, findings);
        DateChecks dates = new(chronicle, findings);
        foreach (IRecord record in chronicle)
        {
            leaves.Check(record);
            switch (record)
            {
                case Forum forum:
                    containment.Check(forum);
                    break;
                case Session session:
                    containment.Check(session);
                    dates.Check(session);
                    DelegationChecks.Check(chronicle, session.Id, session.Delegations, session.Occurrence, findings);
                    break;
                case Meeting meeting:
                    findings.AddRange(PairChecks.Of(meeting));
                    dates.Check(meeting);
                    DelegationChecks.Check(chronicle, meeting.Id, meeting.Delegations, meeting.Occurrence, findings);
                    break;
                case Escalation escalation:
                    dates.Check(escalation);
                    break;
                case Statement statement:
                    findings.AddRange(PairChecks.Of(statement));
                    dates.Check(statement);
                    break;
                case Coverage coverage:
                    findings.AddRange(PairChecks.Of(coverage));
                    break;
                case Claim claim:
                    findings.AddRange(PairChecks.Of(claim));
                    containment.Check(claim);
                    break;
            }
        }

        return findings;
    }

    private static string Called(IRecord record) => record.Title.Length > 0 ? $"'{Code.Shown(record.Title)}'" : "without a title";
}
