namespace Summit.Domain.Tests;

/// <summary>The verdict on one claim of one property, written a second time over raw claims.</summary>
internal static class PlainTextCheck
{
    public static TextVerdict Of(TextScene scene, string policy)
    {
        string? own = scene.Own.Length == 0 || (scene.Own == TextScene.Said && !scene.Denies && !scene.Others.Any(o => !o.Denies && o.Value == TextScene.Said)) ? null : scene.Own;
        bool? isSo = IsSo(scene, policy, own);
        bool alone = scene.Others.Count == 0;
        bool? right = scene.Denies ? !isSo : isSo;
        if (right == true && !alone)
        {
            return TextVerdict.Supported;
        }

        if (right == false)
        {
            return TextVerdict.Contradicted;
        }

        bool odds = scene.Others.Any(a => !a.Denies && scene.Others.Any(b => b.Denies ? a.Value == b.Value : a.Value != b.Value));
        return odds ? TextVerdict.Disputed : scene.Others.Count > 0 ? TextVerdict.Possible : TextVerdict.Unsupported;
    }

    private static bool? IsSo(TextScene scene, string policy, string? own)
    {
        bool? record = own is null ? null : own == TextScene.Said;
        if (policy == "as-recorded" || scene.Others.Count == 0)
        {
            return record;
        }

        bool here = Taken(scene, policy, TextScene.Said) == true;
        bool elsewhere = scene.Others.Where(o => !o.Denies && o.Value != TextScene.Said).Any(o => Taken(scene, policy, o.Value) == true);
        if (here || elsewhere)
        {
            return here && elsewhere ? null : here;
        }

        bool doubted = scene.Others.Any(o => o.Denies ? o.Value == own : o.Value != own);
        return record is not null && !doubted ? record
            : scene.Others.Any(o => o.Denies && o.Value == TextScene.Said) && Taken(scene, policy, TextScene.Said) == false ? false
            : null;
    }

    private static bool? Taken(TextScene scene, string policy, string value)
    {
        (string Kind, string By, bool Denies, string Value)[] yes = [.. scene.Others.Where(o => !o.Denies && o.Value == value)];
        (string Kind, string By, bool Denies, string Value)[] no = [.. scene.Others.Where(o => o.Denies && o.Value == value)];
        bool Takes((string Kind, string By, bool Denies, string Value) o) => o.Kind is "party-official" or "joint-text" && o.By is "A" or "B" && o.Kind is "party-official" or "joint-text";
        int Sides((string Kind, string By, bool Denies, string Value)[] those) => those.Where(Takes).Select(o => o.By).Distinct().Count();
        return policy switch
        {
            "participant-confirmed" => no.Any(Takes) ? (yes.Length > 0 ? null : false) : yes.Any(Takes) || yes.Count(o => o.Kind != "press-unnamed") >= 2 ? true : null,
            "mutual-confirmation" => yes.Length == 0 ? (Sides(no) >= 2 ? false : null) : Sides(no) == 0 && Sides(yes) >= 2 ? true : null,
            _ => yes.Length == 0 ? (no.Length == 0 ? null : false) : no.Length == 0 ? true : null,
        };
    }
}
