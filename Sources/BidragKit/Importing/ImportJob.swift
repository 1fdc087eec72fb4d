import Bookkeeping
public import Diagnostics
public import FormKit
import ICLD

/// Takes the vouchers of a case out of a file on disk, for the report of the year that the case is
/// at.
public struct ImportJob: Sendable {
  /// The file from the finance system.
  public var file: String
  /// The case's folder, or the report itself.
  public var target: String
  /// The year of the case, counted from 1; nil for the one that the case is at.
  public var year: Int?
  /// The mapping's file; nil for the one in the case's folder.
  public var mapping: String?
  /// Whether outcomes that are blank are filled in.
  public var fillsOutcomes: Bool
  /// The editions by which it is found out which year the case is at.
  public var editions: EditionLibrary
  /// The folder of own editions, to be named in commands; nil for those that are shipped.
  public var editionsFolder: String?
  public var today: CalendarDate

  public init(
    file: String, target: String, year: Int? = nil, mapping: String? = nil,
    fillsOutcomes: Bool = false, editions: EditionLibrary = .standard,
    editionsFolder: String? = nil, today: CalendarDate
  ) {
    self.file = file
    self.target = target
    self.year = year
    self.mapping = mapping
    self.fillsOutcomes = fillsOutcomes
    self.editions = editions
    self.editionsFolder = editionsFolder
    self.today = today
  }

  /// What would be added. Nothing is written yet.
  ///
  /// - Throws: `FileFailure` when a file cannot be found or read, when the case has no report of
  ///   the year or no mapping, when the report is not of that year or of XML, when it cannot be
  ///   read or holds something else where the entries should be, or when it would become larger
  ///   than what is.
  public func plan() throws(FileFailure) -> LedgerImport {
    let bytes = try FileReader.bytes(of: file, limit: LedgerReader.mostBytes)
    guard bytes.count <= LedgerReader.mostBytes else { throw .tooLarge(file) }
    let files = try CaseLoader.files(at: target)
    let report = try report(among: files)
    guard report.format == .yaml else { throw .notYAML(report.source.name) }
    guard report.tree != nil, case .report? = report.document else {
      throw .unreadableReport(report.source.name)
    }
    return try LedgerImport(
      bytes, name: file, by: try loadedMapping(beside: report.source.name), into: report,
      beside: Self.documents(beside: report, among: files), fillsOutcomes: fillsOutcomes)
  }

  /// The case's other documents.
  private static func documents(
    beside report: LoadedDocument, among files: [CaseFile]
  ) -> [LoadedDocument] {
    let isReport = { (loaded: LoadedDocument) in
      loaded.source.name.hasBytes(of: report.source.name)
    }
    return files.first { isReport($0.loaded) }?.siblings.filter { !isReport($0) } ?? []
  }

  // MARK: Finding the report

  private func report(among files: [CaseFile]) throws(FileFailure) -> LoadedDocument {
    if FileReader.kind(of: target) != .folder, let only = files.first?.loaded {
      if let year, let its = only.caseName?.year, its != year {
        throw .otherYear(only.source.name, its, asked: year)
      }
      return only
    }
    let folders = Set(files.map { PathName.folder(of: $0.loaded.source.name) })
    guard folders.count <= 1 else { throw .severalCases(target, folders.sorted()) }
    let reports = files.map(\.loaded).filter { $0.caseName?.form == .report }
    guard !reports.isEmpty else { throw .noReport(target, year: year) }
    let wanted = year ?? (reports.count == 1 ? nil : yearAt(files))
    guard let wanted else { return reports[0] }
    guard let report = reports.first(where: { ($0.caseName?.year ?? 1) == wanted }) else {
      throw .noReport(target, year: wanted)
    }
    return report
  }

