namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>A day. A day of another calendar is the same day in the ISO calendar.</summary>
    public static implicit operator Edtf(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return new Edtf(DateForm.OfNumbers(iso.Year, iso.Month, iso.Day));
    }
}
