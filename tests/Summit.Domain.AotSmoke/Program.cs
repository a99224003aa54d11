// The library as an application compiled ahead of time sees it: a document read, questions asked, answers written. Ends with 1 if one is wrong.
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Summit.Domain;
using Summit.Domain.AotSmoke;
using Summit.Domain.Consumer;
using Summit.Domain.Json;
using Summit.Domain.Samples;
using Summit.Domain.Time;

Console.OutputEncoding = Encoding.UTF8;
Chronicle chronicle = Sample.IndiaPakistan;
Dyad pair = Dyad.Of("IND", "PAK");
LocalDate day = new(2025, 6, 26);
Reading recorded = chronicle.Under(Policy.AsRecorded);
ContactHistory contacts = recorded.Contacts();
ContactFilter defenceMinisters = ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence);
ContactFilter advisers = ContactFilter.Direct.AtLeast(Band.MinisterEquivalent).In(Portfolio.NationalSecurity);
Expectations expect = new();

expect.Same("the document is canonical", SummitJson.Write(chronicle), new StreamReader(Sample.OpenIndiaPakistan()).ReadToEnd());
expect.Same("it reads back equal", SummitJson.Read(SummitJson.Write(chronicle)).Equals(chronicle).ToString(), "True");

expect.Answer(
    "last contact of senior officials",
    contacts.Where(ContactFilter.Direct.AtLeast(Band.SeniorOfficial).In(Portfolio.Defence, Portfolio.Military)).Last(pair, day),
    ("earliest", "2025-05-14"),
    ("latest", "2025-05-15"),
    ("verdict", "bounded"),
    ("silenceDays.min", "42"),
    ("definition.policy.name", "as-recorded"));
expect.Answer(
    "last contact of advisers, as their parties confirm it",
    chronicle.Under(Policy.ParticipantConfirmed, knownBy: new(2018, 1, 5)).Contacts().Where(advisers).Last(pair, new(2018, 1, 5)),
    ("earliest", "2015-12-06"),
    ("latest", "2017-12-27"),
    ("candidates.1", "bangkok-2017"),
    ("definition.knownBy", "2018-01-05"));
expect.Answer(
    "first platform of defence ministers since the escalation",
    contacts.Where(defenceMinisters).FirstSince(pair, "sco-defence-2025", recorded.EndOf("escalation-2025"), day),
    ("verdict", "true"));
expect.Answer(
    "status of the dialogue of ministers",
    recorded.DialogueStatus(pair, ContactFilter.Any.AtLeast(Band.Minister), recency: 365, day),
    ("statuses.0", "stalled"));
expect.Answer(
    "timeline of May 2025",
    recorded.Timeline(pair, new(2025, 5, 9), new(2025, 5, 31)),
    ("items.0.what", "escalation-step"),
    ("items.1.record", "escalation-2025"),
    ("items.1.orderUncertain", "false"),
    ("items.6.when", "2025-05-10"));
expect.Answer(
    "go-betweens in the week of Qingdao",
    contacts.Where(ContactFilter.Direct).GoBetweens(pair, new(2025, 6, 24), new(2025, 6, 27)),
    ("parties.0.party", "CHN"),
    ("parties.0.truth", "true"));

JsonSerializerOptions own = new() { TypeInfoResolverChain = { MineContext.Default } };
SummitJson.AddTo(own);
JsonTypeInfo<Mine> mineInfo = (JsonTypeInfo<Mine>)own.GetTypeInfo(typeof(Mine));
Mine mine = new(
    "mine", chronicle.Parties[0], Edtf.Parse("2018-04~"), Band.Minister, "IND", pair, Verdict.Exact, FindingCode.NoDate, ClaimValue.Of(7),
    Delegation.Of("IND"), chronicle.Meetings[0], chronicle, new Dictionary<PartyId, Edtf> { ["IND"] = Edtf.Parse("1947") });
string mineJson = JsonSerializer.Serialize(mine, mineInfo);
expect.Same("a context of one's own reads back what it writes", JsonSerializer.Serialize(JsonSerializer.Deserialize(mineJson, mineInfo)!, mineInfo), mineJson);
LastContact last = contacts.Where(ContactFilter.Direct).Last(pair, day);
Response response = new(last, last, last.Definition, last.Evidence[0].When, last.Evidence[0], chronicle.Check());
JsonElement written = JsonElement.Parse(JsonSerializer.Serialize(response, (JsonTypeInfo<Response>)own.GetTypeInfo(typeof(Response))));
expect.Same("an answer behind its interface is written whole", written.GetProperty("Answer").GetProperty("english").GetString()!, last.ToEnglish());
expect.Same("its days are days", written.GetProperty("Definition").GetProperty("asOf").GetString()!, "2025-06-26");
expect.Same("one record reads back", SummitJson.Read<Meeting>(SummitJson.Write(chronicle.Meetings[0])).Equals(chronicle.Meetings[0]).ToString(), "True");

expect.Same("a broken document is refused with a place", SummitJson.TryRead("{\"format\": ").Findings[0].Code.Code, "SD1001");
return expect.ExitCode;
