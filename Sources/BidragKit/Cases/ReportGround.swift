import Diagnostics
import FormKit
import ICLD

/// What a new report is made from: an application, a decision that grants it, and earlier reports.
struct ReportGround {
  let application: Application
  let applicationDigest: String
  let decision: Decision
  let decisionDigest: String
  /// The reports that are there, by year.
  let reports: [Int: CaseFile]
  let folder: String
  private let documents: [LoadedDocument]

  init(_ files: [CaseFile]) throws(FileFailure) {
    let documents = files.map(\.loaded)
    let folder = Self.folder(of: documents)
    let application = try Self.find(.application, among: documents, in: folder)
    guard case .application(let form)? = application.document else {
      throw .unreadable(.application, application.source.name, making: .report)
    }
    let decided = try Self.find(.decision, among: documents, in: folder)
    guard case .decision(let decision)? = decided.document else {
      throw .unreadable(.decision, decided.source.name, making: .report)
    }
    switch decision.outcome {
    case .rejected: throw .rejected(decision, decided.source.name)
    case nil: throw .undecided(decided)
    case .approved, .approvedWithChanges: break
    }
    self.application = form
    self.decision = decision
    self.folder = folder
    applicationDigest = application.digest
    decisionDigest = decided.digest
    reports = files.reduce(into: [:]) { reports, file in
      guard let name = file.loaded.caseName, name.form == .report, let year = name.year else {
        return
      }
      reports[year] = reports[year] ?? file
    }
    self.documents = [application, decided]
  }

  /// The years of the case.
  var years: ClosedRange<Int> {
    1...max(1, ReportYears(period: application.inShort.period, decision: decision).count)
  }

  /// The report on a year as it is planned today.
  func plan(_ year: Int, language: Language) -> Report {
    Report(
      answering: application, decision: decision, year: year,
      applicationDigest: try? Digest(written: applicationDigest),
      decisionDigest: try? Digest(written: decisionDigest),
      language: DocumentLanguage(language), earlier: earlier(than: year))
  }

  /// Whether the decision names posts for the report on a year.
  func namesPosts(in year: Int) -> Bool {
    !plan(year, language: .swedish).finance.posts.isEmpty
  }

  /// What a report was prefilled with; nil where the case holds no copy of what it was made from.
  ///
  /// Nobody keeps copies of earlier reports: what was taken over from those is not known, and is
  /// left out.
  func origin(of file: CaseFile, _ report: Report, year: Int, language: Language) -> Report? {
    guard
      case .application(let application)? = state(
        .application, of: file, applicationDigest, report.details.applicationDigest),
      case .decision(let decision)? = state(
        .decision, of: file, decisionDigest, report.details.decisionDigest)
    else { return nil }
    var origin = Report(
      answering: application, decision: decision, year: year,
      applicationDigest: report.details.applicationDigest,
      decisionDigest: report.details.decisionDigest, language: DocumentLanguage(language),
      earlier: earlier(than: year))
    for result in origin.results.indices {
      for indicator in origin.results[result].indicators.indices {
        origin.results[result].indicators[indicator].previous = nil
      }
    }
    return origin
  }

  private func state(
    _ form: FormName, of file: CaseFile, _ current: String, _ held: Digest?
  ) -> CaseDocument? {
    held?.hex == current
      ? documents.first { $0.document?.formName == form }?.document
      : file.origin(form)?.document
  }

  /// The reports on the years before have to be read, or what they moved and measured would be
  /// left out without a word.
  func requireEarlier(than year: Int) throws(FileFailure) {
    for earlier in reports.keys.sorted() where earlier < year {
      guard let file = reports[earlier], file.loaded.document == nil else { continue }
      throw .unreadable(.report, file.loaded.source.name, making: .report)
    }
  }

  func earlier(than year: Int) -> [Report] {
    reports.values.compactMap { file in
      guard case .report(let report)? = file.loaded.document else { return nil }
      return report.details.year ?? .max < year ? report : nil
    }
  }

  /// The copies of what a report is made from that the case lacks, so that later changes show.
  func missingCopies() throws(FileFailure) -> [FileToWrite] {
    try FrozenCopies.missing(of: documents, in: folder)
  }

  /// The year asked for, or else the first without a report.
  func year(_ wanted: Int?) throws(FileFailure) -> Int {
    let all = years
    if let wanted {
      guard all.contains(wanted) else { throw .noSuchYear(wanted, of: all, folder) }
      return wanted
    }
    guard let year = all.first(where: { reports[$0] == nil }) else {
      throw .allReported(all.compactMap { reports[$0]?.loaded.source.name }, folder)
    }
    return year
  }

  private static func folder(of documents: [LoadedDocument]) -> String {
    let folder = documents.first.map { PathName.folder(of: $0.source.name) } ?? ""
    return folder.isEmpty ? "." : folder
  }

