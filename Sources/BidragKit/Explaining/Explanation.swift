package import Diagnostics
package import FormKit
import ICLD

/// Answers how values of documents come about, from the same workings that make them.
package enum Explanation {
  /// What was asked for, where a document has it.
  package enum Answer: Sendable {
    /// Everything that can be explained.
    case list([ExplainedDocument])
    case values([ExplainedDocument])
    /// The edition knows no ceiling for what the document, whose values are left out, applies for.
    case ceilingUnknown(ExplainedDocument)
    /// The field is there, but nothing is worked out for it.
    case notWorkedOut(ExplainedDocument, FieldPath)
    /// The form has the field, but the document has no such row.
    case noSuchRow(ExplainedDocument, FieldPath)
    /// No document has such a field; perhaps one of these was meant.
    case unknown(meant: (document: ExplainedDocument, path: FieldPath)?)
  }

  /// - Parameter query: a field as someone writes it; nil for all that can be explained.
  /// - Throws: `FileFailure` when nothing can be found or read, or no document can be read.
  package static func answer(
    at path: String, _ query: String?, editions: EditionLibrary = .standard, today: CalendarDate
  ) throws(FileFailure) -> Answer {
    let checker = Checker(editions: editions, today: today)
    let documents = try CaseLoader.files(at: path).compactMap { file in
      explained(file, by: checker.edition(for: file))
    }
    guard !documents.isEmpty else { throw .nothingToExplain(path) }
    guard let query else { return .list(documents.filter { !$0.values.isEmpty }) }
    return answer(FieldQuery(query), documents)
  }

  private static func answer(_ query: FieldQuery, _ documents: [ExplainedDocument]) -> Answer {
    let asked = documents.map { ($0, query.path(in: $0.part)) }
    let found = asked.compactMap { document, path -> ExplainedDocument? in
      guard let path else { return nil }
      var document = document
      document.values = document.values.filter { $0.path.steps.starts(with: path.steps) }
      return document.values.isEmpty ? nil : document
    }
    if !found.isEmpty { return .values(found) }
    for case (var document, let path?) in asked {
      if path.steps.first == ceilings, !document.values.contains(where: isCeiling) {
        document.values = []
        return .ceilingUnknown(document)
      }
      if let row = path.lastRow, !document.has(row) { return .noSuchRow(document, row) }
      return .notWorkedOut(document, path)
    }
    for document in documents {
      if let path = query.nearest(among: document.values.map(\.path), in: document.part) {
        return .unknown(meant: (document, path))
      }
    }
    return .unknown(meant: nil)
  }

  private static func explained(_ file: CaseFile, by edition: Edition) -> ExplainedDocument? {
    guard let document = file.loaded.document else { return nil }
    var workings = document.workings
    var part = document.form.part
    if case .application(let application) = document {
      part.fields.append(Self.ceilingsField)
      workings += application.ceilingWorkings(in: edition).enumerated().map { index, working in
        LocatedWorking(path: FieldPath([Self.ceilings, .item(index)]), working: working)
      }
    }
    let locator = Locator(tree: file.loaded.tree ?? .fields([]), part: part)
    let stated = StatedValues(document, locator)
    return ExplainedDocument(
      source: file.loaded.source, language: file.loaded.language, part: part, locator: locator,
      values: workings.map { value($0, in: part, locator, stated) })
  }

  private static let ceilings = FieldPath.Step.field(ceilingsField.name.en)

  static func isCeiling(_ value: ExplainedValue) -> Bool {
    value.path.steps.first == ceilings
  }

  /// The limits of the edition stand in no field of the form, and have a name of their own here.
  private static let ceilingsField = FieldInfo(
    name: Text(sv: "tak", en: "ceilings"), label: Text(sv: "Tak", en: "Ceilings"),
    help: Text(
      sv: "Det som är kvar upp till taket för den här typen av ansökan.",
      en: "What is left up to the ceiling for this kind of application."),
    shape: .list(
      ListShape(item: .amount, itemName: "ceiling", itemLabel: Text(sv: "tak", en: "ceiling"))),
    isDerived: true)

  private static func value(
    _ located: LocatedWorking, in part: PartInfo, _ locator: Locator, _ stated: StatedValues
  ) -> ExplainedValue {
    let terms = located.working.terms.map { term in
      let label = term.path.map { Locator.label(of: $0, in: part) }
      let whole = label ?? term.name ?? Text(same: "")
      return ExplainedValue.Term(
        term: term, label: whole,
        nearLabel: term.path.map { whole.without(shared(located.path, $0, in: part)) } ?? whole,
        range: term.path.flatMap(locator.range))
    }
    return ExplainedValue(
      path: located.path,
      name: Text { FieldQuery.name(of: located.path, in: part, $0) },
      label: Locator.label(of: located.path, in: part),
      help: part.help(of: located.path), working: located.working, terms: terms,
      stated: stated[located.path])
  }
}

