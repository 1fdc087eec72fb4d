public import Diagnostics
public import FormKit
import ICLD
import Rendering

/// What came of packing a document.
public struct PackageResult: Sendable {
  /// What the check before found.
  public var report: CheckReport
  /// The package's folder; nil where something stopped it.
  public var folder: String?
  public var manifest: PackageManifest?
  /// What is not in the package, and why.
  public var omitted: [Text]
  /// Whether a page could not be printed.
  public var lacksPrints = false

  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 { report.exitCode(lackingPrints: lacksPrints) }
}

/// Makes the folder that is sent: a document in every form, its annexes, what it was checked with,
/// and a manifest.
public struct PackageJob: Sendable {
  /// Where to put the package; nil for a folder beside the document, named after it.
  public var folder: String?
  public var isDraft: Bool
  public var overwrites: Bool
  /// A folder with templates of pages; nil for those that come with Bidrag.
  public var templates: String?
  public var today: CalendarDate
  /// The language of the papers; nil for the document's own.
  public var language: Language?
  /// The language to speak in of documents that show none.
  public var spoken = Language.swedish
  var printer = PDFPrinter()

  /// What a package holds of the document itself.
  private static let formats: [OutputFormat] = [.pdf, .html, .xml]

  public init(
    folder: String? = nil, isDraft: Bool = false, overwrites: Bool = false,
    language: Language? = nil, templates: String? = nil, today: CalendarDate
  ) {
    self.folder = folder
    self.isDraft = isDraft
    self.overwrites = overwrites
    self.language = language
    self.templates = templates
    self.today = today
  }

  /// Packs a document, or the one of a case that is handed in last: a report, or else the
  /// application. Nothing is made of what something stops, unless a draft is asked for.
  ///
  /// - Parameter printing: told of each page before it is printed, which takes seconds.
  public func run(
    _ path: String, editions: EditionLibrary = .standard,
    printing: @Sendable (_ path: String) -> Void = { _ in }
  ) async throws(FileFailure) -> PackageResult {
    let file = try Self.file(at: path)
    let checker = Checker(editions: editions, today: today, speaking: spoken)
    let checked = checker.check(file)
    var report = CheckReport(
      tool: Bidrag.version, asOf: today.canonical, documents: [checked])
    guard let document = file.loaded.document, file.loaded.format == .yaml else {
      return PackageResult(report: report, omitted: [.unpacked(path)])
    }
    if let profile = file.wrongProfile {
      report.documents.append(profile.report)
      return PackageResult(report: report, omitted: [.wrongProfile(path)])
    }
    // A profile and stray files stay with the sender: what the receiver can reproduce is the
    // verdict without them.
    let judged = checker.check(file.asReceived)
    guard isDraft || checked.verdict == .submittable && judged.verdict == .submittable else {
      let stops = max(checked.count(.error), judged.count(.error))
      return PackageResult(report: report, omitted: [.stopped(path, stops)])
    }
    guard let dress = try dress(of: file, faults: &report.documents) else {
      return PackageResult(report: report, omitted: [.noLetterhead(path)])
    }
    let target = PackageFolder(folder ?? Self.folder(for: file), overwrites: overwrites)
    try target.check()
    let filled = FilledDocument(
      document, of: file, judgedBy: judged, checker.edition(for: file), dress,
      in: language ?? checked.language)
    var papers = Papers()
    for format in Self.formats {
      papers.make(filled, as: format, path: Self.name(of: file, format))
    }
    if let annex = TableAnnex(of: document) {
      let bytes = try annex.workbook(of: filled, isDraft: filled.isDraft)
      let name = Self.name(of: file, .xlsx, part: annex.ending[filled.language])
      papers.files.append(MadeFile(path: name, bytes: bytes))
    }
    let pages = papers.pages.count
    let printed = await papers.print(by: printer, telling: printing)
    let annexes = try PackedAnnexes(
      of: document, in: Self.caseFolder(of: file), filled.language)
    for name in annexes.missing { papers.omit(.annexMissing(name)) }
    var contents = PackedContents(filled, of: file, on: today)
    contents.add(papers.files)
    contents.add(annexes)
    contents.addSources(of: file)
    let (manifest, files) = contents.sealed()
    try target.write(files)
    return PackageResult(
      report: report, folder: target.path, manifest: manifest, omitted: papers.omitted,
      lacksPrints: printed < pages)
  }

