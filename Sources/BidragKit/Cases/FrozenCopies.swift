import Diagnostics
import FormKit
import FormYAML
import ICLD

/// The copies of documents that a decision or a report was made from, in a folder of their own
/// within the case's.
///
/// A digest tells that a document has changed since; only its copy tells what has. A copy counts
/// only while its bytes still give the digest.
enum FrozenCopies {
  /// The names of the folder, in each language.
  static let folder = Text(sv: "fryst", en: "frozen")

  /// The document with a digest; nil where the case holds no copy of it.
  static func document(_ digest: String, in folder: String) throws(FileFailure) -> LoadedDocument? {
    for path in try paths(in: folder) where PathName.stem(of: path).hasSuffix(short(digest)) {
      let bytes = try FileReader.bytes(of: path, limit: YAMLLimits.standard.bytes)
      if SHA256Digest.hex(of: bytes) == digest {
        return DocumentLoader.load(bytes, name: path)
      }
    }
    return nil
  }

  /// The copies to write of documents as they are, of those that the case holds no copy of.
  ///
  /// They are written before what is made from the documents, and with it: a program that is
  /// stopped halfway leaves a copy too many, never one too few.
  static func missing(
    of documents: [LoadedDocument], in folder: String
  ) throws(FileFailure) -> [FileToWrite] {
    var copies: [FileToWrite] = []
    for loaded in documents {
      guard let form = loaded.document?.formName, try document(loaded.digest, in: folder) == nil
      else { continue }
      let language = loaded.language
      let home = try existing(in: folder) ?? PathName.join(folder, Self.folder[language])
      let stem = PathName.stem(of: DocumentName(form).fileName(in: language))
      let name = "\(stem)-\(short(loaded.digest)).yaml"
      copies.append(
        FileToWrite(
          path: PathName.join(home, name), bytes: loaded.bytes, overwrites: true, makesFolder: true)
      )
    }
    return copies
  }

  /// Writes copies and what is made from the documents.
  ///
  /// - Throws: `FileFailure` which says, of copies that cannot be written, that no other place for
  ///   the file would help.
  static func write(_ copies: [FileToWrite], with files: [FileToWrite]) throws(FileFailure) {
    do throws(FileFailure) { try FileWriter.write(copies + files) } catch {
      let places = copies.flatMap { [$0.path, PathName.folder(of: $0.path)] }
      guard error.code == .cannotWrite, let reason = error.reason, places.contains(error.path)
      else { throw error }
      throw .cannotFreeze(error.path, reason, after: error.done)
    }
  }

  /// The part of a digest that tells copies apart in their names.
  private static func short(_ digest: String) -> String { String(digest.prefix(12)) }

  private static func existing(in folder: String) throws(FileFailure) -> String? {
    Language.allCases.lazy.map { PathName.join(folder, Self.folder[$0]) }
      .first { FileReader.kind(of: $0) == .folder }
  }

  private static func paths(in folder: String) throws(FileFailure) -> [String] {
    var paths: [String] = []
    for language in Language.allCases {
      let copies = PathName.join(folder, Self.folder[language])
      guard FileReader.kind(of: copies) == .folder else { continue }
      paths += try FileReader.names(in: copies).map { PathName.join(copies, $0) }
    }
    return paths
  }
}

extension FileFailure {
  /// - Parameter done: the copies that were put in place before.
  fileprivate static func cannotFreeze(
    _ path: String, _ reason: Text, after done: [String]
  ) -> FileFailure {
    let changed = changed(done)
    return FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” kan inte skrivas: \(reason.sv). Där sparar Bidrag en kopia av det som \
          filen görs av, så att senare ändringar syns, var filen än läggs.\(changed.sv) Se till \
          att det går att skriva i ärendets mapp, eller kopiera hela mappen till ett ställe där \
          det går.
          """,
        en: """
          “\(path.visible)” cannot be written: \(reason.en). There Bidrag keeps a copy of what the \
          file is made from, so that later changes show, wherever the file is put.\(changed.en) \
          Either see to it that files can be written in the case's folder, or copy the whole \
          folder to a place where they can.
          """))
  }
}
