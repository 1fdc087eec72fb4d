import Diagnostics

/// The rows of a voucher balance.
enum VoucherBalanceRule {
  static let info = RuleInfo(
    "IMP002", .error,
    title: Text(
      sv: "Varje verifikation går jämnt ut", en: "Each voucher balances"),
    reason: Text(
      sv: """
        I en verifikation är debet lika med kredit. Gör de inte det saknas en rad, eller är ett \
        belopp fel, och då går det inte att lita på resten.
        """,
      en: """
        In a voucher debit equals credit. Where they do not, a row is missing or an amount is \
        wrong, and then the rest cannot be relied on.
        """),
    basis: .logic, citation: .sie,
    firing: [
      .sie(
        """
        #SIETYP 4
        #VER V 41207 20140131 "Lön" # <--
        {
        #TRANS 5010 {} 16600.00
        #TRANS 1930 {} -16500.00
        }
        """),
      .csv(
        """
        Datum;Ver;Konto;Debet;Kredit
        2014-01-31;V1;5010;100,00; # <--
        2014-01-31;V1;1930;;90,00
        """, mapping: "kontering: Jinan\ncsv:\n  hela_verifikationer: ja\n"),
    ],
    silent: [
      .sie(
        """
        #SIETYP 4
        #VER V 41207 20140131 "Lön"
        {
        #TRANS 5010 {} 16600.00
        #BTRANS 5010 {} 100.00
        #RTRANS 1930 {} -16600.00
        #TRANS 1930 {} -16600.00
        }
        """),
      // A table of a project's costs has no bank account in it.
      .csv("Datum;Ver;Konto;Belopp\n2014-01-31;V1;5010;100,00\n"),
      .csv(
        """
        Datum;Ver;Konto;Debet;Kredit
        2014-01-31;V1;5010;100,00;
        2014-01-31;V1;1930;;100,00
        """, mapping: "kontering: Jinan\ncsv:\n  hela_verifikationer: ja\n"),
    ])

  static func finding(_ voucher: Voucher) -> Finding {
    let balance = OreText.text(voucher.balance)
    let name = voucher.name.shownShortly
    var finding = Finding(
      info, at: .root,
      message: Text(
        sv: """
          Raderna i verifikationen \(name) blir tillsammans \(balance.sv) kr i stället för 0. \
          Exportera filen på nytt, eller be ekonomiavdelningen rätta verifikationen.
          """,
        en: """
          The rows of the voucher \(name) add up to SEK \(balance.en) instead of 0. Either export \
          the file anew, or ask the finance office to correct the voucher.
          """),
      range: voucher.range)
    finding.label = Text(sv: "Verifikation \(name)", en: "Voucher \(name)")
    return finding
  }
}

/// Amounts in öre as people write them.
enum OreText {
  static func text(_ ore: Int128) -> Text {
    let digits = String(ore.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    let (whole, part) = (padded.dropLast(2), padded.suffix(2))
    let sign = ore < 0 ? "\u{2212}" : ""
    return Text(
      sv: "\(sign)\(grouped(whole, by: "\u{A0}")),\(part)",
      en: "\(sign)\(grouped(whole, by: ",")).\(part)")
  }

  private static func grouped(_ digits: Substring, by mark: String) -> String {
    var (rest, groups) = (digits, [Substring]())
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: mark)
  }
}
