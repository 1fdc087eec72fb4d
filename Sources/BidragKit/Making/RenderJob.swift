public import Diagnostics
public import FormKit
import ICLD
import Rendering

/// What a document can be made into.
public enum OutputFormat: String, Sendable, CaseIterable {
  case xml, text
  /// The budget annex of an application.
  case csv

  /// What is made unless something else is asked for.
  public static let standard: [OutputFormat] = [.xml, .text]

  var ending: String {
    switch self {
    case .xml: "xml"
    case .text: "txt"
    case .csv: "csv"
    }
  }
}

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
    result.outputs = try write(made)
    return result
  }

  /// A file that is ready to be written.
  struct MadeFile {
    var path: String
    var text: String
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
    let stamp = DocumentStamp(
      edition: edition.name ?? "", ruleSet: Bidrag.ruleSet, sourceDigest: file.loaded.digest)
    let language = language ?? report.language
    let isStopped = report.verdict == .stopped
    var made: [MadeFile] = []
    for format in formats {
      let path = outputPath(of: name, format, isDraft: isStopped, report.language, in: folder)
      switch format {
      case .xml where isStopped:
        omitted.append(.noDraftXML(name))
      case .xml:
        // The check has proven the same XML: what is submittable has no failed proof.
        made.append(MadeFile(path: path, text: SchemaProof(of: document, stamp: stamp).xml))
      case .text:
        let text = TextRenderer.render(
          document.tree(.shown(language)), as: document.form, in: language, stamp: stamp,
          isDraft: isStopped)
        made.append(MadeFile(path: path, text: text))
      case .csv: continue
      }
    }
    return made
  }

  /// Where a file is written that is made of a document.
  ///
  /// - Parameter part: what of the document it holds; empty for all of it.
  func outputPath(
    of name: String, _ format: OutputFormat, part: String = "", isDraft: Bool,
    _ language: Language, in folder: String
  ) -> String {
    let stem = PathName.stem(of: name) + (isDraft ? Text.draftEnding[language] : "")
    return PathName.join(folder, "\(stem)\(part).\(format.ending)")
  }

  /// The folder of a file's documents; in a folder of the user's, each of several cases has its own.
  private func outputFolder(of file: CaseFile, amongSeveral: Bool) -> String {
    let caseFolder = PathName.folder(of: file.loaded.source.name)
    guard let folder else {
      return PathName.join(caseFolder, file.loaded.language == .swedish ? "ut" : "out")
    }
    return amongSeveral ? PathName.join(folder, PathName.last(of: caseFolder)) : folder
  }

  /// Writes all files or none: what cannot be replaced is looked for before the first is written.
  private func write(_ made: [MadeFile]) throws(FileFailure) -> [RenderResult.Output] {
    var outputs: [RenderResult.Output] = []
    var paths: Set<String> = []
    for file in made where !paths.insert(file.path).inserted { throw .madeTwice(file.path) }
    for file in made {
      let isUnchanged = try isThere(file)
      outputs.append(RenderResult.Output(path: file.path, isUnchanged: isUnchanged))
    }
    for (file, output) in zip(made, outputs) where !output.isUnchanged {
      try FileWriter.makeFolder(PathName.folder(of: file.path))
      try FileWriter.write(file.text, to: file.path, overwrites: overwrites)
    }
    return outputs
  }

  /// Whether the file is there with the same contents; with others, only `overwrites` may replace
  /// it.
  private func isThere(_ file: MadeFile) throws(FileFailure) -> Bool {
    let kind = FileReader.kind(of: file.path)
    if kind == .missing { return false }
    let size = file.text.utf8.count
    if kind == .file(bytes: size),
      try FileReader.bytes(of: file.path, limit: size) == Array(file.text.utf8)
    {
      return true
    }
    if !overwrites { throw .differs(file.path) }
    return false
  }
}

extension FileFailure {
  fileprivate static func madeTwice(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          Två dokument skulle båda bli ”\(path.visible)”. Inget har ändrats. Gör dem ett i taget, \
          eller ta bort det ena ur mappen.
          """,
        en: """
          Two documents would both become “\(path.visible)”. Nothing has been changed. Make them \
          one at a time, or take one of them out of the folder.
          """))
  }

  fileprivate static func differs(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” finns redan och har ett annat innehåll. Inget har ändrats. Lägg till \
          --ersätt för att göra om filen, eller välj en annan mapp med -o.
          """,
        en: """
          “\(path.visible)” exists already with other contents. Nothing has been changed. Add --force \
          to make the file anew, or choose another folder with -o.
          """))
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
