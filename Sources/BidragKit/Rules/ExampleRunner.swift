package import Diagnostics
package import FormKit
import FormYAML
import ICLD
import RuleKit

/// Runs the examples of rules on the sound cases that they change.
package struct ExampleRunner: Sendable {
  /// What an example gave.
  package struct Result: Sendable {
    package var report: DocumentReport
    /// The line that the example marks, if any.
    package var markedLine: Int?
    /// The lines that the example marks in the case's other documents, by their files' names.
    package var markedBeside: [String: Int] = [:]
  }

  /// The day of the rules' pages: the same whenever they are made, and after all examples are
  /// signed.
  package static let day = CalendarDate(year: 2026, month: 6, day: 1) ?? .latest

  /// A document of an example with all that its check needs.
  struct Prepared: Sendable {
    var file: CaseFile
    var editions: EditionLibrary
    /// The text that may hold the mark.
    var marked: SourceText

    /// The lines that are marked in the case's other documents, by their files' names.
    var markedBeside: [String: Int] {
      var lines: [String: Int] = [:]
      for sibling in file.siblings where sibling.source.name != file.loaded.source.name {
        lines[sibling.source.name] = ExampleRunner.markedLine(of: sibling.source)
      }
      return lines
    }
  }

  private let today: CalendarDate
  private let arranging: @Sendable ([RuleCheck]) -> [RuleCheck]

  /// - Parameter today: the day that counts as today, after all examples are signed.
  package init(today: CalendarDate) {
    self.init(today: today) { $0 }
  }

  /// - Parameter arranging: what is done with the rules before they are run.
  init(
    today: CalendarDate, arranging: @escaping @Sendable ([RuleCheck]) -> [RuleCheck]
  ) {
    self.today = today
    self.arranging = arranging
  }

  package func run(_ example: RuleExample) -> Result {
    if let edition = runEdition(example) { return edition }
    if let books = runBooks(example) { return books }
    if case .file(let name, let text) = example.content, LoadedProfile.isProfile(name) {
      let report = LoadedProfile(Array(text.utf8), name: name).report
      return Result(report: report, markedLine: Self.markedLine(of: report.source))
    }
    if let letterhead = runLetterhead(example) { return letterhead }
    guard let prepared = Self.prepare(example) else {
      return Result(
        report: DocumentReport(
          source: SourceText(name: "", text: ""), language: .swedish, digest: ""),
        markedLine: nil)
    }
    var arranging = arranging
    if example.isUnjudged { arranging = { _ in [] } }
    let checker = Checker(editions: prepared.editions, today: today, arranging: arranging)
    return Result(
      report: checker.check(prepared.file), markedLine: Self.markedLine(of: prepared.marked),
      markedBeside: prepared.markedBeside)
  }

  /// The document of an example, ready to be checked; nil where the example has none.
  static func prepare(_ example: RuleExample) -> Prepared? {
    switch example.content {
    case .file(let name, _)
    where LoadedProfile.isProfile(name) || LoadedLetterhead.isLetterhead(name) || isOfBooks(name):
      nil
    case .bytes(let name, _) where isOfBooks(name): nil
    case .file(let name, let text):
      prepare(Array(text.utf8), name: name, beside: example.beside)
    case .bytes(let name, let bytes): prepare(bytes, name: name)
    case .change(let document, let base, let yaml, let without):
      prepare(document, of: base, yaml: yaml, without: without, example)
    }
  }

  private static func prepare(
    _ bytes: [UInt8], name: String, beside: [RuleExample.Document: String] = [:]
  ) -> Prepared {
    let loaded = DocumentLoader.load(bytes, name: name)
    let siblings = beside.sorted { $0.key.rawValue < $1.key.rawValue }
      .compactMap { changed($0.key, of: .inception2013, by: $0.value, without: []) }
    return Prepared(
      file: CaseFile(loaded, siblings: siblings), editions: .standard, marked: loaded.source)
  }

  private static func prepare(
    _ document: RuleExample.Document, of base: RuleExample.Base, yaml: String, without: [String],
    _ example: RuleExample
  ) -> Prepared? {
    var siblings: [LoadedDocument] = []
    var own: LoadedDocument?
    for sibling in [RuleExample.Document.application, .decision, .report]
    where !example.absent.contains(sibling) {
      let isOwn = sibling == document
      let loaded = changed(
        sibling, of: base, by: isOwn ? yaml : example.beside[sibling] ?? "",
        without: isOwn ? without : [], name: "\(sibling.rawValue).yaml")
      if isOwn { own = loaded }
      let twin = example.twins[sibling].flatMap {
        changed(sibling, of: base, by: $0, without: [], name: "\(sibling.rawValue)-twin.yaml")
      }
      siblings += [loaded, twin].compactMap { $0 }
    }
    guard let own else { return nil }
    var file = CaseFile(own, siblings: siblings, annexes: annexes(of: own.document, in: base))
    // What lies beside it has changed from what the document was made from.
    file.origins = [RuleExample.Document.application, .decision]
      .filter { $0 != document && example.beside[$0] != nil }
      .compactMap { changed($0, of: base, by: "", without: [], name: "\($0.rawValue).yaml") }
    file.strays = example.strays.sorted { $0.key < $1.key }.compactMap { name, document in
      FormName.allCases.first { $0.name.en == document.rawValue }.map {
        StrayDocument(name, form: $0, properName: Text(same: "\(document.rawValue).yaml"))
      }
    }
    return Prepared(
      file: file, editions: editions(changedBy: example.beside[.edition]),
      marked: SourceText(name: "", text: yaml))
  }

  /// The document of a sound case, with a change laid over it. Only what the change holds has a
  /// place.
  static func changed(
    _ document: RuleExample.Document, of base: RuleExample.Base, by yaml: String, without: [String],
    name: String = "example.yaml"
  ) -> LoadedDocument? {
    guard let form = FormName.allCases.first(where: { $0.name.en == document.rawValue }),
      let sound = sound[base]?[document]
    else { return nil }
    if yaml.isEmpty, without.isEmpty { return sound.loaded(named: name) }
    let part = form.info.part
    var tree = sound.tree
    for path in without.compactMap(FieldPath.init) {
      tree = tree.removing(path.steps[...], as: .part(part))
    }
    let change = YAMLReader.read(Array(yaml.utf8), name: name)
    if let changes = change.tree { tree = changes.laid(over: tree, as: part) }
    let written = Array((sound.text + yaml).utf8)
    var loaded = LoadedDocument(
      format: .yaml, source: change.source, digest: SHA256Digest.hex(of: written))
    if change.tree != nil { loaded.syntaxFindings = change.findings }
    DocumentLoader.fill(&loaded, from: tree)
    return loaded
  }

  /// The documents of the sound cases: hundreds of examples change the same few.
  private static let sound: [RuleExample.Base: [RuleExample.Document: SoundDocument]] = {
    var sound: [RuleExample.Base: [RuleExample.Document: SoundDocument]] = [:]
    for base in RuleExample.Base.allCases {
      for document in [RuleExample.Document.application, .decision, .report] {
        let name = "Bases/\(base.rawValue)/\(document.rawValue).yaml"
        guard let bytes = TemplateLibrary.bytes(of: name),
          let tree = YAMLReader.read(bytes, name: name).tree?.withoutRanges
        else { continue }
        sound[base, default: [:]][document] = SoundDocument(bytes, tree: tree)
      }
    }
    return sound
  }()

  private struct SoundDocument: Sendable {
    let text: String
    let tree: FormNode
    private let loaded: LoadedDocument

    init(_ bytes: [UInt8], tree: FormNode) {
      (text, self.tree) = (String(decoding: bytes, as: UTF8.self), tree)
      var loaded = LoadedDocument(
        format: .yaml, source: SourceText(name: "", text: ""), digest: SHA256Digest.hex(of: bytes))
      DocumentLoader.fill(&loaded, from: tree)
      self.loaded = loaded
    }

    /// The document as it stands, read once for all that lies beside others.
    func loaded(named name: String) -> LoadedDocument {
      var loaded = loaded
      loaded.source = SourceText(name: name, text: "")
      return loaded
    }
  }

  /// The shipped editions with a change laid over each.
  private static func editions(changedBy yaml: String?) -> EditionLibrary {
    guard let yaml, let change = YAMLReader.read(Array(yaml.utf8), name: "edition.yaml").tree else {
      return .standard
    }
    return EditionLibrary(laying: change)
  }

  static func markedLine(of source: SourceText) -> Int? {
    source.lines.firstIndex { $0.contains("# <--") }.map { $0 + 1 }
  }
}
