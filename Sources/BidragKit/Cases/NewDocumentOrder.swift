public import Diagnostics
public import FormKit
public import ICLD

/// An order for a new file: what it is to be, and where.
public struct NewDocumentOrder: Sendable {
  public var form: FormName
  public var kind: ApplicationKind?
  /// The case that a decision or a report belongs to.
  public var folder: String?
  public var year: Int?
  /// Whether the report is to be the final one, on the last year.
  public var isFinal = false
  public var edition: String?
  /// The language of the file; nil for the one that the edition wants, or else the case's own, or
  /// else the user's.
  public var language: Language?
  public var today: CalendarDate

  public init(
    form: FormName, kind: ApplicationKind?, folder: String?, year: Int?, edition: String?,
    language: Language?, today: CalendarDate
  ) {
    self.form = form
    self.kind = kind
    self.folder = folder
    self.year = year
    self.edition = edition
    self.language = language
    self.today = today
  }

  /// What was saved, as words for the user.
  public struct Saved: Sendable {
    public var path: String
    /// The language to tell it in: the one asked for, or else the case's, or else the user's.
    public var language: Language
    public var message: Text
  }

  /// Makes the file and saves it; never over a file that is there, unless `overwrites`.
  public func save(
    to output: String?, overwrites: Bool, in userLanguage: Language,
    editions: EditionLibrary = .standard
  ) throws(FileFailure) -> Saved {
    let home = try caseFolder()
    let files = try home.map { folder throws(FileFailure) in try CaseLoader.load(folder) } ?? []
    let spoken = language ?? files.first?.loaded.language ?? userLanguage
    let checker = Checker(editions: editions, today: today)
    var saved: Saved
    switch form {
    case .application, .decision:
      let document =
        form == .application
        ? try application(spoken, editions) : try decision(files, spoken, editions, checker)
      saved = try save(document, on: files, in: home, to: output, overwrites: overwrites, spoken)
    case .report:
      saved = try saveReport(on: files, to: output, overwrites: overwrites, spoken, checker)
    }
    saved.message = saved.message + StoppedGround.remark(on: files, for: form, by: checker)
    return saved
  }

  private func save(
    _ document: NewDocument, on files: [CaseFile], in home: CaseFolder?, to output: String?,
    overwrites: Bool, _ language: Language
  ) throws(FileFailure) -> Saved {
    let path = output ?? PathName.join(home?.path ?? "", document.fileName)
    let applications = [files.first?.application].compactMap { $0 }
    let copies = try home.map { folder throws(FileFailure) in
      try FrozenCopies.missing(of: applications, in: folder.path)
    }
    try write(document, to: path, overwrites: overwrites, after: copies ?? [])
    return Saved(path: path, language: language, message: .saved(path))
  }

  /// Saves a new report, or brings the one that is there up to date.
  private func saveReport(
    on files: [CaseFile], to output: String?, overwrites: Bool, _ spoken: Language,
    _ checker: Checker
  ) throws(FileFailure) -> Saved {
    let ground = try ReportGround(files)
    let year = try reportYear(on: ground, checker)
    if let file = ground.reports[year], !overwrites, output == nil {
      let renewal = try ReportRenewal(of: file, year: year, on: ground)
      try FrozenCopies.write(try ground.missingCopies(), with: [])
      try renewal.write()
      let path = file.loaded.source.name
      return Saved(path: path, language: file.loaded.language, message: renewal.message)
    }
    let wanted = files.first.flatMap {
      ReportLanguageRule.language(in: checker.caseEdition(of: $0))
    }
    let language = language ?? wanted ?? spoken
    let document = try NewDocument.report(ground, year: year, language: language)
    let path = output ?? PathName.join(ground.folder, document.fileName)
    try write(document, to: path, overwrites: overwrites, after: try ground.missingCopies())
    let message =
      Text.saved(path) + (language == spoken ? Text(same: "") : .isInEnglish)
      + (ground.namesPosts(in: year) ? Text(same: "") : .namesNoPosts)
    return Saved(path: path, language: spoken, message: message)
  }

  /// Saves the document together with copies of what it is made from.
  private func write(
    _ document: NewDocument, to path: String, overwrites: Bool, after copies: [FileToWrite]
  ) throws(FileFailure) {
    let file = FileToWrite(
      path: path, bytes: Array(document.text.utf8), overwrites: overwrites)
    if !overwrites, FileReader.kind(of: path) != .missing { throw .exists(path) }
    try FrozenCopies.write(copies, with: [file])
  }

