import Diagnostics

/// A SIE file is of type 4, which holds vouchers.
enum SIETypeRule {
  static let info = RuleInfo(
    "SIE001", .error,
    title: Text(
      sv: "SIE-filen är av typ 4 och har verifikationer",
      en: "The SIE file is of type 4 and has vouchers"),
    reason: Text(
      sv: "Typ 1, 2 och 3 har bara saldon. En redovisning behöver verifikationerna.",
      en: "Types 1, 2 and 3 hold balances alone. A report needs the vouchers."),
    basis: .logic, citation: .sie,
    firing: [
      .sie("#FLAGGA 0\n#FORMAT PC8\n#SIETYP 1 # <--\n#KONTO 5010 \"Lön\"\n#UB 0 5010 100.00\n"),
      .sie("#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4 # <--\n#KONTO 5010 \"Lön\"\n"),
      .sie("#FLAGGA 0 # <--\n#KONTO 5010 \"Lön\"\n"),
    ],
    silent: [
      .sie(
        """
        #FLAGGA 0
        #SIETYP 4
        #VER V 1 20140131 ""
        {
        #TRANS 5010 {} 1.00
        #TRANS 1930 {} -1.00
        }
        """),
      // A file without a type is of type 1 by the standard, but its vouchers are vouchers.
      .sie("#FLAGGA 0\n#VER V 1 20140131\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n}\n"),
    ])

  static func wrongType(_ type: PlacedText) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Filen är SIE av typ \(type.text.shownShortly). Exportera på nytt och välj typ 4, export \
          (4E), för den tid som redovisningen gäller.
          """,
        en: """
          The file is SIE of type \(type.text.shownShortly). Export anew and choose type 4, export \
          (4E), for the time that the report is on.
          """),
      range: type.range)
  }

  static func noVouchers(at range: SourceRange) -> Finding {
    Finding(
      info, at: .root,
      message: Text(
        sv: """
          Filen har inga verifikationer. Exportera på nytt med verifikationer (SIE typ 4), och \
          kontrollera att perioden är den rätta.
          """,
        en: """
          The file has no vouchers. Export anew with vouchers (SIE type 4), and check that the \
          period is the right one.
          """),
      range: range)
  }
}
