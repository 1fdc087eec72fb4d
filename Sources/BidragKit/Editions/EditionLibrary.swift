public import Diagnostics
public import FormKit
import FormYAML
public import ICLD

/// The editions of the programme's rules, and the choice of one for a document.
public struct EditionLibrary: Sendable {
  /// From the earliest to the latest.
  public let editions: [Edition]
  /// What is wrong with the edition files; nothing, as shipped.
  public let findings: [Finding]

  /// The editions that Bidrag ships with.
  public static let standard = EditionLibrary(
    files: TemplateLibrary.names(under: "Editions").compactMap { name in
      TemplateLibrary.bytes(of: name).map { (name, $0) }
    })

  /// Reads editions from files, each a name and its bytes.
  public init(files: [(name: String, bytes: [UInt8])]) {
    self.init(files: files, change: nil)
  }

  /// The shipped editions with a change laid over each, for examples.
  init(laying change: FormNode) {
    let files = TemplateLibrary.names(under: "Editions").compactMap { name in
      TemplateLibrary.bytes(of: name).map { (name: name, bytes: $0) }
    }
    self.init(files: files, change: change)
  }

  private init(files: [(name: String, bytes: [UInt8])], change: FormNode?) {
    var editions: [Edition] = []
    var findings: [Finding] = []
    for file in files {
      let yaml = YAMLReader.read(file.bytes, name: file.name)
      findings += yaml.findings
      guard var tree = yaml.tree else { continue }
      if let change { tree = change.laid(over: tree.withoutRanges, as: Edition.partInfo) }
      let reading = FormReader.read(tree, as: Edition.self, kind: nil)
      let locator = Locator(tree: tree, part: Edition.partInfo)
      findings += reading.findings.map(locator.located)
      editions.append(reading.form)
    }
    self.editions = editions.sorted { $0.year < $1.year }
    self.findings = findings
  }

  public func edition(named name: String) -> Edition? {
    editions.first { $0.name == name.trimmed }
  }

  /// The edition in force on a day; the nearest one where none was, since a document must be judged by some.
  public func edition(on day: CalendarDate) -> Edition {
    if let valid = editions.last(where: { $0.isValid(on: day) }) { return valid }
    let earlier = editions.last { edition in edition.validFrom.map { $0 <= day } ?? false }
    return earlier ?? editions.first ?? Edition()
  }
}

extension String {
  fileprivate var trimmed: String { String(filter { !$0.isWhitespace }) }
}
