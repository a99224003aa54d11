using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A representative of a party at a session or a meeting: a person, an office, or only a level.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Representative : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Representative()
    {
    }

    /// <summary>Who it is; the default when not recorded.</summary>
    [JsonInclude]
    public PersonId Person { get; internal set; }

    /// <summary>In which office; the default when not recorded.</summary>
    [JsonInclude]
    public OfficeId Office { get; internal set; }

    /// <summary>What he or she does in the delegation.</summary>
    [JsonInclude]
    public Role Role { get; internal set; }

    /// <summary>Whether he or she was there, and how. Not recorded does not mean present.</summary>
    [JsonInclude]
    public Presence Presence { get; internal set; }

    /// <summary>When the representative was there, if not throughout; not recorded for throughout.</summary>
    [JsonInclude]
    public Edtf When { get; internal set; }

    /// <summary>The level, where no office is recorded; an office brings its own.</summary>
    [JsonInclude]
    public Band Band { get; internal set; }

    /// <summary>The portfolios, where no office is recorded; an office brings its own.</summary>
    [JsonInclude]
    public IReadOnlyList<Portfolio> Portfolios { get; internal set => field = ValueList.Of(value); } = ValueList<Portfolio>.Empty;

    /// <summary>The person, office or party that he or she stands in for; the default for nobody.</summary>
    /// <remarks>A stand-in counts at the level of his or her own band: <see cref="Band"/>, or that of <see cref="Office"/>.</remarks>
    [JsonInclude]
    public RecordRef OnBehalfOf { get; internal set; }

    /// <summary>In which capacity, in words; empty when not recorded.</summary>
    [JsonInclude]
    public string Capacity { get; internal set => field = value ?? ""; } = "";

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A representative at a level who was present; the person is not recorded.</summary>
    /// <exception cref="ArgumentException">A portfolio is the default value.</exception>
    public static Representative At(Band band, params IReadOnlyList<Portfolio> portfolios) =>
        new Representative { Band = band, Portfolios = portfolios, Presence = Presence.Present }.Checked();

    /// <summary>A person in an office who was present. Either may be the default where it is not recorded.</summary>
    public static Representative Of(PersonId person, OfficeId office = default) => new() { Person = person, Office = office, Presence = Presence.Present };

    /// <summary>The same representative in another role.</summary>
    [Pure]
    public Representative As(Role role) => this with { Role = role };

    /// <summary>The same representative with another presence.</summary>
    [Pure]
    public Representative With(Presence presence) => this with { Presence = presence };

    /// <summary>The same representative, there during a span that differs from that of the meeting.</summary>
    [Pure]
    public Representative On(Edtf span) => this with { When = span };

    /// <summary>The same representative, standing in for somebody.</summary>
    [Pure]
    public Representative InPlaceOf(RecordRef represented) => this with { OnBehalfOf = represented };

    /// <summary>The same representative in a capacity given in words.</summary>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> has half of a surrogate pair.</exception>
    [Pure]
    public Representative InCapacity(string capacity) => (this with { Capacity = capacity }).Checked();

    /// <summary>The band at which the representative counts: that of the office where one is recorded, else the stated one.</summary>
    internal Band BandBy(Office? office) => office?.Band ?? Band;

    /// <summary>Person, office or level, as far as recorded.</summary>
    public override string ToString() => Person.IsRecorded ? Person.Value : Office.IsRecorded ? Office.Value : $"{Band} {string.Join('+', Portfolios)}".Trim();

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.BrokenText(Capacity, "capacity")
        ?? Guard.Missing(Portfolios, "portfolios");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
