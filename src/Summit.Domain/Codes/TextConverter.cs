using System.ComponentModel;
using System.Globalization;

namespace Summit.Domain;

/// <summary>Ids and codes from and to strings, for binders and serializers that ask the type. The default value is the empty string.</summary>
internal sealed class TextConverter<T> : TypeConverter
    where T : struct, IParsable<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : text.Length == 0 ? default(T)
        : T.Parse(text, null);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T recorded ? recorded.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
