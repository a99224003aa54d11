namespace Summit.Domain;

/// <summary>Whether the value of a claim can be read as its property wants it. An unknown property takes any value.</summary>
internal static class ReadableValues
{
    private static readonly Dictionary<ClaimProperty, Func<ClaimValue, bool>> ByProperty = new()
    {
        [ClaimProperty.Held.Name] = v => ClaimProperty.Held.Read(v, out _),
        [ClaimProperty.Plan.Name] = v => ClaimProperty.Plan.Read(v, out _),
        [ClaimProperty.When.Name] = v => ClaimProperty.When.Read(v, out _),
        [ClaimProperty.Place.Name] = v => !string.IsNullOrWhiteSpace(v.Text),
        [ClaimProperty.Presence.Name] = v => ClaimProperty.Presence.Read(v, out _),
        [ClaimProperty.Head.Name] = v => ClaimProperty.Head.Read(v, out _),
        [ClaimProperty.Format.Name] = v => ClaimProperty.Format.Read(v, out _),
        [ClaimProperty.Setting.Name] = v => ClaimProperty.Setting.Read(v, out _),
        [ClaimProperty.Encounter.Name] = v => ClaimProperty.Encounter.Read(v, out _),
        [ClaimProperty.Modality.Name] = v => ClaimProperty.Modality.Read(v, out _),
        [ClaimProperty.Directness.Name] = v => ClaimProperty.Directness.Read(v, out _),
        [ClaimProperty.Substance.Name] = v => ClaimProperty.Substance.Read(v, out _),
        [ClaimProperty.Confidentiality.Name] = v => ClaimProperty.Confidentiality.Read(v, out _),
        [ClaimProperty.Track.Name] = v => ClaimProperty.Track.Read(v, out _),
        [ClaimProperty.Mediation.Name] = v => ClaimProperty.Mediation.Read(v, out _),
        [ClaimProperty.Start.Name] = v => ClaimProperty.Start.Read(v, out _),
        [ClaimProperty.End.Name] = v => ClaimProperty.End.Read(v, out _),
        [ClaimProperty.CeaseFire.Name] = v => ClaimProperty.CeaseFire.Read(v, out _),
        [ClaimProperty.Hostility.Name] = v => TryReadLevel(v, out _),
        [ClaimProperty.Actor.Name] = v => ClaimProperty.Actor.Read(v, out _),
        [ClaimProperty.TitleHeld.Name] = v => ClaimProperty.TitleHeld.Read(v, out _),
        [ClaimProperty.Membership.Name] = v => ClaimProperty.Membership.Read(v, out _),
        [ClaimProperty.Adoption.Name] = v => ClaimProperty.Adoption.Read(v, out _),
        [ClaimProperty.Met.Name] = v => ClaimProperty.Met.Read(v, out _),
        [ClaimProperty.MetAll.Name] = v => ClaimProperty.MetAll.Read(v, out _),
        [ClaimProperty.LastContact.Name] = v => ClaimProperty.LastContact.Read(v, out _),
        [ClaimProperty.FirstSince.Name] = v => ClaimProperty.FirstSince.Read(v, out _),
        [ClaimProperty.DialogueStatus.Name] = v => v.Text is not null,
        [ClaimProperty.Assessment.Name] = v => v.Text is not null,
    };

    public static bool IsReadable(ClaimProperty property, ClaimValue value) => value.IsRecorded && (!ByProperty.TryGetValue(property, out Func<ClaimValue, bool>? read) || read(value));

    /// <summary>Reads a level of hostility, 1 to 5.</summary>
    public static bool TryReadLevel(ClaimValue value, out long? level)
    {
        level = value.Number is >= 1 and <= 5 ? value.Number : null;
        return level is not null;
    }
}
