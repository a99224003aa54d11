Imports NodaTime
Imports Summit.Domain
Imports Summit.Domain.Time

''' <summary>The sample of the page on other languages: a record and its first answer, in Visual Basic.</summary>
Public Module FirstAnswer
    ''' <summary>The answer in one line of English.</summary>
    Public Function Answer() As String
        Dim adviser = Representative.At(Band.MinisterEquivalent, {Portfolio.NationalSecurity})
        Dim bangkok = Meeting.Bilateral("bangkok", Edtf.Parse("[2017-12-26,2017-12-27]"), Delegation.Of("IND", {adviser}), Delegation.Of("PAK", {adviser}))
        Dim chronicle = Summit.Domain.Chronicle.Of(New IRecord() {Party.State("IND", {Name.Create("India")}), Party.State("PAK", {Name.Create("Pakistan")}), bangkok}.AsEnumerable())

        Dim advisers = ContactFilter.Direct.AtLeast(Band.MinisterEquivalent).In({Portfolio.NationalSecurity})
        Dim last = chronicle.Contacts().Where(advisers).Last(Dyad.Of("IND", "PAK"), New LocalDate(2018, 1, 11))
        Return last.ToEnglish()
    End Function
End Module
