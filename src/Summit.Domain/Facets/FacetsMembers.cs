using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain;

/// <summary>How the serializer sets the members of facets, which anyone may set while making some and nobody afterwards.</summary>
/// <remarks>What it buys: for such members the serializer's generated code makes an array of all values of all members, those that are not there included.</remarks>
internal static class FacetsMembers
{
    private static readonly Dictionary<string, Action<Facets, object>> Setters = new()
    {
        ["format"] = (facets, value) => Set(facets, (Format)value),
        ["setting"] = (facets, value) => Set(facets, (Setting)value),
        ["encounter"] = (facets, value) => Set(facets, (Encounter)value),
        ["modality"] = (facets, value) => Set(facets, (Modality)value),
        ["directness"] = (facets, value) => Set(facets, (Directness)value),
        ["substance"] = (facets, value) => Set(facets, (Substance)value),
        ["confidentiality"] = (facets, value) => Set(facets, (Confidentiality)value),
        ["track"] = (facets, value) => Set(facets, (Track)value),
        ["mediation"] = (facets, value) => Set(facets, (Mediation)value),
        ["mediators"] = (facets, value) => Set(facets, (IReadOnlyList<PartyId>)value),
    };

    /// <summary>Lets the serializer make facets first and set their members one by one.</summary>
    public static void MakeSettable(JsonTypeInfo facets)
    {
        facets.CreateObject = static () => new Facets();
        foreach (JsonPropertyInfo property in facets.Properties.Where(p => !p.IsExtensionData))
        {
            Action<Facets, object> set = Setters[property.Name];
            property.Set = (target, value) => set((Facets)target, value!);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Format")]
    private static extern void Set(Facets facets, Format value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Setting")]
    private static extern void Set(Facets facets, Setting value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Encounter")]
    private static extern void Set(Facets facets, Encounter value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Modality")]
    private static extern void Set(Facets facets, Modality value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Directness")]
    private static extern void Set(Facets facets, Directness value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Substance")]
    private static extern void Set(Facets facets, Substance value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Confidentiality")]
    private static extern void Set(Facets facets, Confidentiality value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Track")]
    private static extern void Set(Facets facets, Track value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Mediation")]
    private static extern void Set(Facets facets, Mediation value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Mediators")]
    private static extern void Set(Facets facets, IReadOnlyList<PartyId> value);
}
