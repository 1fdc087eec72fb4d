import Diagnostics
import FormKit
import ICLD

/// An example as a rule's page shows it: what stands in which document, and what is left out.
struct ShownExample {
  /// What the example is of, as words that follow others: " in an application for a project".
  let place: Text
  /// What is taken out of the sound document.
  let without: Text?
  let blocks: [ShownLines]

  /// Nil where there is nothing that can be read on a page.
  init?(_ example: RuleExample) {
    var blocks: [ShownLines] = []
    var absent: [Text] = []
    var left: Text?
    switch example.content {
    case .bytes: return nil
    case .file(let name, let text):
      guard text.utf8.count <= Self.longestFile else { return nil }
      place = Self.place(ofFile: name)
      blocks = [ShownLines(lines: Self.lines(of: text), isXML: PathName.ending(of: name) == "xml")]
      blocks += Self.blocks(beside: example) + Self.blocks(ofTwins: example)
    case .change(let changed, let base, let yaml, let paths):
      place =
        changed.place(isOf: Self.statesKind(yaml) ? nil : base)
        + (example.fileName.map(Text.inFile) ?? Text(same: ""))
        + (example.isUnjudged ? .unjudged : Text(same: ""))
      left = Self.without(paths, in: changed)
      blocks = [ShownLines(lines: Self.lines(of: yaml))]
      blocks += Self.blocks(beside: example) + Self.blocks(ofTwins: example)
      blocks += example.strays.keys.sorted().map {
        ShownLines(caption: .stray, lines: [$0.visible])
      }
      absent = RuleExample.Document.allCases.filter(example.absent.contains).map(\.absence)
    }
    blocks.removeAll { $0.lines.isEmpty }
    let remarks = absent + [left].compactMap { $0 }
    without = remarks.isEmpty ? nil : remarks.joined(separator: " ")
    let count = blocks.reduce(0) { $0 + $1.lines.count }
    guard count <= Self.mostLines, count > 0 || without != nil else { return nil }
    self.blocks = blocks
  }

  /// What stands in the other documents of the case.
  private static func blocks(beside example: RuleExample) -> [ShownLines] {
    RuleExample.Document.allCases.compactMap { other in
      example.beside[other].map {
        ShownLines(caption: other.caption, lines: lines(of: $0), isXML: other == .logo)
      }
    }
  }

  /// What stands in second documents of a form.
  private static func blocks(ofTwins example: RuleExample) -> [ShownLines] {
    RuleExample.Document.allCases.compactMap { twin in
      example.twins[twin].map { ShownLines(caption: twin.twinCaption, lines: lines(of: $0)) }
    }
  }

  /// The place, where it is another than that of the example before.
  func place(after other: ShownExample?) -> Text {
    other.map { $0.place == place } ?? true ? Text(same: "") : place
  }

  /// Whether a change says itself of which kind the document is.
  private static func statesKind(_ yaml: String) -> Bool {
    yaml.split(separator: "\n").contains { $0.hasPrefix("typ:") || $0.hasPrefix("kind:") }
  }

  private static func place(ofFile name: String) -> Text {
    switch PathName.ending(of: name) {
    case "se": Text(sv: " i en SIE-fil", en: " in a SIE file")
    case "csv": Text(sv: " i en CSV-fil", en: " in a CSV file")
    case _ where LoadedProfile.isProfile(name): Text(sv: " i en profil", en: " in a profile")
    case _ where LoadedLetterhead.isLetterhead(name):
      Text(sv: " i ett brevhuvud", en: " in a letterhead")
    case _ where LoadedMapping.isMapping(name): Text(sv: " i en kontering", en: " in a mapping")
    default: Text(same: "")
    }
  }

  private static let mostLines = 40
  private static let longestFile = 4_000

  private static func without(_ paths: [String], in document: RuleExample.Document) -> Text? {
    let labels = paths.compactMap(FieldPath.init).map { Locator.label(of: $0, in: document.part) }
    guard !labels.isEmpty else { return nil }
    let fields = labels.asSeries()
    return Text(sv: "(Utan \(fields.sv).)", en: "(Without \(fields.en).)")
  }

