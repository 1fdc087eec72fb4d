public import Diagnostics
import FormKit
import FormYAML
public import ICLD
import RuleKit

/// A new file to fill in: its text, and the name that it goes by in a case's folder.
public struct NewDocument: Sendable, Hashable {
  public var fileName: String
  public var text: String

  public init(fileName: String, text: String) {
    self.fileName = fileName
    self.text = text
  }

  /// A file with help above each field and what is known filled in.
  init(
    _ form: some FormDocument, named name: DocumentName, in language: Language,
    opening fields: OpenFields, heading: Text
  ) {
    fileName = name.fileName(in: language)
    text = YAMLScaffold.write(
      fields.opened(type(of: form).partInfo), kind: form.formKind, in: language,
      prefilled: form.tree(.entered(language)) ?? .fields([]), heading: heading)
  }
}

extension NewDocument {
  /// An application of a kind, with the annexes that the edition demands.
  public static func application(
    kind: ApplicationKind, language: Language, edition: Edition
  ) -> NewDocument {
    var application = Application()
    application.form = .application
    application.kind = kind
    application.details.edition = edition.name
    application.details.language = DocumentLanguage(language)
    application.annexes = edition.annexes
      .filter { $0.document == .application && $0.demanded == .known(.yes) }
      .map { demand in
        var annex = Annex()
        annex.kind = demand.kind
        return annex
      }
    let name = DocumentName(.application)
    return NewDocument(
      application, named: name, in: language, opening: .application(edition),
      heading: .application(kind, edition, name.fileName(in: language)))
  }
}

extension DocumentLanguage {
  init(_ language: Language) {
    self =
      switch language {
      case .swedish: .swedish
      case .english: .english
      }
  }
}

extension Text {
  fileprivate static func application(
    _ kind: ApplicationKind, _ edition: Edition, _ fileName: String
  ) -> Text {
    let name = edition.name ?? ""
    return Text(
      sv: """
        Ansökan till Kommunalt Partnerskap: \(kind.label.sv). Reglernas utgåva: \(name).
        Fyll i det som är tomt, i vilken ordning du vill. Hjälpraderna får tas bort.
        Granska när du vill, även halvfärdigt: bidrag granska \(fileName)
        När inget stoppar, gör filerna som ska lämnas in: bidrag skriv \(fileName)
        """,
      en: """
        Application to Municipal Partnership: \(kind.label.en). Edition of the rules: \(name).
        Fill in what is empty, in any order you like. The lines of help may be deleted.
        Check it whenever you like, even half done: bidrag validate \(fileName)
        Once nothing stops it, make the files to submit: bidrag render \(fileName)
        """)
  }
}
