using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A place. A place is not a party: in Helsinki in 2018 two parties met, and neither was Finland.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Place : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Place()
    {
    }

    /// <summary>Its name; never blank.</summary>
    [JsonInclude]
    public string Name { get; internal set => field = value ?? ""; } = "";

    /// <summary>The party whose territory it is in; the default when not recorded.</summary>
    [JsonInclude]
    public PartyId In { get; internal set; }

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A place.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="party">The party whose territory it is in.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static Place Of(string name, PartyId party = default) => new Place { Name = name, In = party }.Checked();

    /// <summary>A place with only its name recorded.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static implicit operator Place(string name) => Of(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.BrokenText(Name, "name")
        ?? Guard.If(string.IsNullOrWhiteSpace(Name), "A place needs a name.", "name");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
