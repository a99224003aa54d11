namespace Summit.Domain.Importers;

/// <summary>How the days of a stay are taken.</summary>
public enum Stay
{
    /// <summary>A contact from the first day of the stay to the last. The default.</summary>
    Extent,

    /// <summary>A meeting on some one day of the stay; which one is not known.</summary>
    OneDay,
}
