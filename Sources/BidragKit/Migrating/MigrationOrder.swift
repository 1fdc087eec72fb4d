public import Diagnostics
public import FormKit
import FormYAML
import ICLD

/// An order to carry a document to another edition of the rules.
public struct MigrationOrder: Sendable {
  public var path: String
  /// The name of the edition to carry it to.
  public var edition: String
  /// The language that the document is to be in; nil leaves it as it is.
  public var language: Language?
  /// The day that counts as today.
  public var today: CalendarDate

  public init(path: String, edition: String, language: Language? = nil, today: CalendarDate) {
    self.path = path
    self.edition = edition
    self.language = language
    self.today = today
  }

  /// What carrying the document over would make of it; nothing is written yet.
  ///
  /// A document that is there already is given back as it is.
  ///
  /// - Throws: `FileFailure` when the file cannot be read as a document that may be carried over,
  ///   or when there is no such edition or the case cannot have it.
  public func plan(editions: EditionLibrary = .standard) throws(FileFailure) -> Migration {
    guard let target = editions.edition(named: edition), let name = target.name else {
      throw .unknownEdition(edition, among: editions.names)
    }
    guard FileReader.kind(of: path) != .folder else { throw .cannotMigrateFolder(path) }
    let file = try CaseLoader.load(path)
    let (tree, document) = try readable(file)
    let checker = Checker(editions: editions, today: today)
    try refuse(file, document, to: target, by: checker)
    let isThere = document.editionName?.isSame(as: name) ?? false
    let hasLanguage = language.map { $0 == document.language } ?? true
    guard !isThere || !hasLanguage else { return Migration(file, to: name) }
    let migrator = DocumentMigrator(
      checker: checker, file: file, tree: tree, document: document, edition: name,
      language: language)
    var migration = try migrator.migrate()
    let granting = checker.caseEdition(of: file).name
    if document.formName == .report, file.isDecided, granting != name {
      migration.granting = granting
    }
    return migration
  }

  /// The command that carries the document over and writes it.
  ///
  /// - Parameter editions: the folder of own editions; nil for those that are shipped.
  public func call(editions: String?) -> Text {
    CaseCommand.migrate(path, to: edition, language: language, editions: editions)
  }

  /// Bytes for the questions of another edition with their help, and for what is set aside; far
  /// more than either takes.
  private static let roomForQuestions = 100_000

  private func readable(
    _ file: CaseFile
  ) throws(FileFailure) -> (tree: FormNode, document: CaseDocument) {
    let loaded = file.loaded
    guard loaded.format == .yaml else { throw .cannotMigrateXML(path) }
    let isBroken = loaded.syntaxFindings.contains { $0.severity == .error }
    guard !isBroken, let tree = loaded.tree, let document = loaded.document else {
      throw .cannotMigrateUnread(path)
    }
    guard loaded.source.text.utf8.count + Self.roomForQuestions <= YAMLLimits.standard.bytes else {
      throw .isFull(path)
    }
    return (tree, document)
  }

  /// Refuses what a decision binds: itself, its application, and reports on forms that it cannot
  /// have.
  private func refuse(
    _ file: CaseFile, _ document: CaseDocument, to target: Edition, by checker: Checker
  ) throws(FileFailure) {
    switch document {
    case .decision: throw .isDecision(path)
    case .application: if file.isDecided { throw .isDecided(path) }
    case .report:
      let own = checker.caseEdition(of: file)
      guard file.isDecided, own.name != target.name, !target.takesReports(from: own) else { return }
      let others = checker.editionsTakingReports(from: own)
      throw .isBound(path, own.name ?? "", others: others, wanted: target.name ?? "")
    }
  }
}

extension CaseFile {
  /// Whether the case has a decision, readable or not.
  fileprivate var isDecided: Bool {
    siblings.contains { DocumentName(PathName.last(of: $0.source.name))?.form == .decision }
  }
}
