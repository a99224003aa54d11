using System.Globalization;
using System.Text;

namespace Summit.Domain;

/// <summary>Sees the ids, codes and dates of records. Where one stands is kept as steps, and becomes a path only where a finding needs it.</summary>
internal abstract class LeafWalk
{
    private const int Deepest = 8;

    private readonly (string Member, int Index)[] steps = new (string, int)[Deepest];
    private int depth;

    /// <summary>Where the leaf that is seen stands, from the record as <c>$</c>.</summary>
    protected string Path
    {
        get
        {
            StringBuilder path = new("$");
            foreach ((string member, int index) in steps.AsSpan(0, depth))
            {
                path.Append('.').Append(member);
                if (index >= 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"[{index}]");
                }
            }

            return path.ToString();
        }
    }

    /// <summary>A reference that is recorded.</summary>
    /// <param name="id">The record that is referred to.</param>
    /// <param name="types">The types that it may have; none for any.</param>
    protected abstract void SeeReference(RecordRef id, Type[] types);

    /// <summary>A code that is recorded.</summary>
    protected abstract void SeeCode<T>(T code)
        where T : struct, ICode<T>;

    /// <summary>A date that is recorded.</summary>
    protected abstract void SeeDate(Edtf date);

    protected void Enter(string member, int index = -1) => steps[depth++] = (member, index);

    protected void Leave() => depth--;

    protected void Reference(string member, RecordRef id, Type[] types, int index = -1)
    {
        if (id.IsRecorded)
        {
            Enter(member, index);
            SeeReference(id, types);
            Leave();
        }
    }

    protected void Parties(string member, IReadOnlyList<PartyId> parties)
    {
        for (int i = 0; i < parties.Count; i++)
        {
            Reference(member, parties[i], References.Party, i);
        }
    }

    protected void Between(string member, Dyad dyad)
    {
        if (dyad.IsRecorded)
        {
            Reference(member, dyad.First, References.Party);
            Reference(member, dyad.Second, References.Party);
        }
    }

    protected void Code<T>(string member, T code, int index = -1)
        where T : struct, ICode<T>
    {
        if (code.IsRecorded)
        {
            Enter(member, index);
            SeeCode(code);
            Leave();
        }
    }

    protected void Codes<T>(string member, IReadOnlyList<T> codes)
        where T : struct, ICode<T>
    {
        for (int i = 0; i < codes.Count; i++)
        {
            Code(member, codes[i], i);
        }
    }

    protected void Date(string member, Edtf date)
    {
        if (date.IsRecorded)
        {
            Enter(member);
            SeeDate(date);
            Leave();
        }
    }
}
