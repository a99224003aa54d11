namespace Summit.Domain.Importers.Tests;

/// <summary>Small files in the exact shape of the repositories of the Office of the Historian.</summary>
internal static class Files
{
    public static InputFile Trips(params string[] trips) =>
        InputFile.Of("travels/president-travels/doe-jane.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<trips>\n{string.Concat(trips)}</trips>\n");

    public static string Trip(int id, string country, string start, string end, string remarks, string role = "president", string locale = "") =>
        $"""
            <trip role="{role}" who="doe-jane">
                <id>{id}</id>
                <role>{role}</role>
                <name>Jane Doe</name>
                <start-date>{start}</start-date>
                <end-date>{end}</end-date>
                <country id="{country}">{country.ToUpperInvariant()}</country>
                <locale>{locale}</locale>
                <remarks>{remarks}</remarks>
                <created-by>someone</created-by>
                <last-modified-datetime/>
            </trip>

        """;

    public static InputFile Visits(params string[] visits) =>
        InputFile.Of("visits/data/1990.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<visits>\n{string.Concat(visits)}</visits>\n");

    public static string Visit(int id, string from, string start, string end, string description, string visitor = "President Roe") =>
        $"""
            <visit>
                <id>{id}</id>
                <start-date>{start}</start-date>
                <end-date>{end}</end-date>
                <visitor>{visitor}</visitor>
                <from id="{from}">{from.ToUpperInvariant()}</from>
                <description>{description}</description>
                <created-by>someone</created-by>
            </visit>

        """;

    public static InputFile Position(string tenures, string others = "") => InputFile.Of(
        "pocom/positions-principals/secretary.xml",
        $"""
        <principal-position>
            <id>secretary</id>
            <category>secretary</category>
            <names><singular>Secretary of State</singular><plural>Secretaries of State</plural></names>
            <principals>
        {tenures}    </principals>
            <other-appointees>
        {others}    </other-appointees>
        </principal-position>
        """);

    public static InputFile Mission(string territory, string tenures, string others = "") => InputFile.Of(
        $"pocom/missions-countries/{territory}.xml",
        $"""
        <country-mission>
            <territory-id>{territory}</territory-id>
            <chiefs>
        {tenures}    </chiefs>
            <other-nominees>
        {others}    </other-nominees>
        </country-mission>
        """);

    public static string Tenure(string kind, string id, string person, string role, string start, string end) =>
        $"""
                <{kind}>
                    <id>{id}</id>
                    <person-id>{person}</person-id>
                    <role-title-id>{role}</role-title-id>
                    <appointed><date>1800-01-01</date><note/></appointed>
                    <started><date>{start}</date><note/></started>
                    <ended><date>{end}</date><note/></ended>
                    <note/>
                </{kind}>

        """;

    public static InputFile Person(string id, string forename, string surname, string other = "") => InputFile.Of(
        $"pocom/people/{id[0]}/{id}.xml",
        $"<person>\n    <id>{id}</id>\n    <persName>\n        <surname>{surname}</surname>\n        <forename>{forename}</forename>\n        <altname>{other}</altname>\n    </persName>\n    <birth>1800</birth>\n</person>\n");
}
