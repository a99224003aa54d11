namespace Summit.Domain.Tests;

/// <summary>Who held which office, as far as a report gives the days.</summary>
public sealed class SampleTenureFactsTests
{
    public static TheoryData<string, string> Tenures => new()
    {
        { "ajit-doval-as-ind-national-security-adviser", "2014-05-30/.." },
        { "amna-baloch-as-pak-foreign-secretary", "2024-09-11/.." },
        { "anwar-ali-hyder-as-pak-defence-minister", "2023-08-17/" },
        { "arun-jaitley-as-ind-defence-minister", "2017-03-13/2017-09-03" },
        { "asim-malik-as-pak-national-security-adviser", "2025-04/.." },
        { "bilawal-bhutto-zardari-as-pak-foreign-minister", "2022-04-27/2023-08" },
        { "dong-jun-as-chn-defence-minister", "2023-12-29/.." },
        { "harsh-vardhan-shringla-as-ind-foreign-secretary", "2020-01-29/2022-04-30" },
        { "imran-khan-as-pak-prime-minister", "2018-08-18/2022-04-10" },
        { "ishaq-dar-as-pak-deputy-prime-minister-and-foreign-minister", "2024-04-28/.." },
        { "ishaq-dar-as-pak-foreign-minister", "2024-03-11/2024-04-28" },
        { "jalil-abbas-jilani-as-pak-foreign-minister", "2023-08-17/" },
        { "khawaja-muhammad-asif-as-pak-defence-minister", "2013-11-27/2017-07-28" },
        { "khawaja-muhammad-asif-as-pak-defence-minister-2", "2022-04-19/2023-08" },
        { "khawaja-muhammad-asif-as-pak-defence-minister-3", "2024-03-11/.." },
        { "khawaja-muhammad-asif-as-pak-foreign-minister", "2017-08-04/2018-04-26" },
        { "khurram-dastgir-khan-as-pak-defence-minister", "2017-08-04/2018-05-31" },
        { "khurram-dastgir-khan-as-pak-foreign-minister", "2018-05-11/2018-05-31" },
        { "li-shangfu-as-chn-defence-minister", "2023-03-12/2023-10-24" },
        { "manohar-parrikar-as-ind-defence-minister", "2014-11-09/2017-03-13" },
        { "moeed-yusuf-as-pak-national-security-adviser", "2021-05-17/2022-04-03" },
        { "narendra-modi-as-ind-prime-minister", "2014-05-26/.." },
        { "naseer-khan-janjua-as-pak-national-security-adviser", "2015-10/2018-06-27" },
        { "nawaz-sharif-as-pak-prime-minister", "/2017-07-28" },
        { "nirmala-sitharaman-as-ind-defence-minister", "2017-09-03/2019-05-30" },
        { "pervez-khattak-as-pak-defence-minister", "2018-08-20/2022-04-10" },
        { "rajiv-ghai-as-ind-director-general-of-military-operations", "2024-10-25/" },
        { "rajnath-singh-as-ind-defence-minister", "2019-05-31/.." },
        { "sartaj-aziz-as-pak-national-security-adviser", "/2015-10" },
        { "shah-mahmood-qureshi-as-pak-foreign-minister", "2018-08-20/" },
        { "shahid-khaqan-abbasi-as-pak-prime-minister", "2017-08-01/" },
        { "shehbaz-sharif-as-pak-prime-minister", "2022-04-11/2023-08" },
        { "shehbaz-sharif-as-pak-prime-minister-2", "2024-03-04/.." },
        { "sohail-mahmood-as-pak-foreign-secretary", "2019-04-17/" },
        { "subrahmanyam-jaishankar-as-ind-foreign-minister", "2019-05-31/.." },
        { "subrahmanyam-jaishankar-as-ind-foreign-secretary", "2015-01-29/2018-01-28" },
        { "sushma-swaraj-as-ind-foreign-minister", "2014-05-26/2019-05-30" },
        { "syrus-qazi-as-pak-foreign-secretary", "/2024-09-10" },
        { "tehmina-janjua-as-pak-foreign-secretary", "2017-03/2019-04-16" },
        { "vijay-gokhale-as-ind-foreign-secretary", "2018-01-29/" },
        { "vikram-misri-as-ind-foreign-secretary", "2024-07-15/.." },
        { "vinay-kwatra-as-ind-foreign-secretary", "2022-05-01/2024-07-14" },
        { "wei-fenghe-as-chn-defence-minister", "/2023-03-12" },
    };

