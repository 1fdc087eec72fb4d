import Diagnostics
import FormKit
import ICLD
import Rendering

/// What the workbooks of the programme's documents say of them.
extension SheetFrame {
  init(of application: Application, edition: String, isDraft: Bool, in language: Language) {
    let applicant = application.parties.first { $0.role == .applicant }?.name
    let title = application.inShort.title
    self.init(
      title: Text.budgetAnnex[language],
      subtitle: [title, applicant].compactMap { $0 }.joined(separator: " · "),
      company: applicant ?? "", isDraft: isDraft,
      particulars: [
        Particular(Text.document, Application.form.title[language]),
        Particular(Application.kind, application.kind, in: language),
        Particular(InShort.title, title, in: language),
        Particular(PartyRole.applicant.label, optional: applicant),
        Particular(CaseDetails.registryNumber, application.details.registryNumber, in: language),
        Particular(
          Application.parties.field.info.label,
          optional: Self.parties(of: application, in: language)),
        Particular(InShort.period, application.inShort.period, in: language),
        Particular(Text.edition, edition),
        Particular(Text.howSumsCome, Text.sumsAreFormulas[language]),
      ].compactMap { $0 })
  }

  init(of report: Report, _ stamp: DocumentStamp, isDraft: Bool, in language: Language) {
    let title = report.inShort.title
    let reference = report.details.reference?.shown(in: language)
    self.init(
      title: Text.financialReport[language],
      subtitle: [title, reference].compactMap { $0 }.joined(separator: " · "),
      company: "", isDraft: isDraft,
      particulars: [
        Particular(Text.document, Report.form.title[language]),
        Particular(ReportInShort.title, title, in: language),
        Particular(ReportDetails.reference, report.details.reference, in: language),
        Particular(ReportDetails.year, report.details.year, in: language),
        Particular(ReportDetails.kind, report.details.kind, in: language),
        Particular(ReportDetails.period, report.details.period, in: language),
        Particular(Text.edition, stamp.edition),
        Particular(Text.ruleSet, stamp.ruleSet),
        Particular(Text.sourceDigest, stamp.sourceDigest),
        Particular(Text.howSumsCome, Text.sumsOfReportAreFormulas[language]),
      ].compactMap { $0 })
  }
}

extension SheetFrame {
  /// Who stands behind the identifiers in the table, a line for each.
  private static func parties(of application: Application, in language: Language) -> String {
    application.parties.compactMap { party in
      guard let id = party.id, let name = party.name else { return nil }
      return [id, name, party.role?.label[language]].compactMap { $0 }.joined(separator: " · ")
    }.joined(separator: "\n")
  }
}

extension SheetFrame.Particular {
  /// A field under its own label; nil where it is not filled in.
  fileprivate init?<Part, Value: FieldValue>(
    _ token: Token<Part, Value>, _ value: Value?, in language: Language
  ) {
    self.init(token.field.info.label, optional: value?.shown(in: language))
  }

  fileprivate init?(_ label: Text, optional value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.init(label, value)
  }
}

extension Text {
  fileprivate static let budgetAnnex = Text(sv: "Budgetbilaga", en: "Budget annex")
  fileprivate static let financialReport = Text(
    sv: "Ekonomisk redovisning", en: "Financial report")
  fileprivate static let document = Text(sv: "Handling", en: "Document")
  fileprivate static let edition = Text(sv: "Granskad enligt utgåva", en: "Checked by edition")
  fileprivate static let ruleSet = Text(sv: "Regelverk", en: "Rule set")
  fileprivate static let sourceDigest = Text(
    sv: "Källfilens kontrollsumma (SHA-256)", en: "Checksum of the source file (SHA-256)")
  fileprivate static let howSumsCome = Text(sv: "Summorna", en: "The sums")
  fileprivate static let sumsAreFormulas = Text(
    sv: """
      Belopp som följer av andra är formler och räknas om när något ändras. Det som gäller är \
      handlingen: ändra där och gör om bilagan.
      """,
    en: """
      Amounts that follow from others are formulas, and are worked out anew when something is \
      changed. What counts is the document: change it there, and make the annex again.
      """)
  fileprivate static let sumsOfReportAreFormulas = Text(
    sv: """
      Belopp som följer av andra är formler och räknas om när något ändras. Verifikationernas \
      belopp står som de är redovisade, även de som betalades i annan valuta. Det som gäller är \
      handlingen: ändra där och gör om bilagan.
      """,
    en: """
      Amounts that follow from others are formulas, and are worked out anew when something is \
      changed. The amounts of entries stand as they are reported, those paid in a foreign \
      currency, too. What counts is the document: change it there, and make the annex again.
      """)
}
