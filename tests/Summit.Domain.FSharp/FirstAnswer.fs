/// The sample of the page on other languages: a record and its first answer, in F#.
module Summit.Domain.FSharp.FirstAnswer

open NodaTime
open Summit.Domain
open Summit.Domain.Time

let answer () =
    let adviser = Representative.At(Band.MinisterEquivalent, [ Portfolio.NationalSecurity ])

    let bangkok =
        Meeting.Bilateral("bangkok", Edtf.Parse "[2017-12-26,2017-12-27]", Delegation.Of("IND", [ adviser ]), Delegation.Of("PAK", [ adviser ]))

    let chronicle =
        Chronicle.Of [ Party.State("IND", [ Name.Create "India" ]) :> IRecord; Party.State("PAK", [ Name.Create "Pakistan" ]); bangkok ]

    let advisers = ContactFilter.Direct.AtLeast(Band.MinisterEquivalent).In([ Portfolio.NationalSecurity ])
    let last = chronicle.Contacts().Where(advisers).Last(Dyad.Of("IND", "PAK"), LocalDate(2018, 1, 11))
    last.ToEnglish()
