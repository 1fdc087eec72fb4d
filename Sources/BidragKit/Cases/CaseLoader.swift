package import Diagnostics
import FormYAML
import ICLD

/// Loads documents from disk, with the case around them.
package enum CaseLoader {
  /// The document at a path with its case's other documents and its annexes.
  package static func load(_ path: String) throws(FileFailure) -> CaseFile {
    let loaded = try loadAlone(path)
    guard let folder = try CaseFolder.around(path) else {
      return CaseFile(loaded)
    }
    return file(loaded, in: folder, documents: try documents(of: folder))
  }

  /// The documents of a case, each with the others.
  package static func load(_ folder: CaseFolder) throws(FileFailure) -> [CaseFile] {
    let documents = try documents(of: folder)
    return documents.map { file($0, in: folder, documents: documents) }
  }

  private static func documents(of folder: CaseFolder) throws(FileFailure) -> [LoadedDocument] {
    var documents: [LoadedDocument] = []
    for path in folder.documents { documents.append(try loadAlone(path)) }
    return documents
  }

  private static func loadAlone(_ path: String) throws(FileFailure) -> LoadedDocument {
    let bytes = try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes)
    return DocumentLoader.load(bytes, name: path)
  }

  private static func file(
    _ loaded: LoadedDocument, in folder: CaseFolder, documents: [LoadedDocument]
  ) -> CaseFile {
    let names = loaded.document?.annexFiles ?? []
    let annexes = names.map { ($0, annex($0, in: folder.path)) }
    return CaseFile(
      loaded, siblings: documents, annexes: Dictionary(annexes) { first, _ in first })
  }

  /// What an annex's name leads to, without following it out of the case's folder.
  private static func annex(_ name: String, in folder: String) -> AnnexFile {
    let path = PathName.join(folder, name)
    guard let root = FileReader.resolved(folder), let resolved = FileReader.resolved(path) else {
      return .missing
    }
    guard resolved.hasPrefix(root + "/"), case .file(let bytes) = FileReader.kind(of: resolved)
    else { return .notAFile }
    return .file(bytes: bytes)
  }
}
