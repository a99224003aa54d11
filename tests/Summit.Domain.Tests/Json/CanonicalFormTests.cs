using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>Equal chronicles are one sequence of bytes, which any language can make by the rules on the page, and one hash.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void AnyChronicle_IsReadBackEqual_InBothFormsAndInOtherWords() =>
        Gen.Select(AnyRecords.Chronicle, Gen.Int[0, 10_000]).Sample(
            (chronicle, seed) =>
            {
                byte[] document = SummitJson.WriteUtf8(chronicle);
                Same(SummitJson.TryRead(document), chronicle, document);
                Same(SummitJson.TryRead(AnyRecords.Scrambled(document, seed)), chronicle, document);
                Same(SummitJson.TryReadLines(SummitJson.WriteLines(chronicle)), chronicle, document);
            },
            iter: Math.Max(1, Worlds.Iterations / 2));

    [Fact]
    public void Chronicles_AreEqual_ExactlyWhenTheirBytesAndHashesAre() =>
        Gen.Select(AnyRecords.Chronicle, Gen.Int[0, 100_000]).Sample(
            (chronicle, seed) =>
            {
                Chronicle other = AnyRecords.Changed(chronicle, seed);
                bool equal = chronicle.Equals(other);
                return SummitJson.WriteUtf8(chronicle).AsSpan().SequenceEqual(SummitJson.WriteUtf8(other)) == equal
                    && (chronicle.ContentHash == other.ContentHash) == equal
                    && (!equal || chronicle.GetHashCode() == other.GetHashCode());
            },
            iter: Math.Max(1, Worlds.Iterations / 4));

    [Fact]
    public void Bytes_OfAnyChronicle_AreThoseOfThePlainRules() =>
        AnyRecords.Chronicle.Sample(
            chronicle =>
            {
                byte[] document = SummitJson.WriteUtf8(chronicle);
                using JsonDocument json = JsonDocument.Parse(document);
                StringBuilder plain = new();
                Print(plain, json.RootElement, 0);
                Encoding.UTF8.GetString(document).Should().Be(plain.Append('\n').ToString());
            },
            iter: Math.Max(1, Worlds.Iterations / 4));

    [Fact]
    public void ContentHash_IsTheSha256OfTheDocument()
    {
        Chronicle chronicle = Sample.IndiaPakistan;

        chronicle.ContentHash.Should().Be(Convert.ToHexStringLower(SHA256.HashData(SummitJson.WriteUtf8(chronicle)))).And.HaveLength(64);
        chronicle.ContentHash.Should().BeSameAs(chronicle.ContentHash, "it is computed once");
        Chronicle.Empty.ContentHash.Should().Be(Convert.ToHexStringLower(SHA256.HashData("{\n  \"format\": \"summit-chronicle\",\n  \"version\": 1\n}\n"u8)));
    }

    [Fact]
    public void Displaced_IsOutsideTheHash() =>
        Chronicle.Of(Party.State("IND", "India"), Party.State("IND", "Bharat")).ContentHash.Should().Be(Chronicle.Of(Party.State("IND", "Bharat")).ContentHash);

    [Theory]
    [InlineData("\U0001F91D \u3000\u00A0 \u2028 \u007F \uE000 \u0378 \uFFFF \u200D", "\U0001F91D \u3000\u00A0 \u2028 \u007F \uE000 \u0378 \uFFFF \u200D")]
    [InlineData("<&'+/>", "<&'+/>")]
    [InlineData("\"\\\b\t\n\f\r", "\\\"\\\\\\b\\t\\n\\f\\r")]
    [InlineData("\u0000\u0001\u000B\u001F", "\\u0000\\u0001\\u000b\\u001f")]
    public void Texts_EscapeOnlyWhatJsonDemands(string text, string written)
    {
        Meeting meeting = Meeting.Planned("m", default, Plan.Scheduled).Noting(text);
        Claim claim = Claim.Of("c", "s", Stance.Asserts, (RecordRef)"m", ClaimProperty.From("x"), ClaimValue.Of(text));

        SummitJson.Write(Chronicle.Of(meeting)).Should().Contain($"\"note\": \"{written}\"");
        SummitJson.WriteLines(Chronicle.Of(meeting)).Should().Contain($"\"note\":\"{written}\"");
        SummitJson.Write(meeting).Should().Contain($"\"note\": \"{written}\"");
        SummitJson.Write(Chronicle.Of(claim)).Should().Contain($"\"value\": \"{written}\"");
        Encoding.UTF8.GetString(RecordJson.Bytes(meeting)).Should().Contain($"\"note\":\"{written}\"");
        SummitJson.Read(SummitJson.Write(Chronicle.Of(meeting, claim))).Should().Be(Chronicle.Of(meeting, claim));
    }

    [Theory]
    [InlineData("1E21", "1e+21")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("-0.0", "0")]
    [InlineData("1.5E-6", "0.0000015")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("0.00000012", "1.2e-7")]
    [InlineData("123456789012345678901.5", "123456789012345678901.5")]
    [InlineData("1234567890123456789012.5", "1.2345678901234567890125e+21")]
    [InlineData("-12.50e1", "-125")]
    public void Numbers_AreWrittenAsEcmaScriptWritesThem(string number, string written) =>
        Claim.Of("c", "s", Stance.Asserts, (RecordRef)"m", ClaimProperty.From("x"), ClaimValue.Of(JsonElement.Parse(number))).Value.ToString().Should().Be(written);

    [Fact]
    public void Numbers_ThatADoubleHolds_AreWrittenInOneWay() =>
        Gen.Double.Where(double.IsFinite).Sample(number =>
        {
            string written = ClaimValue.Of(JsonElement.Parse(number.ToString("R", CultureInfo.InvariantCulture))).ToString();
            return written == Ecma(number);
        });

    private static void Same(ReadResult read, Chronicle chronicle, byte[] document)
    {
        read.HasErrors.Should().BeFalse("{0}", string.Join('\n', read.Findings));
        read.Chronicle.Should().Be(chronicle);
        SummitJson.WriteUtf8(read.Chronicle).AsSpan().SequenceEqual(document).Should().BeTrue();
        read.Chronicle.ContentHash.Should().Be(chronicle.ContentHash);
    }

    // Number::toString of ECMA-262 over the shortest digits that the framework finds.
    private static string Ecma(double number)
    {
        if (number == 0)
        {
            return "0";
        }

        string[] parts = Math.Abs(number).ToString("E16", CultureInfo.InvariantCulture).Split('E');
        for (int digitsWanted = 0; digitsWanted <= 16; digitsWanted++)
        {
            parts = Math.Abs(number).ToString("E" + digitsWanted, CultureInfo.InvariantCulture).Split('E');
            if (double.Parse(string.Join('E', parts), CultureInfo.InvariantCulture).Equals(Math.Abs(number)))
            {
                break;
            }
        }

        string s = parts[0].Replace(".", "", StringComparison.Ordinal);
        s = s.TrimEnd('0') is { Length: > 0 } short_ ? short_ : "0";
        int k = s.Length;
        int n = int.Parse(parts[1], CultureInfo.InvariantCulture) + 1;
        string sign = number < 0 ? "-" : "";
        return sign + (k <= n && n <= 21 ? s + new string('0', n - k)
            : n is > 0 and <= 21 ? s[..n] + "." + s[n..]
            : n is > -6 and <= 0 ? "0." + new string('0', -n) + s
            : (k == 1 ? s : s[..1] + "." + s[1..]) + "e" + (n - 1 > 0 ? "+" : "-") + Math.Abs(n - 1).ToString(CultureInfo.InvariantCulture));
    }

    // What the page says, in a dozen lines: two spaces a level, a space after each colon, no space before it, empty lists and objects closed at once.
    private static void Print(StringBuilder text, JsonElement element, int depth)
    {
        string inner = "\n" + new string(' ', 2 * (depth + 1));
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                string[] members = [.. element.EnumerateObject().Select(m => { StringBuilder one = new(); Quote(one, m.Name); one.Append(": "); Print(one, m.Value, depth + 1); return one.ToString(); })];
                text.Append(members.Length == 0 ? "{}" : $"{{{inner}{string.Join("," + inner, members)}{inner[..^2]}}}");
                break;
            case JsonValueKind.Array:
                string[] items = [.. element.EnumerateArray().Select(e => { StringBuilder one = new(); Print(one, e, depth + 1); return one.ToString(); })];
                text.Append(items.Length == 0 ? "[]" : $"[{inner}{string.Join("," + inner, items)}{inner[..^2]}]");
                break;
            case JsonValueKind.String:
                Quote(text, element.GetString()!);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}
