namespace Summit.Domain.Time;

internal static class EdtfEnglish
{
    public static string Text(Edtf value) => value.ToString();
}