    [Theory]
    [MemberData(nameof(Tenures))]
    public void Tenure_OfTheFacts_HasItsDays(string id, string span) => $"{SampleFacts.Tenure(id).Span}".Should().Be(span);

    [Fact]
    public void Tenures_WithoutReportedDays_AreOfUnknownSpan() =>
        SampleFacts.Chronicle.Tenures.Where(t => Tenures.All(row => !row[0].Equals(t.Id.Value))).Should().OnlyContain(t => t.Span == Edtf.Parse("/"));

    public static TheoryData<string> Claims =>
    [
        "ajit-doval-as-ind-national-security-adviser: pti-2014-05-30 asserts start 2014-05-30",
        "amna-baloch-as-pak-foreign-secretary: pakistan-today-2024-09-10 anticipates start 2024-09-11",
        "amna-baloch-as-pak-foreign-secretary: the-nation-2024-09-11 asserts start 2024-09-11",
        "arun-jaitley-as-ind-defence-minister: elections-in-list asserts end 2017-09-03",
        "arun-jaitley-as-ind-defence-minister: elections-in-list asserts start 2017-03-13",
        "asim-malik-as-pak-national-security-adviser: dawn-2025-04-30 asserts start 2025-04-29",
        "asim-malik-as-pak-national-security-adviser: pakistan-observer-2025-04-30 asserts start 2025-04-30",
        "bilawal-bhutto-zardari-as-pak-foreign-minister: outlook-2022-04-27 asserts start 2022-04-27",
        "bilawal-bhutto-zardari-as-pak-foreign-minister: samaa-2022-04-27 asserts start 2022-04-27",
        "dong-jun-as-chn-defence-minister: the-hindu-2023-12-29 asserts start 2023-12-29",
        "dong-jun-as-chn-defence-minister: xinhua-2023-12-29 asserts start 2023-12-29",
        "harsh-vardhan-shringla-as-ind-foreign-secretary: mea-india-2022-05-01 asserts end 2022-04-30",
        "harsh-vardhan-shringla-as-ind-foreign-secretary: republic-2022-04-04 asserts start 2020-01-29",
        "imran-khan-as-pak-prime-minister: dawn-2018-08-19 asserts start 2018-08-18",
        "imran-khan-as-pak-prime-minister: wikisum-shehbaz-sharif asserts end 2022-04-10",
        "ishaq-dar-as-pak-deputy-prime-minister-and-foreign-minister: dawn-2024-04-28 asserts start 2024-04-28",
        "ishaq-dar-as-pak-foreign-minister: dawn-2024-03-11 asserts start 2024-03-11",
        "jalil-abbas-jilani-as-pak-foreign-minister: urdupoint-2023-08-17 asserts start 2023-08-17",
        "khawaja-muhammad-asif-as-pak-defence-minister-2: kiddle-khawaja-muhammad-asif asserts start 2022-04-19",
        "khawaja-muhammad-asif-as-pak-defence-minister-3: dawn-2024-03-11 asserts start 2024-03-11",
        "khawaja-muhammad-asif-as-pak-defence-minister-3: urdupoint-2024-03-13 asserts start 2024-03-13",
        "khawaja-muhammad-asif-as-pak-defence-minister: kiddle-khawaja-muhammad-asif asserts end 2017-07-28",
        "khawaja-muhammad-asif-as-pak-defence-minister: kiddle-khawaja-muhammad-asif asserts start 2013-11-27",
        "khawaja-muhammad-asif-as-pak-foreign-minister: pti-2018-05-11 asserts end 2018-04-26",
        "khawaja-muhammad-asif-as-pak-foreign-minister: udayavani-2017-08-04 asserts start 2017-08-04",
        "khurram-dastgir-khan-as-pak-defence-minister: udayavani-2017-08-04 asserts start 2017-08-04",
        "khurram-dastgir-khan-as-pak-foreign-minister: pti-2018-05-11 asserts start 2018-05-11",
        "li-shangfu-as-chn-defence-minister: mothership-2023-10-24 asserts end 2023-10-24",
        "li-shangfu-as-chn-defence-minister: sputnik-2023-03-12 asserts start 2023-03-12",
        "manohar-parrikar-as-ind-defence-minister: elections-in-list asserts end 2017-03-13",
        "manohar-parrikar-as-ind-defence-minister: elections-in-list asserts start 2014-11-09",
        "narendra-modi-as-ind-prime-minister: straits-times-2014-05-27 asserts start 2014-05-26",
        "naseer-khan-janjua-as-pak-national-security-adviser: such-tv-2015-10 asserts start 2015-10-22",
        "naseer-khan-janjua-as-pak-national-security-adviser: the-nation-2018-06-28 asserts end 2018-06-27",
        "naseer-khan-janjua-as-pak-national-security-adviser: the-nation-2018-06-28 asserts start 2015-10-23",
        "nawaz-sharif-as-pak-prime-minister: express-tribune-2017-07-28 asserts end 2017-07-28",
        "nirmala-sitharaman-as-ind-defence-minister: firstpost-2017-09-07 asserts start 2017-09-07",
        "nirmala-sitharaman-as-ind-defence-minister: ndtv-2017-09-03 asserts start 2017-09-03",
        "pervez-khattak-as-pak-defence-minister: dawn-2018-08-20 asserts start 2018-08-20",
        "rajiv-ghai-as-ind-director-general-of-military-operations: mint-2025 asserts start 2024-10-25",
        "rajnath-singh-as-ind-defence-minister: global-times-2019-05-31 asserts start 2019-05-31",
        "rajnath-singh-as-ind-defence-minister: hindustan-times-2019-05-31 asserts start 2019-05-31",
        "shah-mahmood-qureshi-as-pak-foreign-minister: dawn-2018-08-20 asserts start 2018-08-20",
        "shahid-khaqan-abbasi-as-pak-prime-minister: chinese-news-2017-08 asserts start 2017-08-01",
        "shehbaz-sharif-as-pak-prime-minister-2: wikisum-shehbaz-sharif asserts start 2024-03-04",
        "shehbaz-sharif-as-pak-prime-minister: wikisum-shehbaz-sharif asserts start 2022-04-11",
        "sohail-mahmood-as-pak-foreign-secretary: ary-2019-04 asserts start 2019-04-17",
        "sohail-mahmood-as-pak-foreign-secretary: the-nation-2019-04-17 asserts start 2019-04-17",
        "subrahmanyam-jaishankar-as-ind-foreign-minister: global-times-2019-05-31 asserts start 2019-05-31",
        "subrahmanyam-jaishankar-as-ind-foreign-minister: hindustan-times-2019-05-31 asserts start 2019-05-31",
        "subrahmanyam-jaishankar-as-ind-foreign-secretary: financial-express-2018-01 asserts end 2018-01-28",
        "subrahmanyam-jaishankar-as-ind-foreign-secretary: ians-2015-01-29 asserts start 2015-01-29",
        "sushma-swaraj-as-ind-foreign-minister: just-news-2019-05-30 asserts end 2019-05-30",
        "sushma-swaraj-as-ind-foreign-minister: knowledge-talk-2014-05 asserts start 2014-05-26",
        "syrus-qazi-as-pak-foreign-secretary: the-nation-2024-09-11 asserts end 2024-09-10",
        "tehmina-janjua-as-pak-foreign-secretary: the-nation-2019-04-17 asserts end 2019-04-16",
        "vijay-gokhale-as-ind-foreign-secretary: financial-express-2018-01 asserts start 2018-01-29",
        "vikram-misri-as-ind-foreign-secretary: ani-2024-07-14 asserts start 2024-07-15",
        "vinay-kwatra-as-ind-foreign-secretary: ani-2024-07-14 asserts end 2024-07-14",
        "vinay-kwatra-as-ind-foreign-secretary: mea-india-2022-05-01 asserts start 2022-05-01",
    ];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_OfAReport_IsInTheRecord(string claim) => SampleFacts.Claims.Should().Contain(claim);
}
