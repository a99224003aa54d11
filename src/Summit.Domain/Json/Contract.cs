using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>The types that keep the whole contract under any options: chronicles, records, answers, and the parts of which these are made.</summary>
internal static class Contract
{
    public static IReadOnlyList<JsonConverter> Converters { get; } =
    [
        new ChronicleConverter(), new RecordConverter(), new AnswerConverter(),
        Record<Party>(), Record<Person>(), Record<Office>(), Record<Tenure>(), Record<Forum>(), Record<Session>(),
        Record<Meeting>(), Record<Escalation>(), Record<Statement>(), Record<Source>(), Record<Claim>(), Record<Coverage>(),
        Record<Citation>(), Record<ClaimSubject>(), Record<Delegation>(), Record<EscalationStep>(), Record<ExternalId>(), Record<Facets>(), Record<Membership>(),
        Record<Name>(), Record<PairDirectness>(), Record<Place>(), Record<StatementPoint>(), Record<Quotation>(), Record<Reply>(), Record<Representative>(),
        Answer<AttendanceBelow>(), Answer<AttendanceRecord>(), Answer<BilateralRound>(), Answer<ContactRate>(), Answer<ContactTiming>(),
        Answer<DialogueStatus>(), Answer<Disputes>(), Answer<Duplicates>(), Answer<EscalationState>(), Answer<Finding>(), Answer<FirstAfter>(), Answer<FirstContact>(),
        Answer<FirstSince>(), Answer<GoBetweens>(), Answer<IncumbentsOnDay>(), Answer<LastContact>(), Answer<LongestSilence>(),
        Answer<MembersOnDay>(), Answer<Opportunities>(), Answer<Platforms>(), Answer<Readouts>(), Answer<Silence>(), Answer<SilenceList>(),
        Answer<StatementAdoption>(), Answer<TextCheck>(), Answer<Timeline>(),
        Answer<ChronicleChanges>(), Answer<RecordChange>(), Answer<MemberChange>(),
        Answer<AdoptionAccount>(), Answer<AttendanceAbsence>(), Answer<AttendanceChange>(), Answer<AttendanceEntry>(), Answer<AttendanceFirst>(), Answer<BilateralParty>(), Answer<CheckedClaim>(),
        Answer<DayBounds>(), Answer<DayCount>(), Answer<Definition>(),
        Answer<Dispute>(), Answer<DisputeSide>(), Answer<DuplicatePair>(), Answer<EscalationIntensity>(), Answer<EscalationPhase>(), Answer<Evidence>(),
        Answer<GoBetween>(), Answer<GoBetweenChain>(), Answer<GoBetweenLink>(), Answer<IncumbentTenure>(), Answer<Lead>(), Answer<MembershipOnDay>(),
        Answer<Opportunity>(), Answer<Platform>(), Answer<PolicyDefinition>(), Answer<Readout>(), Answer<ReadoutSide>(),
        Answer<RatePeriod>(), Answer<Reason>(), Answer<RecordCount>(), Answer<ResidualChannel>(), Answer<SideDefinition>(),
        Answer<SilenceSpan>(), Answer<TimelineItem>(),
    ];

    private static readonly Dictionary<Type, JsonConverter> ByType = Converters.ToDictionary(c => c.Type!);

    /// <summary>Gives the types their metadata where the options' own resolver does not know them.</summary>
    public sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            ByType.TryGetValue(type, out JsonConverter? converter) ? ((IContractType)converter).InfoFor(options) : null;
    }

    private static DelegatingConverter<T> Record<T>() => new(SummitJson.Options, readable: true);

    private static DelegatingConverter<T> Answer<T>() => new(AnswerJson.Options, readable: false);
}

/// <summary>A converter that makes the metadata of its type.</summary>
internal interface IContractType
{
    JsonTypeInfo InfoFor(JsonSerializerOptions options);
}
