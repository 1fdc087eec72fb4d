import Diagnostics
import FormKit

/// The words of reports, in both languages and with their plurals.
enum ReportWords {
  static let why = Text(sv: "Varför:", en: "Why:")
  static let source = Text(sv: "Källa:", en: "Source:")
  static let compare = Text(sv: "Jämför:", en: "Compare:")
  static let suggestion = Text(sv: "Förslag:", en: "Suggestion:")

  static let wholeDocument = Text(sv: "Hela dokumentet", en: "The whole document")
  static let waived = Text(sv: "Undantaget", en: "Waived")
  static let waiver = Text(sv: "Undantag", en: "Waiver")
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

  /// The form, kind and edition of a document, and the profile that graded the rules, as far as
  /// they are known.
  static func details(of document: DocumentReport) -> Text {
    [
      document.form, document.kind, document.edition.map(edition),
      document.profile.map { Text(sv: "profilen ”\($0)”", en: "the profile “\($0)”") },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The steps of a check that were skipped or failed for the same reason.
  static func layers(_ group: ReportGroup<Layer>) -> Text {
    group.members.map { layer($0.name) }.asSeries() + Text(same: ": ") + group.words
  }

  /// Who set a finding aside, when, and why.
  static func waiver(_ item: WaivedFinding) -> Text {
    let until = item.until.map { Text(sv: " och gäller till \($0)", en: " and holds to \($0)") }
    let decision = Text(
      sv: "Undantaget beslutades \(item.date) av \(item.by)",
      en: "The waiver was decided on \(item.date) by \(item.by)")
    let reason = sentence(item.reason)
    return decision + (until ?? Text(same: ""))
      + Text(sv: ". Skäl: \(reason)", en: ". Reason: \(reason)")
  }

  /// The words with a capital first and a stop last.
  static func sentence(_ words: String) -> String {
    let start = capitalized(words)
    return switch start.unicodeScalars.last {
    case nil, ".", "?", "!": start
    default: start + "."
    }
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

  /// The verdict on two or more documents, with a summary where there is more to say.
  static func total(_ tally: CheckTally) -> (verdict: Text, summary: Text?) {
    let counts = ReportCounts(tally)
    let isAllSaid = !counts.hasFindings && counts.waived == 0 && counts.failures == 0
    return (total(sound: tally.sound, of: tally.documents), isAllSaid ? nil : summary(counts))
  }

  /// How many of two or more documents are in order.
  static func total(sound: Int, of count: Int) -> Text {
    let all = Text(count: count)
    return switch (sound, count - sound) {
    case (_, 0) where count == 2:
      Text(sv: "Båda dokumenten är i ordning.", en: "Both documents are in order.")
    case (_, 0):
      Text(
        sv: "Alla \(all.sv) dokument är i ordning.", en: "All \(all.en) documents are in order.")
    case (0, _):
      Text(
        sv: "Inget av de \(all.sv) dokumenten är i ordning än.",
        en: "\(count == 2 ? "Neither" : "None") of the \(all.en) documents is in order yet.")
    case (_, let stopped):
      Text(
        sv: """
          \(Text(count: sound).sv) av \(all.sv) dokument är i ordning, \(Text(count: stopped).sv) \
          är det inte än.
          """,
        en: """
          \(Text(count: sound).en) of \(all.en) documents \(sound == 1 ? "is" : "are") in order, \
          \(Text(count: stopped).en) not yet.
          """
      )
    }
  }
}

extension Text {
  /// A number as people write it, with its thousands apart.
  init(count: Int) {
    self.init(sv: count.shown(in: .swedish), en: count.shown(in: .english))
  }
}
