namespace Summit.Domain;

internal abstract partial class RecordWalk
{
    private void Of(Source source)
    {
        Code("kind", source.Kind);
        Parties("by", source.By);
        Date("published", source.Published);
        for (int i = 0; i < source.DerivedFrom.Count; i++)
        {
            Reference("derivedFrom", source.DerivedFrom[i], References.Source, i);
        }

        Reference("via", source.Via, References.Source);
        Citations(source.Citations);
    }

    private void Of(Claim claim)
    {
        Reference("source", claim.Source, References.Source);
        Code("stance", claim.Stance);
        Enter("subject");
        ClaimSubject subject = claim.Subject;
        Reference("record", subject.Record, References.Anything);
        Reference("party", subject.Party, References.Party);
        Reference("person", subject.Person, References.Person);
        Between("dyad", subject.Dyad);
        Leave();
        Code("property", claim.Property);
        Citations(claim.Citations);
    }

    private void Of(Coverage coverage)
    {
        Parties("parties", coverage.Parties);
        Codes("kinds", coverage.Kinds);
        Code("band", coverage.Band);
        Codes("portfolios", coverage.Portfolios);
        Codes("modalities", coverage.Modalities);
        Date("interval", coverage.Interval);
        Reference("source", coverage.Source, References.Source);
        Citations(coverage.Citations);
    }

    private void Names(IReadOnlyList<Name> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            Enter("names", i);
            Reference("usedBy", names[i].UsedBy, References.Party);
            Leave();
        }
    }

    private void Citations(IReadOnlyList<Citation> citations)
    {
        for (int i = 0; i < citations.Count; i++)
        {
            Enter("citations", i);
            Reference("source", citations[i].Source, References.Source);
            Leave();
        }
    }

    private void At(Place? place)
    {
        if (place is not null)
        {
            Enter("place");
            Reference("in", place.In, References.Party);
            Leave();
        }
    }

    private void Of(Facets facets)
    {
        Enter("facets");
        Code("format", facets.Format);
        Code("setting", facets.Setting);
        Code("encounter", facets.Encounter);
        Code("modality", facets.Modality);
        Code("directness", facets.Directness);
        Code("substance", facets.Substance);
        Code("confidentiality", facets.Confidentiality);
        Code("track", facets.Track);
        Code("mediation", facets.Mediation);
        Parties("mediators", facets.Mediators);
        Leave();
    }

    private void Delegations(IReadOnlyList<Delegation> delegations)
    {
        for (int i = 0; i < delegations.Count; i++)
        {
            Enter("delegations", i);
            Delegation delegation = delegations[i];
            Reference("party", delegation.Party, References.Party);
            Code("reply", delegation.Reply);
            for (int r = 0; r < delegation.Delegates.Count; r++)
            {
                Enter("delegates", r);
                Of(delegation.Delegates[r]);
                Leave();
            }

            Leave();
        }
    }

    private void Of(Representative representative)
    {
        Reference("person", representative.Person, References.Person);
        Reference("office", representative.Office, References.Office);
        Code("role", representative.Role);
        Code("presence", representative.Presence);
        Date("when", representative.When);
        Code("band", representative.Band);
        Codes("portfolios", representative.Portfolios);
        Reference("onBehalfOf", representative.OnBehalfOf, References.Represented);
    }
}