  /// What the pages look like; nil where the letterhead is wrong.
  private func dress(
    of file: CaseFile, faults: inout [DocumentReport]
  ) throws(FileFailure) -> PageDress? {
    var wardrobe = PageWardrobe(templates: try PageTemplateFolder.templates(in: templates))
    return try wardrobe.dress(
      in: PathName.folder(of: file.loaded.source.name), faults: &faults)
  }

  /// The document at a path, or the last of a case that is handed in.
  private static func file(at path: String) throws(FileFailure) -> CaseFile {
    let files = try CaseLoader.files(at: path)
    let folders = Set(files.map { PathName.folder(of: $0.loaded.source.name) })
    guard folders.count <= 1 else { throw .severalCases(path, folders.count) }
    // A report that cannot be read is not passed over for the application.
    let handedIn = files.last { $0.loaded.caseName?.form.info.isSubmitted ?? false }
    guard let file = handedIn ?? files.last else { throw .noCase(path) }
    return file
  }

  private static func caseFolder(of file: CaseFile) -> String {
    let folder = PathName.folder(of: file.loaded.source.name)
    return folder.isEmpty ? "." : folder
  }

  private static func folder(for file: CaseFile) -> String {
    let stem = PathName.stem(of: file.loaded.source.name)
    return PathName.join(caseFolder(of: file), "\(Text.package[file.loaded.language])-\(stem)")
  }

  private static func name(
    of file: CaseFile, _ format: OutputFormat, part: String = ""
  ) -> String {
    "\(PathName.stem(of: file.loaded.source.name))\(part).\(format.ending)"
  }
}

extension FileFailure {
  fileprivate static func severalCases(_ path: String, _ count: Int) -> FileFailure {
    FileFailure(
      .wrongRequest, path: path,
      message: Text(
        sv: "I ”\(path.visible)” finns \(count) ärenden. Packa ett i taget: ange ärendets mapp.",
        en: "“\(path.visible)” holds \(count) cases. Pack them one at a time: give a case's folder."
      ))
  }
}

extension Text {
  fileprivate static let package = Text(sv: "paket", en: "package")

  fileprivate static func unpacked(_ path: String) -> Text {
    Text(
      sv: "Inget paket gjordes: ”\(path.visible)” kunde inte läsas som ett dokument i YAML.",
      en: "No package was made: “\(path.visible)” could not be read as a document in YAML.")
  }

  fileprivate static func stopped(_ path: String, _ count: Int) -> Text {
    Text(
      sv: """
        Inget paket gjordes: \(count == 1 ? "en sak" : "\(count) saker") stoppar. Lägg till \
        --utkast för ett utkast, där varje sida är märkt.
        """,
      en: """
        No package was made: \(count == 1 ? "one thing stops" : "\(count) things stop") it. Add \
        --draft for a draft, which marks every page.
        """)
  }

  fileprivate static func noLetterhead(_ path: String) -> Text {
    Text(
      sv: "Inget paket gjordes av ”\(path.visible)”: brevhuvudet behöver rättas först.",
      en: "No package was made of “\(path.visible)”: the letterhead has to be mended first.")
  }

  fileprivate static func wrongProfile(_ path: String) -> Text {
    Text(
      sv: "Inget paket gjordes av ”\(path.visible)”: profilen behöver rättas först.",
      en: "No package was made of “\(path.visible)”: the profile has to be mended first.")
  }

  fileprivate static func annexMissing(_ name: String) -> Text {
    Text(
      sv: "Bilagan ”\(name.visible)” finns inte i ärendets mapp och är inte med i paketet.",
      en: "The annex “\(name.visible)” is not in the case's folder, and not in the package.")
  }
}
