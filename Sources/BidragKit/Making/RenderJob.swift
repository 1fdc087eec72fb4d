public import Diagnostics
public import FormKit
import ICLD
import Rendering

/// What came of making documents.
public struct RenderResult: Sendable {
  public struct Output: Sendable {
    public var path: String
    /// Whether the file was there already, with the same contents.
    public var isUnchanged: Bool
  }

  /// What the check before found.
  public var report: CheckReport
  public var outputs: [Output]
  /// What was not made, and why.
  public var omitted: [Text]
}

/// Makes the documents that people send and read, from checked files.
public struct RenderJob: Sendable {
  public var formats: [OutputFormat]
  /// Where to write; nil for the folder `ut` or `out` of the case.
  public var folder: String?
  public var isDraft: Bool
  public var overwrites: Bool
  public var today: CalendarDate
  /// The language of the text; nil for the document's own.
  public var language: Language?

  public init(
    formats: [OutputFormat] = OutputFormat.standard, folder: String? = nil, isDraft: Bool = false,
    overwrites: Bool = false, language: Language? = nil, today: CalendarDate
  ) {
    self.formats = OutputFormat.allCases.filter(formats.contains)
    self.folder = folder
    self.isDraft = isDraft
    self.overwrites = overwrites
    self.language = language
    self.today = today
  }

  /// Checks what lies at a path and makes its documents; nothing is written of a document that
  /// something stops, unless a draft is asked for.
  public func run(_ path: String, editions: EditionLibrary = .standard) throws(FileFailure)
    -> RenderResult
  {
    let checker = Checker(editions: editions, today: today)
    var result = RenderResult(
      report: CheckReport(tool: Bidrag.version, asOf: today.canonical, documents: []),
      outputs: [], omitted: [])
    var made: [MadeFile] = []
    let files = try CaseLoader.files(at: path)
    let folders = Set(files.map { PathName.folder(of: $0.loaded.source.name) })
    for file in files {
      let report = checker.check(file)
      result.report.documents.append(report)
      let folder = outputFolder(of: file, amongSeveral: folders.count > 1)
      made += make(
        file, report, checker.edition(for: file), in: folder, omitted: &result.omitted)
    }
    result.outputs = try MadeFiles(files: made, overwrites: overwrites).write()
    return result
  }

  private func make(
    _ file: CaseFile, _ report: DocumentReport, _ edition: Edition, in folder: String,
    omitted: inout [Text]
  ) -> [MadeFile] {
    let name = file.loaded.source.name
    guard let document = file.loaded.document else {
      omitted.append(.unread(name))
      return []
    }
    guard file.loaded.format == .yaml else {
      omitted.append(.isXML(name))
      return []
    }
    let annex =
      formats.contains(.csv)
      ? budgetAnnex(of: document, report, in: folder, omitted: &omitted) : nil
    let documents = make(
      document, file, report, edition, besides: annex, in: folder, omitted: &omitted)
    return documents + [annex].compactMap { $0 }
  }

  /// The documents themselves, without annexes.
  private func make(
    _ document: CaseDocument, _ file: CaseFile, _ report: DocumentReport, _ edition: Edition,
    besides annex: MadeFile?, in folder: String, omitted: inout [Text]
  ) -> [MadeFile] {
    let name = file.loaded.source.name
    let formats = formats.filter { $0 != .csv }
    guard !formats.isEmpty else { return [] }
    guard report.verdict == .submittable || isDraft else {
      omitted.append(.stopped(name, report.count(.error), isNothingMade: annex == nil))
      return []
    }
    let filled = FilledDocument(
      document, of: file, judgedBy: report, edition, in: language ?? report.language)
    var made: [MadeFile] = []
    for format in formats {
      guard let bytes = filled.bytes(as: format) else {
        omitted.append(.noDraftXML(name))
        continue
      }
      let path = outputPath(
        of: name, format, isDraft: filled.isDraft, report.language, in: folder)
      made.append(MadeFile(path: path, bytes: bytes))
    }
    return made
  }

  /// Where a file is written that is made of a document.
  func outputPath(
    of name: String, _ format: OutputFormat, isDraft: Bool, _ language: Language, in folder: String
  ) -> String {
    let stem = PathName.stem(of: name) + (isDraft ? Text.draftEnding[language] : "")
    return PathName.join(folder, "\(stem)\(format.part[language]).\(format.ending)")
  }

  /// The folder of a file's documents; in a folder of the user's, each of several cases has its own.
  private func outputFolder(of file: CaseFile, amongSeveral: Bool) -> String {
    let caseFolder = PathName.folder(of: file.loaded.source.name)
    guard let folder else {
      return PathName.join(caseFolder, file.loaded.language == .swedish ? "ut" : "out")
    }
    return amongSeveral ? PathName.join(folder, PathName.last(of: caseFolder)) : folder
  }
}

extension Text {
  /// A draft has a name of its own, so that it never stands in the way of the real thing.
  fileprivate static let draftEnding = Text(sv: "-utkast", en: "-draft")

  fileprivate static func isXML(_ name: String) -> Text {
    Text(
      sv: "Inget gjordes av ”\(name.visible)”: filer görs av YAML-filen, inte av XML.",
      en: "Nothing was made of “\(name.visible)”: files are made from the YAML file, not from XML.")
  }

  fileprivate static func unread(_ name: String) -> Text {
    Text(
      sv: "Inget gjordes av ”\(name.visible)”, som inte kunde läsas.",
      en: "Nothing was made of “\(name.visible)”, which could not be read.")
  }

  /// - Parameter isNothingMade: whether not even an annex was made.
  fileprivate static func stopped(_ name: String, _ count: Int, isNothingMade: Bool) -> Text {
    Text(
      sv: """
        \(isNothingMade ? "Inget" : "Inget annat") gjordes av ”\(name.visible)”: \(count == 1 ? "en sak" : "\(count) saker") stoppar. Lägg \
        till --utkast för ett utkast som text.
        """,
      en: """
        Nothing \(isNothingMade ? "" : "else ")was made of “\(name.visible)”: \
        \(count == 1 ? "one thing stops" : "\(count) things stop") it. Add --draft for a draft \
        as text.
        """)
  }

  fileprivate static func noDraftXML(_ name: String) -> Text {
    Text(
      sv: "Ingen XML gjordes av ”\(name.visible)”: XML görs bara av det som går att lämna in.",
      en: "No XML was made of “\(name.visible)”: XML is only made of what can be submitted.")
  }
}
