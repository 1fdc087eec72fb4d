import Diagnostics

/// What published sources are called in English.
///
/// Editions and tables name their sources as these name themselves, most often in Swedish, and so
/// do those that others write; what is not known here stays as it is written.
enum SourceWords {
  static func title(_ written: String) -> Text {
    Text(sv: written, en: english(written) ?? written)
  }

  static func edition(_ written: String) -> Text { Text(sv: written, en: day(written) ?? written) }

  private static func english(_ title: String) -> String? {
    icld(title) ?? others(title)
  }

  private static func icld(_ title: String) -> String? {
    switch title {
    case Citation.budgetGuidelines.document.sv: Citation.budgetGuidelines.document.en
    case Citation.programmePage2012.document.sv: Citation.programmePage2012.document.en
    case Citation.onlineApplication.document.sv: Citation.onlineApplication.document.en
    case Citation.reporting.document.sv: Citation.reporting.document.en
    case Citation.autumnRound2019.document.sv: Citation.autumnRound2019.document.en
    case Citation.newGuidelines2019.document.sv: Citation.newGuidelines2019.document.en
    case "ICLD, Dags att ansöka om Kommunalt Partnerskap":
      "ICLD, Time to apply for Municipal Partnership"
    case "ICLD, Därför måste ICLD finnas kvar": "ICLD, Why ICLD must remain"
    case "ICLD, How to apply (gamla webbplatsen)": "ICLD, How to apply (the former website)"
    case "ICLD, Riktlinjer för Kommunalt Partnerskap, dnr 3/53":
      "ICLD, Guidelines for Municipal Partnership, ref. 3/53"
    case "ICLD, Riktlinjer för programmet Kommunalt Partnerskap":
      "ICLD, Guidelines for the programme Municipal Partnership"
    case "ICLD, ansökningsformuläret Projekt / Project": Citation.projectForm.document.en
    case "ICLD, frågor och svar": "ICLD, questions and answers"
    default: nil
    }
  }

  private static func others(_ title: String) -> String? {
    switch title {
    case "Hey Payday, nya belopp för traktamente 2023": "Hey Payday, new per diem amounts of 2023"
    case "LR Revision, traktamenten 2024": "LR Revision, per diem of 2024"
    case "Offentliga Affärer, intervju med ICLD om nya riktlinjer":
      "Offentliga Affärer, interview with ICLD about new guidelines"
    case "Privata Affärer, så blir traktamentet": "Privata Affärer, what per diem will be"
    case "SCB, Länskod och kommunkod": "Statistics Sweden, codes of counties and municipalities"
    case "Sida, sidan om Kommunalt partnerskapsprogram":
      "Sida, page on the Municipal partnership programme"
    case "Skatteverket, SKV 354 utgåva 36 (återgiven i andra hand)":
      "Swedish Tax Agency, SKV 354 edition 36 (quoted at second hand)"
    case "Skatteverket, SKV A 2016:26 (återgiven av LKRF)":
      "Swedish Tax Agency, SKV A 2016:26 (quoted by LKRF)"
    case "Skatteverket, SKV A 2023:18": "Swedish Tax Agency, SKV A 2023:18"
    case "Skatteverket, utlandstraktamente 2013": "Swedish Tax Agency, per diem abroad 2013"
    case "Skatteverket, utlandstraktamente 2015": "Swedish Tax Agency, per diem abroad 2015"
    case "Stockholms universitet, traktamente inom Sverige":
      "Stockholm University, per diem in Sweden"
    case "Västerås stad, pressmeddelande om beviljade pengar för samarbeten":
      "City of Västerås, press release on money granted for cooperation"
    case "Västerås stad, pressmeddelandet Nytt besök från Jinan":
      "City of Västerås, press release New visit from Jinan"
    case "Wikipedia, Heby kommun": "Wikipedia, Heby Municipality"
    case "iBokföring, traktamenten inrikes": "iBokföring, per diem in Sweden"
    default: nil
    }
  }

  private static func day(_ edition: String) -> String? {
    switch edition {
    case "2016, omgång 1": "2016, round 1"
    case "2019-06-24 och senare": "2019-06-24 and later"
    case "december 2025": "December 2025"
    case "odaterad, efter mitten av 2012": "undated, after mid-2012"
    case "odaterad, efter mitten av 2012 och före revideringen 2019":
      "undated, after mid-2012 and before the revision of 2019"
    case "odaterad, troligen 2017": "undated, probably 2017"
    case "senast hösten 2019": "no later than autumn 2019"
    case "slutet av 2013": "late 2013"
    case "våren 2018": "spring 2018"
    case "våren 2023": "spring 2023"
    default:
      edition.hasPrefix("omkring ") ? "about " + edition.dropFirst("omkring ".count) : nil
    }
  }
}
