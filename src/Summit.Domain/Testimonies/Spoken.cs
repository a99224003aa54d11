namespace Summit.Domain;

/// <summary>Of which properties some claim in a dossier speaks, so that the others cost nothing.</summary>
[Flags]
internal enum Spoken
{
    Nothing = 0,
    Held = 1 << 0,
    Plan = 1 << 1,
    When = 1 << 2,
    Place = 1 << 3,
    Presence = 1 << 4,
    Head = 1 << 5,
    Format = 1 << 6,
    Setting = 1 << 7,
    Encounter = 1 << 8,
    Modality = 1 << 9,
    Directness = 1 << 10,
    Substance = 1 << 11,
    Confidentiality = 1 << 12,
    Track = 1 << 13,
    Mediation = 1 << 14,
    Start = 1 << 15,
    End = 1 << 16,
    CeaseFire = 1 << 17,
    Other = 1 << 18,

    /// <summary>Who asserts one of these of what is past thereby asserts that it was held.</summary>
    Implying = When | Start | End | Place | Encounter | Substance | Head | Presence,

    Dates = When | Start | End | CeaseFire,

    Facets = Format | Setting | Encounter | Modality | Directness | Substance | Confidentiality | Track | Mediation,
}

internal static class SpokenOf
{
    public static Spoken Property(ClaimProperty property) => property.Value switch
    {
        "held" => Spoken.Held,
        "plan" => Spoken.Plan,
        "when" => Spoken.When,
        "place" => Spoken.Place,
        "presence" => Spoken.Presence,
        "head" => Spoken.Head,
        "format" => Spoken.Format,
        "setting" => Spoken.Setting,
        "encounter" => Spoken.Encounter,
        "modality" => Spoken.Modality,
        "directness" => Spoken.Directness,
        "substance" => Spoken.Substance,
        "confidentiality" => Spoken.Confidentiality,
        "track" => Spoken.Track,
        "mediation" => Spoken.Mediation,
        "start" => Spoken.Start,
        "end" => Spoken.End,
        "cease-fire" => Spoken.CeaseFire,
        _ => Spoken.Other,
    };
}