  /// The year of the first report that is not ready, or else the last.
  private func yearAt(_ files: [CaseFile]) -> Int? {
    let checker = Checker(editions: editions, today: today)
    let progress = CaseProgress(
      files: files, reports: files.map { checker.check($0) }, today: today)
    switch progress.state {
    case .reportBegun(let year), .reportReady(let year), .reportNotBegun(let year): return year
    default:
      return files.compactMap { $0.loaded.caseName }.filter { $0.form == .report }
        .compactMap(\.year).max()
    }
  }

  private func loadedMapping(beside report: String) throws(FileFailure) -> LoadedMapping {
    if let mapping { return try LoadedMapping(at: mapping) }
    let folder = PathName.folder(of: report)
    guard let found = try LoadedMapping.of(folder.isEmpty ? "." : folder) else {
      throw .noMapping(folder.isEmpty ? "." : folder, call)
    }
    return found
  }
}

extension ImportJob {
  /// Makes a mapping to fill in beside the report, never over one that is there.
  ///
  /// - Returns: what to tell the user, and in which language.
  public func makeMapping() throws(FileFailure) -> (message: Text, language: Language) {
    let files = try CaseLoader.files(at: target)
    let report = try report(among: files)
    guard case .report(let form)? = report.document else {
      throw .unreadableReport(report.source.name)
    }
    let language = report.language
    let others = Self.documents(beside: report, among: files)
    let document = NewDocument.mapping(for: form, beside: others, in: language)
    let folder = PathName.folder(of: report.source.name)
    let path = mapping ?? PathName.join(folder, document.fileName)
    guard FileReader.kind(of: path) == .missing else { throw .mappingIsThere(path) }
    try FileWriter.write(document.text, to: path, overwrites: false)
    let hasPosts = form.finance.posts.contains { $0.post != nil }
    return (.mappingMade(path, call, hasPosts: hasPosts), language)
  }

  /// The command as it was given, without what makes it write.
  var call: ImportCall {
    ImportCall(
      file: file, target: target, year: year, mapping: mapping, editions: editionsFolder,
      fillsOutcomes: fillsOutcomes)
  }
}

/// The command as users of each language write it.
struct ImportCall {
  var file: String
  var target: String
  /// The report year that was named.
  var year: Int?
  /// The mapping that was named; nil for the one in the case's folder.
  var mapping: String?
  /// The folder of own editions; nil for those that are shipped.
  var editions: String?
  var fillsOutcomes = false

  func text(_ last: Text? = nil) -> Text {
    let (file, target) = (CaseCommand.argument(file), CaseCommand.argument(target))
    let options: [Text?] = [
      year.map { Text(sv: " --år \($0)", en: " --year \($0)") },
      mapping.map(CaseCommand.argument).map { path in
        Text(sv: " --kontering \(path)", en: " --mapping \(path)")
      },
      editions.map(CaseCommand.argument).map { path in
        Text(sv: " --utgåvor \(path)", en: " --editions \(path)")
      },
      fillsOutcomes ? Text(sv: " --utfall", en: " --outcomes") : nil, last,
    ]
    let given = options.compactMap { $0 }.joined(separator: "")
    return Text(
      sv: "bidrag hämta \(file) --till \(target)\(given.sv)",
      en: "bidrag import \(file) --into \(target)\(given.en)")
  }

  /// The command for the very report that it was found to be about, whatever day it is.
  func into(_ report: String) -> ImportCall {
    var call = self
    call.target = report
    call.year = nil
    return call
  }
}

extension Text {
  fileprivate static func mappingMade(
    _ path: String, _ call: ImportCall, hasPosts: Bool
  ) -> Text {
    let posts = hasPosts ? Text(same: "") : postsToWrite
    return Text(
      sv: """
        Sparad: \(path.visible)
        Öppna filen och fyll i konton och objekt.\(posts.sv) Hämta sedan med: \(call.text().sv)
        """,
      en: """
        Saved: \(path.visible)
        Open the file and fill in accounts and objects.\(posts.en) Then import with: \
        \(call.text().en)
        """)
  }

