import Diagnostics

/// The words of reports, in both languages and with their plurals.
enum ReportWords {
  static let why = Text(sv: "Varför:", en: "Why:")
  static let source = Text(sv: "Källa:", en: "Source:")
  static let suggestion = Text(sv: "Förslag:", en: "Suggestion:")

  static let notChecked = Text(sv: "Kunde inte prövas", en: "Could not be checked")
  static let skipped = Text(sv: "Hoppades över", en: "Skipped")
  static let failed = Text(sv: "Bidrags eget fel, inte ditt", en: "Bidrag's own fault, not yours")

  static let noDocuments = Text(
    sv: "Det finns inga dokument att granska.", en: "There are no documents to check.")

  static func severity(_ severity: Severity) -> Text {
    switch severity {
    case .error: Text(sv: "stoppar", en: "stops")
    case .warning: Text(sv: "se över", en: "look over")
    case .note: Text(sv: "bra att veta", en: "good to know")
    }
  }

  static func edition(_ name: String) -> Text {
    Text(sv: "utgåvan \(name)", en: "the \(name) edition")
  }

  /// What a step of the check looks at.
  static func layer(_ name: Layer.Name) -> Text {
    switch name {
    case .syntax: Text(sv: "läsningen av filen", en: "the reading of the file")
    case .shape: Text(sv: "fälten och deras värden", en: "the fields and their values")
    case .rules: Text(sv: "programmets regler", en: "the programme's rules")
    case .comparison:
      Text(
        sv: "jämförelsen med ärendets andra dokument",
        en: "the comparison with the case's other documents")
    case .schema: Text(sv: "provet mot XML-schemat", en: "the proof against the XML schema")
    }
  }
}

/// Verdicts.
extension ReportWords {
  /// - Parameter form: the form's title, once known.
  static func verdict(_ verdict: DocumentReport.Verdict, form: Text?) -> Text {
    let subject =
      form.map { Text(sv: "”\($0.sv)”", en: "“\($0.en)”") }
      ?? Text(sv: "Dokumentet", en: "The document")
    switch verdict {
    case .submittable:
      return subject + Text(sv: " går att lämna in.", en: " can be submitted.")
    case .stopped:
      return subject + Text(sv: " går inte att lämna in än.", en: " cannot be submitted yet.")
    }
  }

  /// The verdict on two or more documents.
  static func total(submittable: Int, of count: Int) -> Text {
    let stopped = count - submittable
    switch (submittable, stopped) {
    case (_, 0) where count == 2:
      return Text(
        sv: "Båda dokumenten går att lämna in.", en: "Both documents can be submitted.")
    case (_, 0):
      return Text(
        sv: "Alla \(count) dokument går att lämna in.",
        en: "All \(count) documents can be submitted.")
    case (0, _):
      return Text(
        sv: "Inget av de \(count) dokumenten går att lämna in än.",
        en: "\(count == 2 ? "Neither" : "None") of the \(count) documents can be submitted yet.")
    default:
      return Text(
        sv: "\(submittable) av \(count) dokument går att lämna in, \(stopped) gör det inte än.",
        en: "\(submittable) of \(count) documents can be submitted, \(stopped) cannot yet.")
    }
  }
}
