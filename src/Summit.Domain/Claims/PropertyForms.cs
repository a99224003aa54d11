namespace Summit.Domain;

/// <summary>The forms that the values of claim properties have, and how they become JSON and come back. Which property has which is told by <see cref="ClaimProperty"/>.</summary>
internal static class PropertyForms
{
    public static ClaimProperty<bool> Flag(string word) =>
        new(word, ClaimValue.Of, (ClaimValue value, out bool result) =>
        {
            result = value.Flag ?? false;
            return value.Flag is not null;
        });

    public static ClaimProperty<string> Text(string word) =>
        new(word, ClaimValue.Of, (ClaimValue value, out string result) =>
        {
            result = value.Text ?? "";
            return value.Text is not null;
        });

    /// <summary>A text with something in it.</summary>
    public static ClaimProperty<string> Name(string word, PropertyTraits traits) =>
        new(word, ClaimValue.Of, (ClaimValue value, out string result) =>
        {
            result = value.Text ?? "";
            return !string.IsNullOrWhiteSpace(result);
        })
        { Traits = traits };

    /// <summary>A whole number in a range, both ends inclusive.</summary>
    public static ClaimProperty<long> Number(string word, long least, long most, PropertyTraits traits = PropertyTraits.None) =>
        new(word, ClaimValue.Of, (ClaimValue value, out long result) =>
        {
            result = value.Number ?? 0;
            return value.Number is { } number && number >= least && number <= most;
        })
        { Traits = traits };

    public static ClaimProperty<Edtf> Date(string word, PropertyTraits traits = PropertyTraits.None) =>
        new(word, date => ClaimValue.Of(date.ToString()), (ClaimValue value, out Edtf result) => Edtf.TryParse(value.Text, out result))
        {
            Traits = traits | PropertyTraits.Date,
            Implies = static date => date.HasBounds,
            Leaves = static date => [new(date)],
        };

    public static ClaimProperty<T> Code<T>(string word, PropertyTraits traits = PropertyTraits.None, Func<T, bool>? implies = null)
        where T : struct, ICode<T> =>
        new(word, code => ClaimValue.Of(code.Value), (ClaimValue value, out T result) => T.TryFrom(value.Text, out result))
        {
            Traits = traits,
            Implies = implies ?? (static _ => true),
            Leaves = static code => [new(code)],
        };

    /// <summary>A facet of a meeting.</summary>
    public static ClaimProperty<T> Facet<T>(string word, PropertyTraits traits = PropertyTraits.None)
        where T : struct, ICode<T> => Code<T>(word, traits | PropertyTraits.Facet);

    /// <summary>Topics, of which a narrower one entails the broader.</summary>
    public static ClaimProperty<Topic> Topics(string word) =>
        new(word, code => ClaimValue.Of(code.Value), (ClaimValue value, out Topic result) => Topic.TryFrom(value.Text, out result))
        {
            Traits = PropertyTraits.ManyValues,
            Entails = static (said, asked) => asked.Covers(said),
            Entailed = static said => said.Broader.Prepend(said),
            Leaves = static topic => [new(topic)],
        };

    public static ClaimProperty<T> Id<T>(string word, PropertyTraits traits = PropertyTraits.None)
        where T : struct, IId<T> =>
        new(word, id => ClaimValue.Of(id.Value), (ClaimValue value, out T result) => T.TryParse(value.Text, null, out result))
        {
            Traits = traits,
            Leaves = static id => [new(id)],
        };

    /// <summary>A party, or the word for one that nobody names, which refers to no record.</summary>
    public static ClaimProperty<PartyId> PartyOrUnnamed(string word, PropertyTraits traits) =>
        new(word, id => ClaimValue.Of(id.Value), (ClaimValue value, out PartyId result) => PartyId.TryParse(value.Text, out result))
        {
            Traits = traits,
            Leaves = static id => id == Statement.Unnamed ? [] : [new(id)],
        };

    /// <summary>A key whose values are objects; the members are read one by one, so that a misspelt value cannot be read.</summary>
    public static ClaimProperty<T> Object<T>(string word, Action<System.Text.Json.Utf8JsonWriter, T> members, ClaimProperty<T>.TryRead read, Func<T, IEnumerable<ValueLeaf>> leaves, PropertyTraits traits = PropertyTraits.None) =>
        new(word, value => ClaimValue.Written(writer =>
        {
            writer.WriteStartObject();
            members(writer, value);
            writer.WriteEndObject();
        }), read)
        { Leaves = leaves, Traits = traits };
}
