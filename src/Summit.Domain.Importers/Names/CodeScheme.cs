namespace Summit.Domain.Importers;

/// <summary>The schemes of codes for parties that <see cref="PartyTable.Default"/> has.</summary>
public static class CodeScheme
{
    /// <summary>ISO 3166-1, two letters; ISO 3166-3 for what has ended.</summary>
    public const string Iso2 = "iso-3166-1-alpha-2";

    /// <summary>ISO 3166-1, three letters; ISO 3166-3 for what has ended. Kosovo has the code XKX by convention.</summary>
    public const string Iso3 = "iso-3166-1-alpha-3";

    /// <summary>ISO 3166-1, three digits.</summary>
    public const string IsoNumeric = "iso-3166-1-numeric";

    /// <summary>The abbreviation in the state system of the Correlates of War.</summary>
    public const string Cow = "cow";

    /// <summary>The number in the state system of the Correlates of War.</summary>
    public const string CowNumber = "cow-number";

    /// <summary>The item in Wikidata, such as Q668.</summary>
    public const string Wikidata = "wikidata";

    /// <summary>The country code of CAMEO, which event data use; PLOVER takes the same.</summary>
    public const string Cameo = "cameo";

    /// <summary>The country id of the Office of the Historian.</summary>
    public const string Historian = "historian";
}
