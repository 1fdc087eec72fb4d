public import Diagnostics
import FormKit
import FormYAML
public import Rendering

/// Tells people what carrying a document to another edition does: line by line, and in words.
public struct MigrationRenderer {
  private let language: Language?
  private let style: TextReporter.Style

  /// - Parameter language: nil tells of the document in its own.
  public init(in language: Language?, style: TextReporter.Style) {
    self.language = language
    self.style = style
  }

  /// What is told of a document.
  ///
  /// - Parameters:
  ///   - written: the file that the document is saved in; nil where it is only shown.
  ///   - call: how to write what is only shown.
  public func render(_ migration: Migration, written: String?, call: Text) -> String {
    let language = language ?? migration.language
    guard migration.isChanged else {
      let nothing = Text.nothing(migration.before.name, migration.to)[language]
      let copy = written.map { Text.copied($0)[language] + "\n" } ?? ""
      return nothing + "\n" + copy
    }
    var parts = [heading(migration, written)[language]]
    if written == nil { parts.append(diff(of: migration, in: language)) }
    parts += paragraphs(of: migration).map { $0[language] }
    if written == nil { parts.append(Text.howToWrite(call)[language]) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ migration: Migration, _ written: String?) -> Text {
    let step = Text.step(migration.from, migration.to)
    guard let written else { return Text(same: migration.before.name.visible + ": ") + step }
    return Text(sv: "Sparad: ", en: "Saved: ") + Text(same: written.visible + ", ") + step
  }

  private func diff(of migration: Migration, in language: Language) -> String {
    let diff = UnifiedDiff.render(
      from: migration.before, to: migration.after, in: language, context: 2, style: style)
    return String(diff.dropLast())
  }

  private func paragraphs(of migration: Migration) -> [Text] {
    let lists: [(Text, [Text])] = [
      (.asideHeading, migration.aside.map(Text.aside)),
      (.questionsHeading(migration.to), RuleGroup.lines(of: migration.questions)),
      (.remarksHeading(migration.to), RuleGroup.lines(of: migration.remarks, withMessages: true)),
      (.goneHeading(migration.to), RuleGroup.lines(of: migration.gone, withReasons: false)),
      (
        .notCheckedHeading(migration.to),
        migration.notChecked.map {
          Text(same: "  ") + $0.reason + Text(same: " [\($0.rule.rawValue)]")
        }
      ),
      (.untranslatedHeading(migration), migration.untranslated.map(Text.untranslated)),
    ]
    let told = lists.filter { !$0.1.isEmpty }.map { heading, lines in
      ([heading] + lines.map(\.visible)).joined(separator: "\n")
    }
    let granting = migration.granting.map { [Text.granting($0, migration.to)] } ?? []
    return respelling(migration) + told + granting
  }

  private func respelling(_ migration: Migration) -> [Text] {
    guard migration.renamed + migration.respelled > 0 || migration.newLanguage != nil else {
      return []
    }
    let counts = Text.respelled(migration.renamed, migration.respelled, migration.newLanguage)
    let hasComments = !YAMLComments.places(in: migration.before.text).isEmpty
    return [migration.newLanguage != nil && hasComments ? counts + Text.commentsStay : counts]
  }
}

extension Text {
  /// The words with what a terminal would obey shown as signs.
  fileprivate var visible: Text { Text { self[$0].visible } }

  fileprivate static func nothing(_ name: String, _ edition: String) -> Text {
    Text(
      sv: "\(name.visible) följer redan utgåvan \(edition). Det finns inget att flytta.",
      en: "\(name.visible) follows the \(edition) edition already. There is nothing to carry over.")
  }

  fileprivate static func copied(_ written: String) -> Text {
    Text(
      sv: "Sparad som den är: \(written.visible)", en: "Saved as it is: \(written.visible)")
  }