extension Explanation {
  /// The label of what holds both a value and a figure of it.
  private static func shared(
    _ path: FieldPath, _ other: FieldPath, in part: PartInfo
  ) -> Text {
    let steps = zip(path.steps.dropLast(), other.steps.dropLast()).prefix { $0 == $1 }.map(\.0)
    return Locator.label(of: FieldPath(steps), in: part)
  }
}

extension FieldPath {
  /// The innermost item of a list that the path leads to or through.
  fileprivate var lastRow: FieldPath? {
    let last = steps.lastIndex { if case .item = $0 { true } else { false } }
    return last.map { FieldPath(Array(steps[...$0])) }
  }
}

extension Text {
  /// The label without the labels that it begins with.
  fileprivate func without(_ start: Text) -> Text {
    Text { language in
      let prefix = start[language] + ", "
      let label = self[language]
      return label.hasPrefix(prefix) ? String(label.dropFirst(prefix.count)) : label
    }
  }
}

/// What a document says where its values are filled in.
private struct StatedValues {
  private let canonical: FormNode
  private let shown: (sv: FormNode, en: FormNode)
  private let locator: Locator

  init(_ document: CaseDocument, _ locator: Locator) {
    canonical = document.tree(.canonical)
    shown = (document.tree(.shown(.swedish)), document.tree(.shown(.english)))
    self.locator = locator
  }

  subscript(path: FieldPath) -> ExplainedValue.Stated? {
    guard let range = locator.range(of: path), let text = canonical.node(at: path)?.text
    else { return nil }
    return ExplainedValue.Stated(
      canonical: text,
      shown: Text(
        sv: shown.sv.node(at: path)?.text ?? text, en: shown.en.node(at: path)?.text ?? text),
      range: range)
  }
}

extension FormNode {
  /// The value at a path of English names.
  fileprivate func node(at path: FieldPath) -> FormNode? {
    var node = self
    for step in path.steps {
      switch step {
      case .field(let name):
        guard let entry = node.entries.first(where: { $0.name == name }) else { return nil }
        node = entry.node
      case .item(let index):
        guard node.items.indices.contains(index) else { return nil }
        node = node.items[index]
      }
    }
    return node
  }
}

extension PartInfo {
  /// The help of the last field of a path.
  fileprivate func help(of path: FieldPath) -> Text {
    var shape: Shape = .part(self)
    var help = Text(same: "")
    for step in path.steps {
      switch (step, shape) {
      case (.field(let name), .part(let part)):
        guard let field = part.fields.first(where: { $0.name.en == name }) else { return help }
        help = field.help
        shape = field.shape
      case (.item, .list(let list)): shape = list.item
      default: return help
      }
    }
    return help
  }
}

extension CaseDocument {
  var workings: [LocatedWorking] {
    switch self {
    case .application(let application): application.workings
    case .decision(let decision): decision.workings
    case .report(let report): report.workingsByYear
    }
  }
}

extension FileFailure {
  fileprivate static func nothingToExplain(_ path: String) -> FileFailure {
    FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” kan inte läsas som ett dokument. Skriv ”bidrag granska” för att se vad \
          som är fel.
          """,
        en: """
          “\(path.visible)” cannot be read as a document. Write “bidrag validate” to see what is \
          wrong.
          """))
  }
}