  /// The lines without the mark where the finding must be, and with nothing that a screen obeys.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let end = line.firstRange(of: "# <--")?.lowerBound ?? line.endIndex
      var shown = String(line[..<end]).visible
      if end != line.endIndex { while shown.hasSuffix(" ") { shown.removeLast() } }
      return shown
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// How much two examples have in common: 1 for the same words, 0 or less for next to nothing.
  func likeness(to other: ShownExample) -> Double {
    let counts = Self.counts(of: words)
    let others = Self.counts(of: other.words)
    let common = counts.reduce(0) { $0 + min($1.value, others[$1.key] ?? 0) }
    let all = words.count + other.words.count
    let likeness = all == 0 ? 0 : 2 * Double(common) / Double(all)
    return without == other.without ? likeness : likeness - 0.3
  }

  private var words: [Substring] {
    blocks.flatMap(\.lines).flatMap { $0.split { " {}[],".contains($0) } }
  }

  private static func counts(of words: [Substring]) -> [Substring: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

extension Text {
  fileprivate static func inFile(_ name: String) -> Text {
    Text(sv: " i filen \(name)", en: " in the file \(name)")
  }

  fileprivate static let stray = Text(
    sv: "när det också ligger en fil med det här namnet i mappen:",
    en: "when a file of this name is in the folder, too:")

  fileprivate static let unjudged = Text(
    sv: ", om ingen regel hade sagt det först", en: ", had no rule said so first")
}

extension RuleExample.Document {
  /// What the form of the document consists of.
  var part: PartInfo {
    switch self {
    case .application: FormName.application.info.part
    case .decision: FormName.decision.info.part
    case .report: FormName.report.info.part
    case .edition: Edition.partInfo
    case .mapping: AccountMapping.partInfo
    case .logo: PartInfo(type: "Logo", fields: [])
    }
  }

  /// - Parameter base: the case, where it is the base that says of which kind it is.
  fileprivate func place(isOf base: RuleExample.Base?) -> Text {
    let isProject = base == .project2013
    switch (self, base) {
    case (.edition, _): return Text(sv: " i en utgåva", en: " in an edition")
    case (.mapping, _): return Text(sv: " i en kontering", en: " in a mapping")
    case (.logo, _): return Text(sv: " i en logotyp", en: " in a logo")
    case (.application, nil): return Text(sv: " i en ansökan", en: " in an application")
    case (.decision, nil): return Text(sv: " i ett beslut", en: " in a decision")
    case (.report, nil): return Text(sv: " i en redovisning", en: " in a report")
    case (.application, _):
      return isProject
        ? Text(sv: " i en ansökan om projekt", en: " in an application for a project")
        : Text(sv: " i en ansökan om förberedelse", en: " in an application for an inception")
    case (.decision, _):
      return isProject
        ? Text(sv: " i beslutet om ett projekt", en: " in the decision on a project")
        : Text(sv: " i beslutet om en förberedelse", en: " in the decision on an inception")
    case (.report, _):
      return isProject
        ? Text(sv: " i redovisningen av ett projekt", en: " in the report on a project")
        : Text(sv: " i redovisningen av en förberedelse", en: " in the report on an inception")
    }
  }

  fileprivate var caption: Text {
    switch self {
    case .application: Text(sv: "när det står så här i ansökan:", en: "when the application says:")
    case .decision: Text(sv: "när det står så här i beslutet:", en: "when the decision says:")
    case .report: Text(sv: "när det står så här i redovisningen:", en: "when the report says:")
    case .edition: Text(sv: "när det står så här i utgåvan:", en: "when the edition says:")
    case .mapping: Text(sv: "när det står så här i konteringen:", en: "when the mapping says:")
    case .logo: Text(sv: "när logotypens fil är så här:", en: "when the logo's file is:")
    }
  }

  /// What introduces a second document of the form.
  fileprivate var twinCaption: Text {
    switch self {
    case .application:
      Text(
        sv: "när det ligger en ansökan till i ärendet:",
        en: "when there is another application in the case:")
    case .decision:
      Text(
        sv: "när det ligger ett beslut till i ärendet:",
        en: "when there is another decision in the case:")
    case .report, .edition, .mapping, .logo:
      Text(
        sv: "när det ligger en redovisning till i ärendet:",
        en: "when there is another report in the case:")
    }
  }

  /// That the case lacks the document.
  fileprivate var absence: Text {
    switch self {
    case .application:
      Text(sv: "(Ansökan finns inte i ärendet.)", en: "(The application is not in the case.)")
    case .decision:
      Text(sv: "(Beslutet finns inte i ärendet.)", en: "(The decision is not in the case.)")
    case .report, .edition, .mapping, .logo:
      Text(sv: "(Redovisningen finns inte i ärendet.)", en: "(The report is not in the case.)")
    }
  }
}