  fileprivate static func step(_ from: String?, _ to: String) -> Text {
    guard let from, !from.isSame(as: to) else {
      return Text(sv: "till utgåvan \(to).", en: "to the \(to) edition.")
    }
    return Text(
      sv: "från utgåvan \(from.visible) till \(to).",
      en: "from the \(from.visible) edition to \(to).")
  }

  fileprivate static func respelled(_ names: Int, _ values: Int, _ language: Language?) -> Text {
    let counts = Text(
      sv: "\(names) namn på fält och \(values) val får en ny stavning.",
      en: "\(names) names of fields and \(values) choices are spelled anew.")
    guard let language else { return counts }
    let word = DocumentLanguageWord.word(for: language)
    return Text(
      sv: "Språket blir \(word.sv). \(counts.sv) Det ni själva har skrivit är orört.",
      en: "The language is now \(word.en). \(counts.en) What you have written is as it was.")
  }

  fileprivate static let commentsStay = Text(
    sv: " Kommentarer, till exempel hjälpraderna, översätts inte; de får tas bort.",
    en: " Comments, such as the lines of help, stay in their language; they may be deleted.")

  fileprivate static let asideHeading = Text(
    sv: "Undanlagt som kommentarer sist i filen:",
    en: "Set aside as comments at the end of the file:")

  fileprivate static func aside(_ kept: KeptAside) -> Text {
    let line = kept.line.map { Text(sv: "rad \($0), ", en: "line \($0), ") } ?? Text(same: "")
    return Text(same: "  ") + line + kept.place + Text(same: ": ") + kept.reason
  }

  fileprivate static func questionsHeading(_ edition: String) -> Text {
    Text(sv: "Nya frågor i utgåvan \(edition):", en: "New questions in the \(edition) edition:")
  }

  fileprivate static func remarksHeading(_ edition: String) -> Text {
    Text(
      sv: "Se över, enligt utgåvan \(edition):", en: "Look over, by the \(edition) edition:")
  }

  fileprivate static func goneHeading(_ edition: String) -> Text {
    Text(
      sv: "Anmärkningar som inte finns i utgåvan \(edition):",
      en: "Findings that the \(edition) edition does not have:")
  }

  fileprivate static func notCheckedHeading(_ edition: String) -> Text {
    Text(
      sv: "Kan inte prövas i utgåvan \(edition):",
      en: "Cannot be checked in the \(edition) edition:")
  }

  fileprivate static func untranslatedHeading(_ migration: Migration) -> Text {
    let count = migration.untranslated.reduce(0) { $0 + $1.labels.count }
    let word = migration.newLanguage.map(DocumentLanguageWord.word) ?? Text(same: "")
    return Text(
      sv:
        "Att skriva på \(word.sv), \(count == 1 ? "en text" : "\(count) texter") (namn kan stå kvar):",
      en:
        "To be put into \(word.en), \(count == 1 ? "one text" : "\(count) texts") (names may stay):"
    )
  }

  fileprivate static func untranslated(_ texts: UntranslatedTexts) -> Text {
    let labels = texts.labels.joined(separator: "; ")
    let isTop = texts.place.sv.isEmpty
    return Text(same: "  ") + texts.place + Text(same: isTop ? "" : ": ") + labels
  }

  fileprivate static func granting(_ edition: String, _ to: String) -> Text {
    Text(
      sv: """
        Det som beviljades följer fortfarande beslutets utgåva, \(edition). Bara formuläret är \
        från \(to).
        """,
      en: """
        What was granted still follows the decision's edition, \(edition). Only the form is that \
        of \(to).
        """)
  }

  fileprivate static func howToWrite(_ call: Text) -> Text {
    Text(
      sv: "Inget är skrivet än. Skriv in det med: \(call.sv)",
      en: "Nothing is written yet. Write it with: \(call.en)")
  }
}

/// What languages are called within a sentence.
private enum DocumentLanguageWord {
  static func word(for language: Language) -> Text {
    switch language {
    case .swedish: Text(sv: "svenska", en: "Swedish")
    case .english: Text(sv: "engelska", en: "English")
    }
  }
}
