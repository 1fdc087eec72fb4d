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
