import Diagnostics
import FormKit
import FormYAML
import ICLD

/// A report that is there, brought up to date with the application, the decision and the reports
/// before it.
///
/// What is missing is added, and what stands as it was prefilled from the application and the
/// decision is renewed; what someone wrote is neither touched nor taken away. Where an outcome is
/// not what the report before says now, that is told, since nobody knows whether someone wrote it.
/// Doing it again changes nothing.
struct ReportRenewal {
  let file: LoadedDocument
  /// The report's text as it becomes.
  let text: String
  private let renewal: Renewal
  /// The activities that no earlier report says were moved here any more, by their identifiers.
  private let notMoved: [String]

  init(
    of file: CaseFile, year: Int, on ground: ReportGround
  ) throws(FileFailure) {
    let loaded = file.loaded
    guard let tree = loaded.tree, case .report(let report)? = loaded.document,
      !loaded.syntaxFindings.contains(where: { $0.severity == .error })
    else { throw .unreadable(loaded.source.name) }
    let language = LanguageGuess.language(ofNames: tree.entries.map(\.name)) ?? loaded.language
    let written = loaded.language
    let fresh = ground.plan(year, language: written)
    let plan = fresh.tree(.entered(language)) ?? .fields([])
    let base = ground.origin(of: file, report, year: year, language: written)
    let document = try NewDocument.report(ground, year: year, language: language)
    let scaffold = YAMLReader.read(Array(document.text.utf8), name: document.fileName).tree
    let part = Report.partInfo
    let renewal = Renewal(
      of: tree, from: base?.tree(.entered(language)), to: plan,
      scaffold: (scaffold ?? plan).withoutRanges, as: part)
    do {
      text = try YAMLPatcher.patched(loaded.source, from: tree, to: renewal.tree)
    } catch {
      throw .unpatched(loaded.source.name)
    }
    self.renewal = renewal
    self.file = loaded
    notMoved = report.activitiesNotMoved(
      by: ground.earlier(than: year), of: ground.application, fresh: fresh)
  }

  var isChanged: Bool { text != file.source.text }

  /// Writes the report: the old one whole or the new one whole.
  func write() throws(FileFailure) {
    guard isChanged else { return }
    try FileWriter.replace(
      file.source.name, holding: file.bytes, by: file.byteOrderMark + Array(text.utf8))
  }

  /// What was done, for whoever asked for it.
  var message: Text {
    let path = file.source.name
    let opening = isChanged ? Text.renewed(path) : .current(path)
    let lists: [(title: Text, paths: [FieldPath])] = [
      (Text(sv: "Tillagt", en: "Added"), renewal.added),
      (Text(sv: "Följer nu den nya planen", en: "Now as in the new plan"), renewal.renewed),
      (
        Text(
          sv: "Avviker från planen, och är kvar som du har det",
          en: "Not as planned, left as you have it"),
        renewal.left.filter { !Self.isTakenOver($0) }
      ),
      (
        Text(
          sv: "Avviker från förra redovisningen, och är kvar som du har det",
          en: "Not as in the report before, left as you have it"),
        renewal.left.filter(Self.isTakenOver)
      ),
      (
        Text(
          sv: "Finns inte längre i planen, och är kvar",
          en: "No longer in the plan, left in place"),
        renewal.unplanned
      ),
    ]
    let message = lists.filter { !$0.paths.isEmpty }.reduce(opening) { text, list in
      text + Text(same: "\n") + list.title + Text(same: ": ") + Self.labels(list.paths)
    }
    return notMoved.isEmpty
      ? message : message + Text(same: "\n") + Text.notMoved(notMoved.prefix(Self.most))
  }

  /// Whether a field holds what an earlier report says.
  private static func isTakenOver(_ path: FieldPath) -> Bool {
    path.steps.last == .field(ReportedIndicator.previous.field.info.name.en)
  }

  private static func labels(_ paths: [FieldPath]) -> Text {
    let part = Report.partInfo
    let shown = paths.prefix(most).map { Locator.label(of: $0, in: part) }
    let more = paths.count - shown.count
    let rest = more > 0 ? [Text(sv: "\(more) till", en: "\(more) more")] : []
    return (shown + rest).joined(separator: "; ")
  }

  private static let most = 12
}

extension Text {
  fileprivate static func renewed(_ path: String) -> Text {
    let command = CaseCommand.validate(path)
    return Text(
      sv: """
        Kompletterad: \(path.visible)
        Det du har skrivit är orört. Fyll i det nya, och granska sedan med: \(command.sv)
        """,
      en: """
        Brought up to date: \(path.visible)
        What you wrote is untouched. Fill in what is new, then check it with: \(command.en)
        """)
  }

  fileprivate static func notMoved(_ ids: ArraySlice<String>) -> Text {
    let names = ids.map { Text(quoting: $0) }.joined(separator: ", ")
    return Text(
      sv: "Inte flyttat hit enligt den förra redovisningen, men kvar: aktivitet \(names.sv)",
      en: "Not moved here by the report before, but still here: activity \(names.en)")
  }

  fileprivate static func current(_ path: String) -> Text {
    let path = path.visible
    return Text(
      sv: "”\(path)” följer redan ansökan och beslutet. Inget har ändrats.",
      en: "“\(path)” already follows the application and the decision. Nothing has been changed.")
  }
}

extension FileFailure {
  fileprivate static func unreadable(_ path: String) -> FileFailure {
    let command = CaseCommand.validate(path)
    return FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          Redovisningen i ”\(path.visible)” kan inte läsas, så den går inte att komplettera. Inget \
          har ändrats. Se vad som är fel: \(command.sv)
          """,
        en: """
          The report in “\(path.visible)” cannot be read, so it cannot be brought up to date. \
          Nothing has been changed. See what is wrong: \(command.en)
          """))
  }

  fileprivate static func unpatched(_ path: String) -> FileFailure {
    FileFailure(
      .ownFault, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” gick inte att komplettera utan att ändra annat i den. Inget har \
          ändrats. Felet är Bidrags eget, inte ditt. Gör en ny redovisning i en annan fil med -o \
          och flytta över det som saknas.
          """,
        en: """
          “\(path.visible)” could not be brought up to date without changing other things in it. \
          Nothing has been changed. The fault is Bidrag's own, not yours. Make a new report in \
          another file with -o, and move over what is missing.
          """))
  }
}