  private static func find(
    _ form: FormName, among documents: [LoadedDocument], in folder: String
  ) throws(FileFailure) -> LoadedDocument {
    let all = documents.filter { $0.caseName?.form == form }
    guard let found = all.first else {
      throw form == .application ? .noApplication(folder) : .noDecision(folder)
    }
    guard all.count == 1 else { throw .several(all.map(\.source.name), folder) }
    return found
  }
}

extension FileFailure {
  fileprivate static func noApplication(_ folder: String) -> FileFailure {
    FileFailure(
      .notADocument, path: folder,
      message: Text(
        sv: """
          Ansökan saknas i mappen ”\(folder)”, och redovisningen görs av det som ni sökte. Lägg \
          ansokan.yaml i mappen.
          """,
        en: """
          The application is not in the folder “\(folder)”, and the report is made from what you \
          applied for. Put application.yaml into the folder.
          """))
  }

  fileprivate static func noDecision(_ folder: String) -> FileFailure {
    let command = CaseCommand.new(.decision, from: folder)
    return FileFailure(
      .notADocument, path: folder,
      message: Text(
        sv: """
          Beslutet saknas i mappen ”\(folder)”, och redovisningen följer beslutets poster. Skriv \
          in beslutet först: \(command.sv)
          """,
        en: """
          The decision is not in the folder “\(folder)”, and the report follows its posts. Enter \
          the decision first: \(command.en)
          """))
  }

  fileprivate static func several(_ paths: [String], _ folder: String) -> FileFailure {
    let names = paths.map { Text(same: PathName.last(of: $0).visible) }.asSeries()
    return FileFailure(
      .notADocument, path: folder,
      message: Text(
        sv: """
          I mappen ”\(folder.visible)” finns både \(names.sv), så det framgår inte vilken som \
          gäller. Flytta ut den som inte gör det.
          """,
        en: """
          The folder “\(folder.visible)” has both \(names.en), so it is not known which one \
          counts. Move the other out of it.
          """))
  }

  fileprivate static func rejected(_ decision: Decision, _ path: String) -> FileFailure {
    let day = decision.date.map { day in
      Text(sv: " den \(day.shown(in: .swedish))", en: " on \(day.shown(in: .english))")
    }
    return FileFailure(
      .stopped, path: path,
      message: Text(
        sv: """
          Ansökan fick avslag\(day?.sv ?? ""), så det finns inget bidrag att redovisa. Om det inte \
          stämmer, rätta utfallet i ”\(path.visible)”.
          """,
        en: """
          The application was rejected\(day?.en ?? ""), so there is no grant to report on. If that \
          is not so, correct the outcome in “\(path.visible)”.
          """))
  }

  /// The decision says nothing of what was decided, or nothing that can be read.
  fileprivate static func undecided(_ decided: LoadedDocument) -> FileFailure {
    let path = decided.source.name
    let place = (Decision.root / Decision.outcome).path
    let unread = decided.shapeFindings.first { finding in
      finding.rule == ChoiceRule.info.id && finding.path == place
    }
    if let unread { return .unknownOutcome(path, unread.message) }
    let field = Decision.outcome.field.info.name
    return FileFailure(
      .stopped, path: path,
      message: Text(
        sv: """
          Beslutet i ”\(path.visible)” säger inte om ansökan har beviljats. Fyll i fältet \
          ”\(field.sv)” först.
          """,
        en: """
          The decision in “\(path.visible)” does not say whether the application was granted. Fill \
          in the field “\(field.en)” first.
          """))
  }

  private static func unknownOutcome(_ path: String, _ fault: Text) -> FileFailure {
    FileFailure(
      .stopped, path: path,
      message: Text(
        sv: """
          Utfallet i ”\(path.visible)” går inte att läsa, så det framgår inte om ansökan har \
          beviljats. \(fault.sv)
          """,
        en: """
          The outcome in “\(path.visible)” cannot be read, so it is not known whether the \
          application was granted. \(fault.en)
          """))
  }

  fileprivate static func noSuchYear(
    _ year: Int, of all: ClosedRange<Int>, _ folder: String
  ) -> FileFailure {
    let years =
      all.count == 1
      ? Text(sv: "bara år 1", en: "year 1 only")
      : Text(sv: "år 1 till \(all.upperBound)", en: "years 1 to \(all.upperBound)")
    return FileFailure(
      .wrongRequest, path: folder,
      message: Text(
        sv: """
          Ärendet redovisar inget år \(year): enligt beslutet och ansökan har det \(years.sv). \
          Åren räknas från 1.
          """,
        en: """
          The case has no report year \(year): by the decision and the application it has \
          \(years.en). Years are counted from 1.
          """))
  }

  fileprivate static func allReported(_ paths: [String], _ folder: String) -> FileFailure {
    let names = paths.map { Text(same: PathName.last(of: $0)) }.asSeries()
    return FileFailure(
      .alreadyExists, path: folder,
      message: Text(
        sv: """
          Alla år i ärendet har redan en redovisning: \(names.sv). Fyll i den som finns, eller \
          ange året för att göra den på nytt.
          """,
        en: """
          All years of the case already have a report: \(names.en). Fill in the one that is there, \
          or state the year to make it anew.
          """))
  }
}
