import Diagnostics

/// A SIE file is whole: what is begun in it is ended.
enum SIEWholeRule {
  static let info = RuleInfo(
    "SIE004", .error,
    title: Text(sv: "SIE-filen är hel", en: "The SIE file is whole"),
    reason: Text(
      sv: "Av en fil som är avbruten saknas kostnader, och det märks inte på dem som är kvar.",
      en: "A file that is cut off lacks costs, and those that are left do not show it."),
    basis: .logic, citation: .sie,
    firing: [
      .sie("#VER V 1 20140131 \"\" # <--\n{\n#TRANS 5010 {} 100.00\n"),
      .sie("#SIETYP 4\n#VER V 1 20140131 \"Lön\" # <--"),
      .sie(
        """
        #VER V 1 20140131 "" # <--
        {
        #TRANS 5010 {} 100.00
        #VER V 2 20140201 ""
        {
        #TRANS 5010 {} 1.00
        #TRANS 1930 {} -1.00
        }
        """),
      .sie(
        """
        #SIETYP 4
        #KSUMMA # <--
        #VER V 1 20140131 ""
        {
        #TRANS 5010 {} 1.00
        #TRANS 1930 {} -1.00
        }
        """),
    ],
    silent: [
      .sie(
        """
        #SIETYP 4
        #KSUMMA
        #VER V 1 20140131 ""
        {
        #TRANS 5010 {} 1.00
        #TRANS 1930 {} -1.00
        }
        #KSUMMA 1234567890
        """),
      .sie("#VER V 1 20140131 \"\" {\n#TRANS 5010 {} 1.00\n#TRANS 1930 {} -1.00\n}"),
    ])

  static func open(_ voucher: String, at range: SourceRange) -> Finding {
    let name = voucher.shownShortly
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          Verifikationen \(name) har ingen sista klammer, så filen är avbruten eller skadad. \
          Exportera den på nytt.
          """,
        en: """
          The voucher \(name) has no last brace, so the file is cut off or damaged. Export it anew.
          """), range: range)
  }

  static func noSum(at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Filen börjar en kontrollsumma här, men summan saknas i slutet. Filen är avbruten. \
          Exportera den på nytt.
          """,
        en: """
          The file begins a check sum here, but the sum is missing at the end. The file is cut \
          off. Export it anew.
          """), range: range)
  }
}
