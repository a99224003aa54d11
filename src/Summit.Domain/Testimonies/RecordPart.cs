namespace Summit.Domain;

/// <summary>Of which part of a record a claim speaks; the default for the record as a whole.</summary>
internal readonly record struct RecordPart(PartyId Party = default, PersonId Person = default, string? Step = null)
{
    /// <summary>The id or key that names it; null for the record as a whole.</summary>
    public string? Named => Person.IsRecorded ? Person.ToString() : Party.IsRecorded ? Party.ToString() : Step;

    /// <summary>Whether a claim on this subject speaks of this part. A person is named by the person alone, in whichever delegation.</summary>
    public bool Is(ClaimSubject subject) =>
        Person.IsRecorded ? subject.Person == Person
        : !subject.Person.IsRecorded && subject.Party == Party && subject.Step == (Step ?? "");

    public static RecordPart Of(ClaimSubject subject) => subject.Person.IsRecorded ? new(default, subject.Person) : new(subject.Party, default, subject.Step.Length > 0 ? subject.Step : null);
}
