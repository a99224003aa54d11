using Summit.Domain.Time;

namespace Summit.Domain.Consumer;

/// <summary>Somebody's own type, with one member of every kind of the library's that can be read back.</summary>
public sealed record Mine(
    string Name,
    Party Party,
    Edtf When,
    Band Band,
    PartyId Id,
    Dyad Pair,
    Verdict Verdict,
    FindingCode Code,
    ClaimValue Value,
    Delegation Delegation,
    IRecord Any,
    Chronicle Chronicle,
    IReadOnlyDictionary<PartyId, Edtf> Dates);
