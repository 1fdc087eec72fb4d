import Diagnostics
import FormKit
import FormYAML
import ICLD

/// Finds files in a folder and those within it that say they are one of the forms, but are not named as a case's
/// documents.
enum StrayDocuments {
  /// How far into a file its form is looked for; whatever is filled in says it at the top.
  private static let openingBytes = 8_192
  /// A folder with more YAML files by other names is a store of files and no case's folder.
  private static let most = 50

  /// The files, sorted by name; nil where the folder holds too many others, or too many folders, to
  /// look at each.
  static func found(in folder: String) throws(FileFailure) -> [StrayDocument]? {
    let names = try FileReader.names(in: folder)
    let candidates = names.filter(mayBeStray)
    guard let below = FoldersBelow.files(in: folder, names),
      candidates.count + below.count <= most
    else { return nil }
    guard !candidates.isEmpty || !below.isEmpty else { return [] }
    let documents = Dictionary(
      names.compactMap { name in DocumentName(name).map { ($0, name) } },
      uniquingKeysWith: { first, _ in first })
    let strays = candidates.compactMap { name in
      opening(of: PathName.join(folder, name)).flatMap { stray(name, $0, beside: documents) }
    }
    return strays + straysBelow(below, in: folder, beside: documents)
  }

  /// The files further down that the case lacks; what it has at the top is an earlier version there,
  /// and a folder that holds such is one of its own.
  private static func straysBelow(
    _ paths: [String], in folder: String, beside documents: [DocumentName: String]
  ) -> [StrayDocument] {
    var strays: [StrayDocument] = []
    var foldersOfOthers: Set<String> = []
    for path in paths {
      guard let opening = opening(of: PathName.join(folder, path)),
        var stray = stray(PathName.last(of: path), opening, beside: documents)
      else { continue }
      stray.name = path
      if isMissing(stray, among: documents) {
        strays.append(stray)
      } else {
        foldersOfOthers.insert(PathName.folder(of: path))
      }
    }
    return strays.filter { !foldersOfOthers.contains(PathName.folder(of: $0.name)) }
  }

  private static func isMissing(
    _ stray: StrayDocument, among documents: [DocumentName: String]
  ) -> Bool {
    if stray.rival != nil { return false }
    // Of a report without a year no one knows which it is.
    let isOfSomeYear = stray.properName == .reportOnSomeYear
    return !isOfSomeYear || !documents.keys.contains { $0.form == .report }
  }

  private static func mayBeStray(_ name: String) -> Bool {
    DocumentName(name) == nil && mayBeDocument(name)
  }

  /// Whether a file may be a document, by its name or by another.
  static func mayBeDocument(_ name: String) -> Bool {
    ["yaml", "yml"].contains(PathName.ending(of: name))
      && !LoadedProfile.isProfile(name) && !LoadedLetterhead.isLetterhead(name)
      && !LoadedMapping.isMapping(name)
  }

  private static func opening(of path: String) -> [UInt8]? {
    guard case .file = FileReader.kind(of: path) else { return nil }
    return FileReader.opening(of: path, count: openingBytes)
  }

  /// - Parameter documents: the names of the case's documents.
  private static func stray(
    _ name: String, _ opening: [UInt8], beside documents: [DocumentName: String]
  ) -> StrayDocument? {
    guard let form = form(statedIn: opening) else { return nil }
    guard form == .report else { return stray(name, DocumentName(form), beside: documents) }
    guard let number = year(statedIn: opening) ?? year(in: name) else {
      return StrayDocument(name, form: form, properName: .reportOnSomeYear)
    }
    return stray(name, DocumentName(form, year: number), beside: documents)
  }

  private static func stray(
    _ name: String, _ proper: DocumentName, beside documents: [DocumentName: String]
  ) -> StrayDocument {
    let rival =
      documents[proper] ?? (proper.year == 1 ? documents[DocumentName(.report)] : nil)
    return StrayDocument(
      name, form: proper.form, properName: Text { proper.fileName(in: $0) }, rival: rival)
  }

  /// The report year that a file's name says, as `2` in `redovisning-2-slutlig.yaml`.
  private static func year(in name: String) -> Int? {
    PathName.stem(of: name).split { !$0.isWholeNumber }.lazy.compactMap { Int($0) }
      .first(where: DocumentName.years.contains)
  }

  /// The report year that the part on the case states, read as the form reads it; the rest of the
  /// file may be cut off, and is not read.
  private static func year(statedIn opening: [UInt8]) -> Int? {
    let lines = OpeningText(opening).lines.drop { !isCaseDetails($0) }
    let part = lines.prefix(1) + lines.dropFirst().prefix { $0.first?.isWhitespace == true }
    let text = part.joined(separator: "\n") + "\n"
    guard let tree = YAMLReader.read(Array(text.utf8), name: "", isSound: true).tree,
      case .report(let report) = FormName.report.read(tree, skipsDerived: false).document
    else { return nil }
    return report.details.year.flatMap { DocumentName.years.contains($0) ? $0 : nil }
  }

  private static func isCaseDetails(_ line: Substring) -> Bool {
    let name = line.split(separator: ":", maxSplits: 1).first.map { String($0).trimmed.unquoted }
    let names = Report.details.field.info.name
    return [names.sv, names.en].map(Spelling.init).contains(Spelling(name ?? ""))
  }

  /// The form that the first field for it states; nil where none does.
  static func form(statedIn opening: [UInt8]) -> FormName? {
    for field in OpeningText(opening).fields {
      let parts = field.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, FormStatement.isForm(String(parts[0]).trimmed.unquoted) else {
        continue
      }
      let written = parts[1].split(separator: "#", omittingEmptySubsequences: false).first ?? ""
      return try? FormName(written: String(written).trimmed.unquoted)
    }
    return nil
  }
}

extension Text {
  fileprivate static let reportOnSomeYear = Text(
    sv: "redovisning-N.yaml, där N är redovisningsåret",
    en: "report-N.yaml, where N is the report year")
}

extension String {
  /// What stands in quotation marks, or the whole.
  fileprivate var unquoted: String {
    guard count > 1, let first, first == last, ["\"", "'"].contains(first) else { return self }
    return String(dropFirst().dropLast())
  }
}
