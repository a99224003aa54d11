namespace Summit.Domain;

/// <summary>The tenures of one office, and which of them can hold it on a day.</summary>
/// <remarks>
/// In an office that one person holds at a time, two persons share no day but the one on which one follows the other. A tenure of which start and
/// end are not known to the day therefore cannot reach over another's: an unknown end is bounded by the next holder's start. Where the record
/// contradicts itself, so that no course of events fits it, the tenures are taken as they stand.
/// </remarks>
internal sealed class IncumbentOrder
{
    private readonly IReadOnlyList<Holder> holders;
    private readonly Block[] fixedBlocks;
    private readonly bool exclusive;

    public IncumbentOrder(IReadOnlyList<Holder> holders, bool shared)
    {
        this.holders = holders;
        fixedBlocks = shared ? [] : [.. holders.Where(h => h.IsFixed).Select(h => new Block(h.Tenure, h.Person, h.Span.StartMax, h.Span.EndMin))];
        Contradicts = !shared && !Fits(fixedBlocks, null);
        exclusive = !shared && !Contradicts;
    }

    /// <summary>Whether two persons surely hold, at one time, an office that is held by one.</summary>
    public bool Contradicts { get; }

    public IReadOnlyList<Holder> Holders => holders;

    /// <summary>Whether a tenure's person holds the office on a day.</summary>
    public Truth On(Holder holder, int day) =>
        !Possible(holder, day) ? Truth.False
        : holder.Certain && !CanAvoid(holder, day) ? Truth.True
        : Truth.Unknown;

    /// <summary>Whether a tenure's person may hold the office on some day of a range, both ends inclusive.</summary>
    public bool Possible(Holder holder, int from, int to)
    {
        int first = Math.Max(from, holder.Span.StartMin);
        int last = Math.Min(to, holder.Span.EndMax);
        IEnumerable<int> days = fixedBlocks.SelectMany(b => new[] { b.From, b.To }).Concat([first, last, holder.Span.StartMax, holder.Span.EndMin]).Where(d => d >= first && d <= last);
        return days.Any(d => Possible(holder, d));
    }

    private bool Possible(Holder holder, int day)
    {
        DayBounds span = holder.Span;
        if (day < span.StartMin || day > span.EndMax)
        {
            return false;
        }

        // The shortest extent of this tenure that has the day in it: if even that leaves the others no room, none does.
        Block own = new(holder.Tenure, holder.Person, Math.Min(span.StartMax, day), Math.Max(span.EndMin, day));
        return !exclusive || Fits([.. fixedBlocks.Where(b => b.Tenure != holder.Tenure), own], holder);
    }

    private bool CanAvoid(Holder holder, int day)
    {
        DayBounds span = holder.Span;
        return holder.IsFixed
            ? day < span.StartMax || day > span.EndMin
            : HasRoom(holder.Person, span.EndMin, Math.Min(span.StartMax, day - 1), exclusive ? fixedBlocks : [])
                || HasRoom(holder.Person, Math.Max(span.EndMin, day + 1), span.StartMax, exclusive ? fixedBlocks : []);
    }

    /// <summary>Whether blocks of different persons share no more than a day at their ends, and every tenure without a sure day still has a day to be on.</summary>
    private bool Fits(Block[] blocks, Holder? asked)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            for (int j = i + 1; j < blocks.Length; j++)
            {
                if (blocks[i].Person != blocks[j].Person && blocks[i].To > blocks[j].From && blocks[j].To > blocks[i].From)
                {
                    return false;
                }
            }
        }

        return holders.Where(h => h.Certain && !h.IsFixed && h != asked).All(h => HasRoom(h.Person, h.Span.EndMin, h.Span.StartMax, blocks));
    }

    private static bool HasRoom(PersonId person, int from, int to, Block[] blocks)
    {
        Block[] others = [.. blocks.Where(b => b.Person != person)];
        return others.SelectMany(b => new[] { b.From, b.To }).Concat([from, to]).Any(d => d >= from && d <= to && !others.Any(b => b.HoldsInside(d)));
    }

    /// <summary>A tenure as it is taken.</summary>
    /// <param name="Tenure">Which tenure.</param>
    /// <param name="Person">Whose.</param>
    /// <param name="Span">Its days.</param>
    /// <param name="Certain">Whether there surely is such a tenure; an uncertain tenure does not exclude other holders.</param>
    internal sealed record Holder(TenureId Tenure, PersonId Person, DayBounds Span, bool Certain)
    {
        /// <summary>Whether some days surely belong to it, from the latest start to the earliest end.</summary>
        public bool IsFixed => Certain && Span.StartMax <= Span.EndMin;
    }

    private readonly record struct Block(TenureId Tenure, PersonId Person, int From, int To)
    {
        public bool HoldsInside(int day) => From < day && day < To;
    }
}