  private static let postsToWrite = Text(
    sv: " Redovisningen har inga poster: skriv in dem där, med det som beviljades för var och en.",
    en: " The report has no posts: write them there, with what was granted for each.")
}

extension FileFailure {
  fileprivate static func tooLarge(_ path: String) -> FileFailure {
    let most = LedgerReader.mostBytes / 1_000_000
    return FileFailure(
      .tooLarge, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är större än \(most) MB. Exportera bara projektets verifikationer, \
          eller en kortare tid.
          """,
        en: """
          “\(path.visible)” is larger than \(most) MB. Export the vouchers of the project alone, \
          or a shorter time.
          """))
  }

  fileprivate static func unreadableReport(_ path: String) -> FileFailure {
    let command = CaseCommand.validate(path)
    return FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” kan inte läsas som en redovisning, så inget kan föras in. Se vad som \
          är fel: \(command.sv)
          """,
        en: """
          “\(path.visible)” cannot be read as a report, so nothing can be entered. See what is \
          wrong: \(command.en)
          """))
  }

  fileprivate static func notYAML(_ path: String) -> FileFailure {
    FileFailure(
      .notADocument, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är XML, som görs av en redovisning, och inget förs in där. Ange \
          ärendets mapp eller redovisningens YAML-fil, till exempel redovisning-1.yaml.
          """,
        en: """
          “\(path.visible)” is XML, which is made of a report, and nothing is entered there. Name \
          the folder of the case, or the YAML file of the report, such as report-1.yaml.
          """))
  }

  fileprivate static func otherYear(_ path: String, _ year: Int, asked: Int) -> FileFailure {
    FileFailure(
      .wrongRequest, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är redovisningen för år \(year), inte för år \(asked). Ta bort --år \
          \(asked), eller ange ärendets mapp eller redovisningen för år \(asked).
          """,
        en: """
          “\(path.visible)” is the report for year \(year), not for year \(asked). Either leave \
          out --year \(asked), or name the folder of the case or the report for year \(asked).
          """))
  }

  fileprivate static func noReport(_ target: String, year: Int?) -> FileFailure {
    let command = CaseCommand.new(.report, from: target)
    let which = year.map { Text(sv: " för år \($0)", en: " for year \($0)") } ?? Text(same: "")
    return FileFailure(
      .notADocument, path: target,
      message: Text(
        sv: """
          Ärendet har ingen redovisning\(which.sv) att föra in verifikationerna i. Gör den först: \
          \(command.sv)
          """,
        en: """
          The case has no report\(which.en) to enter the vouchers in. Make it first: \(command.en)
          """))
  }

  fileprivate static func severalCases(_ target: String, _ folders: [String]) -> FileFailure {
    let names = folders.prefix(5).map { Text(quoting: $0) }.asAlternatives()
    return FileFailure(
      .wrongRequest, path: target,
      message: Text(
        sv:
          "”\(target.visible)” innehåller \(folders.count) ärenden. Välj ett av dem: \(names.sv).",
        en: "“\(target.visible)” holds \(folders.count) cases. Choose one of them: \(names.en)."))
  }

  fileprivate static func mappingIsThere(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” finns redan och har inte ändrats. Fyll i den, eller gör en till under \
          ett annat namn med --kontering FIL.
          """,
        en: """
          “\(path.visible)” exists already and has not been changed. Either fill it in, or make \
          another one under another name with --mapping FILE.
          """))
  }

  fileprivate static func noMapping(_ folder: String, _ call: ImportCall) -> FileFailure {
    let call = call.text(Text(sv: " --ny-kontering", en: " --new-mapping"))
    return FileFailure(
      .notFound, path: folder,
      message: Text(
        sv: """
          Det finns ingen kontering.yaml i ”\(folder.visible)” som säger vilka konton som hör till \
          vilken post. Gör en att fylla i: \(call.sv)
          """,
        en: """
          There is no accounts.yaml in “\(folder.visible)” that says which accounts belong to \
          which post. Make one to fill in: \(call.en)
          """))
  }
}
