public import Diagnostics
public import FormKit

/// Finds what can be mended without asking in files and folders on disk.
///
/// Mended is only what has one meaning and is spelled anew: telephone numbers, amounts with marks
/// between thousands, days that are certain, letters of two characters, quotation marks that YAML
/// wants. Guesses, such as the name that was probably meant, are left to people.
public struct FixJob: Sendable {
  private let checker: Checker

  /// - Parameter language: the language to speak in of documents that show none.
  public init(
    editions: EditionLibrary = .standard, today: CalendarDate,
    speaking language: Language = .swedish
  ) {
    checker = Checker(editions: editions, today: today, speaking: language)
  }

  /// What can be mended at each path: in a file, in a case's folder, or in a folder of cases.
  ///
  /// Nothing is written yet.
  /// - Throws: `FileFailure` when something cannot be found or read, or when a file is XML.
  public func plan(_ paths: [String]) throws(FileFailure) -> [DocumentFixes] {
    var known: Set<[UInt8]> = []
    var documents: [DocumentFixes] = []
    for path in paths {
      for file in try CaseLoader.files(at: path) {
        let name = file.loaded.source.name
        guard file.loaded.format == .yaml else { throw .isXML(name) }
        let place = FileReader.resolved(name) ?? name
        guard known.insert(Array(place.utf8)).inserted else { continue }
        var fixes = DocumentFixer(checker: checker).fix(file)
        if fixes.isChanged { fixes.noteReports(among: try CaseLoader.reports(around: name)) }
        documents.append(fixes)
      }
    }
    return documents
  }

  /// What can be mended in the text of one document that lies in no folder.
  public func plan(_ bytes: [UInt8], name: String) -> DocumentFixes {
    DocumentFixer(checker: checker).fix(CaseFile(DocumentLoader.load(bytes, name: name)))
  }

  /// Sees to it that every file can be written, before the first one is.
  public static func prepare(_ documents: [DocumentFixes]) throws(FileFailure) {
    for document in documents { try document.checkWritable() }
  }
}

extension [DocumentFixes] {
  /// How the program ends: see the exit codes in the README.
  public var exitCode: Int32 {
    contains { !$0.isReadable } ? ExitStatus.unreadable : ExitStatus.fine
  }
}

extension FileFailure {
  fileprivate static func isXML(_ name: String) -> FileFailure {
    FileFailure(
      .wrongRequest, path: name,
      message: Text(
        sv: """
          ”\(name.visible)” är XML, som görs av YAML-filen och inte rättas för sig. Rätta \
          YAML-filen och gör om XML-filen med ”bidrag skriv”. Inget har ändrats.
          """,
        en: """
          “\(name.visible)” is XML, which is made from the YAML file and is not mended by itself. \
          Mend the YAML file and make the XML anew with “bidrag render”. Nothing has been changed.
          """))
  }
}
