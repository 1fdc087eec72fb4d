import Diagnostics

/// Every row of a voucher in a SIE file can be read.
enum SIERowRule {
  /// What a row cannot do without.
  enum Item: Sendable { case date, number, account, amount }

  static let info = RuleInfo(
    "SIE003", .error,
    title: Text(
      sv: "Varje rad i SIE-filen går att läsa", en: "Every row of the SIE file can be read"),
    reason: Text(
      sv: "En rad som inte går att läsa är en kostnad som inte räknas. Därför tas inget in.",
      en: "A row that cannot be read is a cost that does not count. So nothing is taken in."),
    basis: .logic, citation: .sie,
    firing: [
      .sie("#VER V 1 20140131 \"\"\n{\n#TRANS 5010 {} 1000,00 # <--\n#TRANS 1930 {} -1000.00\n}\n"),
      .sie("#VER V 1 20140131\n{\n#TRANS 5010 {} 1 000.00 # <--\n#TRANS 1930 {} -1000.00\n}\n"),
      .sie("#VER V 1 2014-01-31 \"\" # <--\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n"),
      .sie("#VER V \"\" 20140131 \"\" # <--\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n"),
      .sie("#VER V 1 20140131 \"\"\n{\n#TRANS 5010 {1} 1 # <--\n#TRANS 1930 {} -1\n}\n"),
      .sie("#VER V 1 20140131 \"Lön # <--\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n"),
      .sie("#SIETYP 4\n#TRANS 5010 {} 1 # <--\n"),
      .sie("#SIETYP 4\n} # <--\n"),
      .sie("#SIETYP 4\n#VER V 1 20140131\n{\n5010 {} 100.00 # <--\n}\n"),
      .sie("#SIETYP 4\n#VER V 1 20140131\n{\n#TRANS {} 100.00 # <--\n}\n"),
      .sie("#SIETYP 4\n#VER V 1 20140131\n{\n#TRANS 5010 {} # <--\n}\n"),
    ],
    silent: [
      .sie(
        #"""
        #SIETYP 4
        #VER V 1 20140131 "Kallad \"resan\" till Jinan" 20140203 "ekonom"
        {
            #TRANS 5010 {1 "10" 6 "P123"} 1000.00 20140131 "Lön" 8
            #TRANS 1930 {} -1000
        }
        #EGET hur som helst {
        """#),
      .sie("#VER \"\" 1 20140131\n{\n#TRANS 5010 1.5\n#TRANS 1930 {} -1.50\n}\n"),
    ])

  static func absent(_ item: Item, at range: SourceRange) -> Finding {
    let what =
      switch item {
      case .date: Text(sv: "Verifikationens datum saknas", en: "The date of the voucher is missing")
      case .number:
        Text(sv: "Verifikationens nummer saknas", en: "The number of the voucher is missing")
      case .account: Text(sv: "Radens konto saknas", en: "The account of the row is missing")
      case .amount: Text(sv: "Radens belopp saknas", en: "The amount of the row is missing")
      }
    return finding(what, at: range)
  }

  static func wrongDate(_ date: PlacedText) -> Finding {
    finding(
      Text(
        sv: "\(date.quoted.sv) är inget datum: det ska stå åtta siffror, till exempel 20140131",
        en: "\(date.quoted.en) is no date: eight figures are to stand there, such as 20140131"),
      at: date.range)
  }

  static func wrongAmount(_ amount: PlacedText) -> Finding {
    finding(
      Text(
        sv: """
          \(amount.quoted.sv) är inget belopp: det ska ha decimalpunkt, högst två decimaler och \
          inget mellan tusentalen, till exempel -1234.50
          """,
        en: """
          \(amount.quoted.en) is no amount: it is to have a decimal point, two decimals at most \
          and nothing between the thousands, such as -1234.50
          """), at: amount.range)
  }

  static func oddObjects(at range: SourceRange) -> Finding {
    finding(
      Text(
        sv: "Inom klamrarna ska dimension och objekt stå i par, till exempel {6 \"P123\"}",
        en: "Within the braces dimension and object are to stand in pairs, such as {6 \"P123\"}"),
      at: range)
  }

  static func unclosed(at range: SourceRange) -> Finding {
    finding(
      Text(
        sv: "Ett citattecken eller en klammer öppnas men stängs inte på raden",
        en: "A quotation mark or a brace is opened but not closed on the line"), at: range)
  }

  static func outside(at range: SourceRange) -> Finding {
    finding(
      Text(
        sv: "Raden står inte inom en verifikations klamrar",
        en: "The row does not stand within the braces of a voucher"), at: range)
  }

  static func strayBrace(at range: SourceRange) -> Finding {
    finding(
      Text(sv: "Klammern hör inte till någon verifikation", en: "The brace belongs to no voucher"),
      at: range)
  }

  static func stray(_ text: PlacedText) -> Finding {
    finding(
      Text(
        sv: "Raden ska börja med en etikett som #TRANS, men börjar med \(text.quoted.sv)",
        en: "The line is to begin with a label such as #TRANS, but begins with \(text.quoted.en)"),
      at: text.range)
  }

  private static func finding(_ what: Text, at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv:
          """
          \(what.sv). Exportera filen på nytt; blir den likadan, visa raden för ekonomiavdelningen.
          """,
        en:
          """
          \(what.en). Export the file anew; if it comes out the same, show the line to the finance \
          office.
          """
      ), range: range)
  }
}