  /// The year asked for, or else the first whose report is not there or not ready to submit; where
  /// all are, the last.
  private func reportYear(
    on ground: ReportGround, _ checker: Checker
  ) throws(FileFailure) -> Int {
    let last = ground.years.upperBound
    if isFinal {
      guard let year, year != last else { return last }
      throw .notFinal(year, last, ground.folder)
    }
    if year != nil { return try ground.year(year) }
    return ground.years.first { year in
      ground.reports[year].map { checker.check($0).verdict != .submittable } ?? true
    } ?? last
  }

  private func caseFolder() throws(FileFailure) -> CaseFolder? {
    guard let folder else { return nil }
    let found = try CaseLoader.folders(at: folder)
    guard found.count <= 1 else { throw .severalCases(folder, found) }
    return found.first
  }

  private func application(
    _ language: Language, _ editions: EditionLibrary
  ) throws(FileFailure) -> NewDocument {
    .application(
      kind: kind ?? .inception, language: language,
      edition: try wantedEdition(editions) ?? editions.edition(on: today))
  }

  private func decision(
    _ files: [CaseFile], _ language: Language, _ editions: EditionLibrary, _ checker: Checker
  ) throws(FileFailure) -> NewDocument {
    let wanted = try wantedEdition(editions)
    guard let application = files.first(where: { $0.loaded.document?.formName == .application })
    else {
      guard let unread = files.first(where: { $0.loaded.caseName?.form == .application })
      else { throw .noApplication(folder ?? "") }
      throw .unreadable(.application, unread.loaded.source.name, making: .decision)
    }
    return .decision(
      for: application, language: language, edition: wanted ?? checker.edition(for: application))
  }

  private func wantedEdition(_ editions: EditionLibrary) throws(FileFailure) -> Edition? {
    guard let edition else { return nil }
    guard let known = editions.edition(named: edition) else {
      throw .unknownEdition(edition, among: editions.names)
    }
    return known
  }
}

extension Text {
  fileprivate static let isInEnglish = Text(
    sv: """

      Den är på engelska, som redovisningar ska vara sedan 2023. Ska den vara på svenska, gör den \
      med --språk sv.
      """,
    en: """

      It is in English, as reports must be since 2023. If it is to be in Swedish, make it with \
      --language sv.
      """)

  /// Of a report that is made without posts.
  fileprivate static let namesNoPosts: Text = {
    let posts = Finance.posts.field.info.name
    return Text(
      sv: """

        Beslutet anger inga poster att redovisa på. Skriv in dem själv under ”\(posts.sv):” i \
        redovisningen, med det som beviljades för var och en: tillsammans ska de bli det som \
        beviljades.
        """,
      en: """

        The decision names no posts to report on. Write them yourself below “\(posts.en):” in the \
        report, with what was granted for each: together they must come to what was granted.
        """)
  }()

  fileprivate static func saved(_ path: String) -> Text {
    let command = CaseCommand.validate(path)
    return Text(
      sv: """
        Sparad: \(path.visible)
        Öppna filen och fyll i den. Granska den sedan med: \(command.sv)
        """,
      en: """
        Saved: \(path.visible)
        Open the file and fill it in. Then check it with: \(command.en)
        """)
  }
}

extension FileFailure {
  fileprivate static func notFinal(_ year: Int, _ last: Int, _ folder: String) -> FileFailure {
    FileFailure(
      .wrongRequest, path: folder,
      message: Text(
        sv: """
          Slutredovisningen görs för ärendets sista år, som är år \(last), inte år \(year). Ta \
          bort --år, eller ta bort --slut.
          """,
        en: """
          The final report is on the last year of the case, which is year \(last), not year \
          \(year). Take away either --year or --final.
          """))
  }

  fileprivate static func severalCases(_ folder: String, _ found: [CaseFolder]) -> FileFailure {
    let names = found.prefix(5).map { Text(quoting: $0.path) }.asAlternatives()
    return FileFailure(
      .wrongRequest, path: folder,
      message: Text(
        sv: "”\(folder.visible)” innehåller \(found.count) ärenden. Välj ett av dem: \(names.sv).",
        en: "“\(folder.visible)” holds \(found.count) cases. Choose one of them: \(names.en)."))
  }

  fileprivate static func noApplication(_ folder: String) -> FileFailure {
    FileFailure(
      .notADocument, path: folder,
      message: Text(
        sv:
          """
          Det finns ingen ansökan i ”\(folder.visible)” att göra beslutet av. Lägg ansokan.yaml där.
          """,
        en: """
          There is no application in “\(folder.visible)” to make the decision from. Put \
          application.yaml there.
          """
      ))
  }
}
