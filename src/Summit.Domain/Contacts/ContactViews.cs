namespace Summit.Domain;

/// <summary>The views of one history by their filters, each made once.</summary>
/// <remarks>What it buys: many claims that ask the same ask one view. Not safe for several threads.</remarks>
internal sealed class ContactViews(ContactHistory history)
{
    private readonly Dictionary<ContactFilter, ContactView> views = [];

    public ContactView this[ContactFilter filter]
    {
        get
        {
            if (!views.TryGetValue(filter, out ContactView? view))
            {
                views.Add(filter, view = history.Where(filter));
            }

            return view;
        }
    }
}
