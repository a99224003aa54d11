using System.ComponentModel;
using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>Dates from and to strings for binders and designers.</summary>
internal sealed class EdtfTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Edtf.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is Edtf date ? date.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
