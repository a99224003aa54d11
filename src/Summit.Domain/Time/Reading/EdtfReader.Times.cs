namespace Summit.Domain.Time;

internal ref partial struct EdtfReader
{
    private const int MaxShiftMinutes = 14 * 60;

    private bool TryTime(DateForm date, ref EdtfTerm term)
    {
        if (date.Parts < 3 || date.IsMasked || date.AnyQualifier != EdtfQualifier.None)
        {
            return Fail(position, Reasons.TimeNeedsDay);
        }

        position++;
        int start = position;
        if (!TryTwo(Reasons.Time, out int hour) || !TryColon() || !TryTwo(Reasons.Time, out int minute) || !TryColon() || !TryTwo(Reasons.Time, out int second))
        {
            return false;
        }

        int secondOfDay = (((hour * 60) + minute) * 60) + second;
        if (minute > 59 || second > 59 || secondOfDay > TimeForm.SecondsInDay)
        {
            return Fail(start, Reasons.NoTime);
        }

        if (!TryShift(out ShiftForm shift, out int minutes))
        {
            return false;
        }

        term = EdtfTerm.Of(date, new TimeForm(secondOfDay, shift, minutes));
        return true;
    }

    private bool TryShift(out ShiftForm shift, out int minutes)
    {
        shift = ShiftForm.None;
        minutes = 0;
        int start = position;
        if (Skip('Z'))
        {
            shift = ShiftForm.Utc;
            return true;
        }

        bool west = Sees('-');
        if (!west && !Sees('+'))
        {
            return true;
        }

        position++;
        if (!TryTwo(Reasons.Shift, out int hours))
        {
            return false;
        }

        shift = ShiftForm.Hours;
        minutes = hours * 60;
        if (Skip(':'))
        {
            shift = ShiftForm.HoursAndMinutes;
            if (!TryTwo(Reasons.Shift, out int rest))
            {
                return false;
            }

            minutes = rest > 59 ? int.MaxValue : minutes + rest;
        }

        if (minutes > MaxShiftMinutes || (west && minutes == 0))
        {
            return Fail(start, Reasons.NoShift);
        }

        minutes = west ? -minutes : minutes;
        return true;
    }

    private bool TryColon() => Skip(':') || Fail(position, Reasons.Time);

    private bool TryTwo(string reason, out int number)
    {
        number = 0;
        for (int i = 0; i < 2; i++, position++)
        {
            if (!char.IsAsciiDigit(Current))
            {
                return Fail(position, reason);
            }

            number = (number * 10) + (Current - '0');
        }

        return true;
    }
}
