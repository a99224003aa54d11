using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What an office is about.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Portfolio>))]
public readonly partial record struct Portfolio : ICode<Portfolio>
{
    /// <summary>The whole of government.</summary>
    public static Portfolio Leadership { get; } = new("leadership");

    /// <summary>Foreign affairs.</summary>
    public static Portfolio ForeignAffairs { get; } = new("foreign-affairs");

    /// <summary>Defence policy.</summary>
    public static Portfolio Defence { get; } = new("defence");

    /// <summary>The armed forces.</summary>
    public static Portfolio Military { get; } = new("military");

    /// <summary>National security.</summary>
    public static Portfolio NationalSecurity { get; } = new("national-security");

    /// <summary>Intelligence services.</summary>
    public static Portfolio Intelligence { get; } = new("intelligence");

    /// <summary>Interior and home security.</summary>
    public static Portfolio InteriorSecurity { get; } = new("interior-security");

    /// <summary>Finance, economy and trade.</summary>
    public static Portfolio FinanceTrade { get; } = new("finance-trade");

    /// <summary>Parliament.</summary>
    public static Portfolio Parliament { get; } = new("parliament");

    /// <summary>Anything else.</summary>
    public static Portfolio Other { get; } = new("other");
}
