import Diagnostics

/// A row that was added to a voucher is followed by the row that counts.
enum SIEAddedRowRule {
  static let info = RuleInfo(
    "SIE005", .error,
    title: Text(
      sv: "En tillagd rad följs av en likadan som räknas",
      en: "A row that was added is followed by one like it that counts"),
    reason: Text(
      sv: """
        #RTRANS säger att en rad har lagts till i efterhand. Standarden vill att samma rad följer \
        som #TRANS, så att program som inte känner #RTRANS också räknar den.
        """,
      en: """
        #RTRANS says that a row was added afterwards. The standard wants the same row to follow as \
        #TRANS, so that programs that do not know #RTRANS count it, too.
        """),
    basis: .logic, citation: .sie,
    firing: [
      .sie(
        """
        #VER V 1 20140131 ""
        {
        #TRANS 5010 {} 1.00
        #RTRANS 1930 {} -1.00 # <--
        }
        """),
      .sie(
        """
        #VER V 1 20140131 ""
        {
        #RTRANS 5010 {6 "P1"} 1.00 # <--
        #TRANS 5010 {6 "P2"} 1.00
        #TRANS 1930 {} -1.00
        }
        """),
    ],
    silent: [
      .sie(
        """
        #VER V 1 20140131 ""
        {
        #BTRANS 5010 {6 "P1"} 2.00
        #RTRANS 5010 {6 "P1"} 1.00
        #TRANS 5010 {6 "P1"} 1.00
        #TRANS 1930 {} -1.00
        }
        """)
    ])

  static func finding(at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Raden är tillagd i efterhand (#RTRANS), men samma rad följer inte som #TRANS. Exportera \
          filen på nytt; blir den likadan, visa raden för ekonomiavdelningen.
          """,
        en: """
          The row was added afterwards (#RTRANS), but the same row does not follow as #TRANS. \
          Export the file anew; if it comes out the same, show the line to the finance office.
          """), range: range)
  }
}
