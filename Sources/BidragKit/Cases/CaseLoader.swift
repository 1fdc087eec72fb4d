import Diagnostics
import FormKit
import ICLD

/// Loads documents from disk, with the case around them.
package enum CaseLoader {
  /// The document at a path with its case's other documents and its annexes.
  package static func load(_ path: String) throws(FileFailure) -> CaseFile {
    let loaded = try loadAlone(path)
    guard let folder = try CaseFolder.around(path) else {
      let folder = PathName.folder(of: path)
      return try file(loaded, in: folder.isEmpty ? "." : folder, documents: [])
    }
    // Reports are only ever compared from a report: the others need not wait for them.
    let isReport = loaded.document?.formName == .report
    let names = folder.documents.filter { path in
      isReport || DocumentName(PathName.last(of: path))?.form != .report
    }
    var documents: [LoadedDocument] = []
    for name in names {
      documents.append(
        PathName.last(of: name).hasBytes(of: PathName.last(of: path))
          ? loaded : try loadOfCase(name))
    }
    var file = try file(loaded, in: folder.path, documents: documents)
    file.strays = try StrayDocuments.found(in: folder.path)
    return file
  }

  /// The documents at a path: of a file, of a case's folder, or of all cases in a folder.
  package static func files(at path: String) throws(FileFailure) -> [CaseFile] {
    guard FileReader.kind(of: path) == .folder else { return [try load(path)] }
    let files = try folders(at: path).map { folder throws(FileFailure) in try load(folder) }
    return files.flatMap { $0 }
  }

  /// The case at a path, or the cases in the folders below it, on whatever level they lie; those
  /// that cannot be read are among them.
  package static func folders(at path: String) throws(FileFailure) -> [CaseFolder] {
    let folders = try folders(at: path, depth: mostDepth)
    if folders.isEmpty {
      throw .noCase(
        path, strays: try StrayDocuments.found(in: path) ?? [],
        wronglySaved: try WronglySavedDocument.found(in: path))
    }
    return folders
  }

  /// How far below a folder cases are looked for, such as a project's within those of a year.
  private static let mostDepth = 4

  private static func folders(
    at path: String, depth: Int
  ) throws(FileFailure) -> [CaseFolder] {
    if let folder = try CaseFolder(path) { return [folder] }
    guard depth > 0 else { return [] }
    var folders: [CaseFolder] = []
    for name in try FileReader.foldersOfOldNames(in: path) {
      let below = PathName.join(path, name)
      folders.append(CaseFolder(below, failure: .hasOldName(below)))
    }
    for name in try FileReader.names(in: path) {
      let below = PathName.join(path, name)
      switch FileReader.kind(of: below) {
      // What was packed to be sent is no other case.
      case .folder where !PackageFolder.isPackage(below):
        do throws(FileFailure) {
          folders += try self.folders(at: below, depth: depth - 1)
        } catch { folders.append(CaseFolder(below, failure: error)) }
      default: continue
      }
    }
    return folders
  }

  /// The documents of the case in a folder, each with the others.
  static func load(caseFolder path: String) throws(FileFailure) -> [CaseFile] {
    guard let folder = try CaseFolder(path) else { throw .noCase(path) }
    return try load(folder)
  }

  /// The documents of a case, each with the others.
  package static func load(_ folder: CaseFolder) throws(FileFailure) -> [CaseFile] {
    if let failure = folder.failure { throw failure }
    let documents = try documents(of: folder)
    let profile = try LoadedProfile.around(folder.path)
    let strays = try StrayDocuments.found(in: folder.path)
    var files: [CaseFile] = []
    for loaded in documents {
      var file = try file(loaded, in: folder.path, documents: documents, profile)
      file.strays = strays
      files.append(file)
    }
    return files
  }

  /// The reports of the case that a file lies in; none where it lies in no case.
  package static func reports(around path: String) throws(FileFailure) -> [LoadedDocument] {
    guard let folder = try CaseFolder.around(path) else { return [] }
    var reports: [LoadedDocument] = []
    for name in folder.documents where DocumentName(PathName.last(of: name))?.form == .report {
      reports.append(try loadOfCase(name))
    }
    return reports
  }

  private static func documents(of folder: CaseFolder) throws(FileFailure) -> [LoadedDocument] {
    var documents: [LoadedDocument] = []
    for path in folder.documents { documents.append(try loadOfCase(path)) }
    // Where there is nothing else, there is no case to tell of.
    if let first = folder.documents.first, folder.documents.allSatisfy(FileReader.isDeadLink) {
      return [try loadAlone(first)]
    }
    return documents
  }

  /// One of a case's documents: a link that leads nowhere is one that cannot be read, and does not
  /// keep the others from being checked.
  private static func loadOfCase(_ path: String) throws(FileFailure) -> LoadedDocument {
    do throws(FileFailure) {
      return try loadAlone(path)
    } catch {
      guard error.code == .notFound, FileReader.isLink(path) else { throw error }
      var loaded = DocumentLoader.load([], name: path)
      for index in loaded.syntaxFindings.indices {
        loaded.syntaxFindings[index].message = error.message
      }
      return loaded
    }
  }

  private static func loadAlone(_ path: String) throws(FileFailure) -> LoadedDocument {
    let bytes = try FileReader.bytes(of: path, limit: DocumentLoader.byteLimit(of: path))
    return DocumentLoader.load(bytes, name: path)
  }

  private static func file(
    _ loaded: LoadedDocument, in folder: String, documents: [LoadedDocument]
  ) throws(FileFailure) -> CaseFile {
    try file(loaded, in: folder, documents: documents, try LoadedProfile.around(folder))
  }

  private static func file(
    _ loaded: LoadedDocument, in folder: String, documents: [LoadedDocument],
    _ profile: LoadedProfile?
  ) throws(FileFailure) -> CaseFile {
    let names = loaded.document?.annexFiles ?? []
    let budgets = loaded.document?.budgetAnnexFiles ?? []
    let taken = Set(names)
    var files = CaseFiles(in: folder)
    var annexes: [String: AnnexFile] = [:]
    for name in names where annexes[name] == nil {
      let place = files.place(of: name)
      annexes[name] =
        if case .missing = place {
          .missing(near: files.nearest(to: name, besides: taken))
        } else {
          annex(name, at: place, isBudget: budgets.contains(name))
        }
    }
    var file = CaseFile(loaded, siblings: documents, annexes: annexes)
    file.profile = profile
    file.origins = try origins(of: file, in: folder)
    return file
  }

  /// What the document was made from, where that is no longer what lies in the case.
  private static func origins(
    of file: CaseFile, in folder: String
  ) throws(FileFailure) -> [LoadedDocument] {
    let current = [file.application?.digest, file.decision?.digest]
    var origins: [LoadedDocument] = []
    for digest in file.loaded.document?.originDigests ?? [] where !current.contains(digest) {
      if let origin = try FrozenCopies.document(digest, in: folder) { origins.append(origin) }
    }
    return origins
  }

  /// What is known of an annex, without following its name out of the case's folder.
  static func annex(_ name: String, at place: AnnexPlace, isBudget: Bool) -> AnnexFile {
    switch place {
    case .missing: return .missing()
    case .elsewhere: return .notAFile
    case .file(_, bytes: 0): return .file(bytes: 0)
    case .file(let path, let bytes):
      let opening = FileReader.opening(of: path, count: FileContent.openingBytes)
      return .file(
        bytes: bytes, content: opening.map(FileContent.init(opening:)),
        digest: isBudget && BudgetAnnex.mayBeMade(name, opening: opening ?? [])
          ? budgetDigest(of: path) : nil)
    }
  }

  /// What cannot be read is told of by the rule that asks for it, and is no reason to check
  /// nothing.
  private static func budgetDigest(of path: String) -> String? {
    let limit = BudgetAnnex.byteLimit
    guard let bytes = try? FileReader.bytes(of: path, limit: limit), bytes.count <= limit else {
      return nil
    }
    return SHA256Digest.hex(of: bytes)
  }
}

extension FileFailure {
  /// - Parameters:
  ///   - strays: what lies there and would be a case's document by another name; the first few are
  ///     told of.
  ///   - wronglySaved: what would be one with another ending.
  static func noCase(
    _ path: String, strays: [StrayDocument] = [], wronglySaved: [WronglySavedDocument] = []
  ) -> FileFailure {
    let message = Text(
      sv: """
        ”\(path.visible)” hör inte till något ärende. Ett ärende är en mapp med ansokan.yaml, \
        beslut.yaml eller redovisning-1.yaml.
        """,
      en: """
        “\(path.visible)” belongs to no case. A case is a folder with application.yaml, \
        decision.yaml or report-1.yaml.
        """)
    let others = strays.map(Text.stray) + wronglySaved.map(\.words)
    return FileFailure(
      .notFound, path: path, message: ([message] + others.prefix(3)).joined(separator: " "))
  }
}
