public import Diagnostics
import FormKit
public import Rendering

/// Tells people what is mended in documents, or can be, and what is left to them.
public struct FixRenderer {
  private let language: Language?
  private let style: TextReporter.Style

  /// - Parameter language: nil tells of each document in the document's own.
  public init(in language: Language?, style: TextReporter.Style) {
    self.language = language
    self.style = style
  }

  /// What is told of one document.
  ///
  /// - Parameter isWritten: whether the fixes are in the file, or only shown.
  public func render(_ document: DocumentFixes, isWritten: Bool) -> String {
    let language = language ?? document.language
    var parts = [heading(of: document, isWritten: isWritten)[language]]
    parts[0] += list(document.done, in: language)
    if document.isChanged, !isWritten { parts.append(diff(of: document, in: language)) }
    parts += document.reports.map { Text.outdated($0, isWritten: isWritten)[language] }
    if !document.withheld.isEmpty {
      parts.append(Text.withheld[language] + list(document.withheld, in: language))
    }
    if document.hasMore { parts.append(Text.more[language]) }
    if !document.offered.isEmpty {
      parts.append(Text.offered[language] + list(document.offered, in: language))
    }
    if document.isReadable || document.isChanged, document.remaining > 0 {
      parts.append(Text.remaining(document.before.name, document.remaining)[language])
    }
    // The change stands out among blank lines; without it there is little to part.
    return parts.joined(separator: document.isChanged && !isWritten ? "\n\n" : "\n") + "\n"
  }

  private func heading(of document: DocumentFixes, isWritten: Bool) -> Text {
    let name = document.before.name
    guard document.isReadable || document.isChanged else { return .unreadable(name) }
    guard document.isChanged else { return .nothing(name) }
    let count = document.done.count
    return isWritten ? .written(name, count) : .planned(name, count)
  }

  /// How to write what was only shown; nil where there is nothing to write.
  public func closing(_ documents: [DocumentFixes], paths: [String]) -> String? {
    guard let first = documents.first(where: \.isChanged) else { return nil }
    return Text.howToWrite(CaseCommand.fix(paths))[language ?? first.language] + "\n"
  }

  /// The fixes of findings, each on a line of its own that begins with a line break.
  private func list(_ findings: [Finding], in language: Language) -> String {
    findings.flatMap { finding in
      finding.fixes.map { line(of: finding, saying: $0.title, in: language) }
    }.joined()
  }

  /// Fixes that are withheld, each with what it would do besides.
  private func list(_ withheld: [WithheldFix], in language: Language) -> String {
    withheld.flatMap { fix in
      fix.finding.fixes.map {
        line(of: fix.finding, saying: .because($0.title, fix.fault), in: language)
      }
    }.joined()
  }

  private func line(of finding: Finding, saying text: Text, in language: Language) -> String {
    let line = finding.range.map { Text.line($0.start.line)[language] }
    let label = finding.label[language]
    let place = [line, label.isEmpty ? nil : label].compactMap { $0 }.joined(separator: ", ")
    return "\n" + "  \(place): \(text[language]) [\(finding.rule.rawValue)]".visible
  }

  private func diff(of document: DocumentFixes, in language: Language) -> String {
    let diff = UnifiedDiff.render(
      from: document.before, to: document.after, in: language, context: 2, style: style)
    return String(diff.dropLast())
  }
}

extension Text {
  fileprivate static func line(_ number: Int) -> Text {
    Text(sv: "rad \(number)", en: "line \(number)")
  }

  fileprivate static func unreadable(_ name: String) -> Text {
    let command = CaseCommand.validate(name)
    return Text(
      sv: """
        \(name.visible): filen kan inte läsas som ett dokument, så inget rättas i den. Se vad som \
        är fel med: \(command.sv)
        """,
      en: """
        \(name.visible): the file cannot be read as a document, so nothing in it is mended. See \
        what is wrong with: \(command.en)
        """)
  }

  fileprivate static func planned(_ name: String, _ count: Int) -> Text {
    Text(
      sv: "\(name.visible): \(count == 1 ? "en sak" : "\(count) saker") kan rättas.",
      en: "\(name.visible): \(count == 1 ? "one thing" : "\(count) things") can be mended.")
  }

  fileprivate static func written(_ name: String, _ count: Int) -> Text {
    Text(
      sv: "Sparad: \(name.visible), \(count == 1 ? "en sak rättad" : "\(count) saker rättade").",
      en: "Saved: \(name.visible), \(count == 1 ? "one thing" : "\(count) things") mended.")
  }

  fileprivate static func nothing(_ name: String) -> Text {
    Text(
      sv: "\(name.visible): här finns inget som Bidrag kan rätta åt dig.",
      en: "\(name.visible): there is nothing here that Bidrag can mend for you.")
  }

  fileprivate static let withheld = Text(
    sv: "Inte gjort, eftersom det får följder för annat i filen. Rätta det här för hand:",
    en: "Not done, since it would affect other parts of the file. Mend these by hand:")

  fileprivate static func because(_ title: Text, _ fault: Text) -> Text {
    Text(sv: "\(title.sv) (\(fault.sv))", en: "\(title.en) (\(fault.en))")
  }

  fileprivate static let more = Text(
    sv: "Det finns fler att rätta. Kör kommandot igen när de här är inskrivna.",
    en: "There are more to mend. Run the command again once these are written.")

  fileprivate static let offered = Text(
    sv: "Förslag som du själv behöver ta ställning till:",
    en: "Suggestions that are for you to decide on:")

  fileprivate static func remaining(_ name: String, _ count: Int) -> Text {
    let command = CaseCommand.validate(name)
    return Text(
      sv: """
        \(count == 1 ? "En anmärkning återstår" : "\(count) anmärkningar återstår"). Läs mer \
        med: \(command.sv)
        """,
      en: """
        \(count == 1 ? "One finding remains" : "\(count) findings remain"). Read more with: \
        \(command.en)
        """)
  }

  fileprivate static func outdated(_ report: String, isWritten: Bool) -> Text {
    let report = report.visible
    return Text(
      sv: """
        \(report) påbörjades från dokumentet som det var, och \
        \(isWritten ? "granskningen säger nu" : "granskningen kommer att säga") att det har \
        ändrats.
        """,
      en: """
        \(report) was begun from the document as it was, and the check \
        \(isWritten ? "now says" : "will say") that it has changed.
        """)
  }

  fileprivate static func howToWrite(_ command: Text) -> Text {
    Text(
      sv: "Inget är skrivet än. Skriv in rättningarna med: \(command.sv)",
      en: "Nothing is written yet. Write the fixes with: \(command.en)")
  }
}
