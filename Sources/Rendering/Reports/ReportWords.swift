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
  static func verdict(_ document: DocumentReport) -> Text {
    let subject = document.subject ?? Text(sv: "Dokumentet", en: "The document")
    switch (document.verdict, document.isSubmitted) {
    case (.submittable, true):
      return subject + Text(sv: " går att lämna in.", en: " can be submitted.")
    case (.stopped, true):
      return subject + Text(sv: " går inte att lämna in än.", en: " cannot be submitted yet.")
    case (.submittable, false):
      return subject + Text(sv: " är i ordning.", en: " is in order.")
    case (.stopped, false):
      return subject + Text(sv: " är inte i ordning än.", en: " is not in order yet.")
    }
  }

  /// The verdict on two or more documents.
  static func total(sound: Int, of count: Int) -> Text {
    switch (sound, count - sound) {
    case (_, 0) where count == 2:
      Text(sv: "Båda dokumenten är i ordning.", en: "Both documents are in order.")
    case (_, 0):
      Text(
        sv: "Alla \(count) dokument är i ordning.", en: "All \(count) documents are in order.")
    case (0, _):
      Text(
        sv: "Inget av de \(count) dokumenten är i ordning än.",
        en: "\(count == 2 ? "Neither" : "None") of the \(count) documents is in order yet.")
    case (_, let stopped):
      Text(
        sv: "\(sound) av \(count) dokument är i ordning, \(stopped) är det inte än.",
        en:
          "\(sound) of \(count) documents \(sound == 1 ? "is" : "are") in order, \(stopped) not yet."
      )
    }
  }
}
