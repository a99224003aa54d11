using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Tests;

/// <summary>The ids, codes and dates of a record by the serializer's own description of the types: what the walk of the checks must see.</summary>
internal static class SerializedLeaves
{
    public static IEnumerable<(string Path, object Value)> Of(IRecord record) => Within(record, "$");

    private static IEnumerable<(string Path, object Value)> Within(object item, string path)
    {
        foreach (JsonPropertyInfo property in RecordJson.Options.GetTypeInfo(item.GetType()).Properties)
        {
            if (property.IsExtensionData || property.CustomConverter is not null || property.Get?.Invoke(item) is not { } value)
            {
                continue;
            }

            JsonTypeInfo type = RecordJson.Options.GetTypeInfo(property.PropertyType);
            string here = $"{path}.{property.Name}";
            IEnumerable<(string, object)> all = type.Kind == JsonTypeInfoKind.Enumerable ? ((IEnumerable)value).Cast<object>().Select((one, i) => ($"{here}[{i}]", one)) : [(here, value)];
            foreach ((string place, object one) in all)
            {
                if (RecordJson.Options.GetTypeInfo(one.GetType()).Kind == JsonTypeInfoKind.Object)
                {
                    foreach ((string, object) leaf in Within(one, place))
                    {
                        yield return leaf;
                    }
                }
                else if (one is Dyad { IsRecorded: true } dyad)
                {
                    yield return (place, dyad.First);
                    yield return (place, dyad.Second);
                }
                else
                {
                    yield return (place, one);
                }
            }
        }
    }
}
