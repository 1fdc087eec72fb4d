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
  /// Whether a page could not be printed.
  public var lacksPrints = false

  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 { report.exitCode(lackingPrints: lacksPrints) }
}

/// Makes the documents that people send and read, from checked files.
public struct RenderJob: Sendable {
  public var formats: [OutputFormat]
  /// Where to write; nil for the folder `ut` or `out` of the case.
  public var folder: String?
  public var isDraft: Bool
  public var overwrites: Bool
  /// A folder with templates of pages; nil for those that come with Bidrag.
  public var templates: String?
  public var today: CalendarDate
  /// The language of the text; nil for the document's own.
  public var language: Language?
  /// The language to speak in of documents that show none.
  public var spoken = Language.swedish
  var printer = PDFPrinter()

  public init(
    formats: [OutputFormat] = OutputFormat.standard, folder: String? = nil, isDraft: Bool = false,
    overwrites: Bool = false, language: Language? = nil, templates: String? = nil,
    today: CalendarDate
  ) {
    self.formats = OutputFormat.allCases.filter(formats.contains)
    self.folder = folder
    self.isDraft = isDraft
    self.overwrites = overwrites
    self.language = language
    self.templates = templates
    self.today = today
  }

  /// Checks what lies at a path and makes its documents; nothing is written of a document that
  /// something stops, unless a draft is asked for.
  ///
  /// A page that cannot be printed is left out and told of; the other files are made all the same.
  ///
  /// - Parameter printing: told of each page before it is printed, which takes seconds.
  public func run(
    _ path: String, editions: EditionLibrary = .standard,
    printing: @Sendable (_ path: String) -> Void = { _ in }
  ) async throws(FileFailure) -> RenderResult {
    let checker = Checker(editions: editions, today: today, speaking: spoken)
    var report = CheckReport(tool: Bidrag.version, asOf: today.canonical, documents: [])
    var papers = Papers()
    var wardrobe = try wardrobe
    let files = try CaseLoader.files(at: path)
    let folders = Set(files.map { PathName.folder(of: $0.loaded.source.name) })
    for file in files {
      if let profile = file.wrongProfile { note(profile, in: &report) }
      let checked = checker.check(file)
      report.documents.append(checked)
      let folder = outputFolder(of: file, amongSeveral: folders.count > 1)
      let dress = try wardrobe?.dress(
        in: PathName.folder(of: file.loaded.source.name), faults: &report.documents)
      try make(file, checked, checker.edition(for: file), dress, in: folder, into: &papers)
    }
    let pages = papers.pages.count
    let printed = await papers.print(by: printer, telling: printing)
    let outputs = try MadeFiles(files: papers.files, overwrites: overwrites).write()
    return RenderResult(
      report: report, outputs: outputs, omitted: papers.omitted, lacksPrints: printed < pages)
  }

  /// What pages look like; nil where none are made.
  private var wardrobe: PageWardrobe? {
    get throws(FileFailure) {
      guard formats.contains(where: \.isPage) else { return nil }
      return PageWardrobe(templates: try PageTemplateFolder.templates(in: templates))
    }
  }

  private func make(
    _ file: CaseFile, _ report: DocumentReport, _ edition: Edition, _ dress: PageDress?,
    in folder: String, into papers: inout Papers
  ) throws(FileFailure) {
    let name = file.loaded.source.name
    guard let document = file.loaded.document else { return papers.omit(.unread(name)) }
    guard file.loaded.format == .yaml else { return papers.omit(.isXML(name)) }
    guard file.wrongProfile == nil else { return papers.omit(.wrongProfile(name)) }
    let filled = FilledDocument(
      document, of: file, judgedBy: report, edition, dress, in: language ?? report.language)
    let annexes = try annexes(of: filled, in: folder, omitted: &papers.omitted)
    let formats = formats.filter { !$0.isAnnex }
    if !filled.isDraft || isDraft {
      for format in formats {
        let path = outputPath(
          of: name, format, isDraft: filled.isDraft, report.language, in: folder)
        papers.make(filled, as: format, path: path)
      }
    } else if !formats.isEmpty {
      papers.omit(.stopped(name, report.count(.error), isNothingMade: annexes.isEmpty))
    }
    papers.files += annexes
  }

  /// Tells of a profile that is wrong, once for all that it grades.
  private func note(_ profile: LoadedProfile, in report: inout CheckReport) {
    let name = profile.report.source.name
    guard !report.documents.contains(where: { $0.source.name == name }) else { return }
    report.documents.append(profile.report)
  }

  /// Where a file is written that is made of a document.
  ///
  /// - Parameter part: what of the document an annex holds.
  func outputPath(
    of name: String, _ format: OutputFormat, part: Text? = nil, isDraft: Bool,
    _ language: Language, in folder: String
  ) -> String {
    let stem = PathName.stem(of: name) + (isDraft ? Text.draftEnding[language] : "")
    let part = (part ?? format.part)[language]
    return PathName.join(folder, "\(stem)\(part).\(format.ending)")
  }

  /// The folder of a file's documents; in a folder of the user's, each of several cases has its
  /// own.
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

  fileprivate static func wrongProfile(_ name: String) -> Text {
    Text(
      sv: "Inget gjordes av ”\(name.visible)”: profilen behöver rättas först.",
      en: "Nothing was made of “\(name.visible)”: the profile has to be mended first.")
  }

  /// - Parameter isNothingMade: whether not even an annex was made.
  fileprivate static func stopped(_ name: String, _ count: Int, isNothingMade: Bool) -> Text {
    Text(
      sv: """
        \(isNothingMade ? "Inget" : "Inget annat") gjordes av ”\(name.visible)”: \
        \(count == 1 ? "en sak" : "\(count) saker") stoppar. Lägg till --utkast för ett utkast som \
        text.
        """,
      en: """
        Nothing \(isNothingMade ? "" : "else ")was made of “\(name.visible)”: \
        \(count == 1 ? "one thing stops" : "\(count) things stop") it. Add --draft for a draft as \
        text.
        """)
  }
}
