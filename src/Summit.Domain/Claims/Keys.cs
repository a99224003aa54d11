namespace Summit.Domain;

/// <summary>How the values of typed keys become JSON and come back.</summary>
internal static class Keys
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

    public static ClaimProperty<long> Number(string word) =>
        new(word, ClaimValue.Of, (ClaimValue value, out long result) =>
        {
            result = value.Number ?? 0;
            return value.Number is not null;
        });

    public static ClaimProperty<Edtf> Date(string word) =>
        new(word, date => ClaimValue.Of(date.ToString()), (ClaimValue value, out Edtf result) => Edtf.TryParse(value.Text, out result));

    public static ClaimProperty<T> Code<T>(string word)
        where T : struct, ICode<T> =>
        new(word, code => ClaimValue.Of(code.Value), (ClaimValue value, out T result) => T.TryFrom(value.Text, out result));

    public static ClaimProperty<T> Id<T>(string word)
        where T : struct, IId<T> =>
        new(word, id => ClaimValue.Of(id.Value), (ClaimValue value, out T result) => T.TryParse(value.Text, null, out result));

    /// <summary>A key whose values are objects; the members are read one by one, so that a misspelt value is no value.</summary>
    public static ClaimProperty<T> Object<T>(string word, Action<System.Text.Json.Utf8JsonWriter, T> members, ClaimProperty<T>.TryRead read) =>
        new(word, value => ClaimValue.Written(writer =>
        {
            writer.WriteStartObject();
            members(writer, value);
            writer.WriteEndObject();
        }), read);
}
