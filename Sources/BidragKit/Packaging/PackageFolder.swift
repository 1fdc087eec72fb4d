import Diagnostics
import FormKit
import Glibc

/// Puts a package's folder in its place whole, or leaves what was there.
struct PackageFolder {
  let path: String
  /// Whether a package that is there already may be replaced.
  let overwrites: Bool

  /// - Parameter path: the folder; a slash at its end counts for nothing.
  init(_ path: String, overwrites: Bool) {
    self.path = PathName.join(PathName.folder(of: path), PathName.last(of: path))
    self.overwrites = overwrites
  }

  /// Whether a folder is a package, made here or received.
  static func isPackage(_ path: String) -> Bool {
    FileReader.kind(of: PathName.join(path, PackageManifest.fileName)) != .missing
  }

  /// Sees to it that nothing of the user's would be in the way.
  ///
  /// A folder that is no package is never replaced, whatever is asked for.
  func check() throws(FileFailure) {
    switch FileReader.kind(of: path) {
    case .missing: return
    case .file, .other: throw .inTheWay(path)
    case .folder: break
    }
    let names = try FileReader.names(in: path)
    if names.isEmpty { return }
    guard Self.isPackage(path) else { throw .notAPackage(path) }
    if !overwrites { throw .packageExists(path) }
  }

  /// Writes files, named by their way within the folder.
  func write(_ files: [MadeFile]) throws(FileFailure) {
    try check()
    let parent = PathName.folder(of: path)
    try FileWriter.makeFolder(parent)
    let draft = try Self.temporary(beside: path)
    do throws(FileFailure) {
      for file in files {
        let target = PathName.join(draft, file.path)
        try FileWriter.makeFolder(PathName.folder(of: target))
        try FileWriter.write(file.bytes, to: target, overwrites: false)
      }
      try putInPlace(draft)
    } catch {
      FolderRemoval.remove(draft)
      throw error.naming(path, insteadOf: draft)
    }
    FileWriter.syncFolder(of: path)
  }

  /// Renames the new folder to where the old one was, which is set aside until then.
  private func putInPlace(_ draft: String) throws(FileFailure) {
    if FileReader.kind(of: path) == .missing {
      guard rename(draft, path) == 0 else { throw .cannotWrite(path, errno) }
      return
    }
    let old = try Self.temporary(beside: path)
    guard rename(path, old) == 0 else {
      let code = errno
      rmdir(old)
      throw .cannotWrite(path, code)
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      _ = rename(old, path)
      throw .cannotWrite(path, code)
    }
    FolderRemoval.remove(old)
  }

  /// A new, empty folder on the same disk.
  private static func temporary(beside path: String) throws(FileFailure) -> String {
    var template = Array("\(path).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil, chmod(template, 0o755) == 0 else {
      throw .cannotWrite(path, errno)
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension FileFailure {
  /// The failure in the words of someone who has not heard of the folder that files are made in.
  fileprivate func naming(_ path: String, insteadOf draft: String) -> FileFailure {
    let words = Text(
      sv: message.sv.replacing(draft.visible, with: path.visible),
      en: message.en.replacing(draft.visible, with: path.visible))
    return FileFailure(code, path: path, message: words)
  }

  fileprivate static func inTheWay(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” finns redan och är ingen mapp. Inget har ändrats. Välj en annan mapp \
          med -o.
          """,
        en: """
          “\(path.visible)” exists already and is no folder. Nothing has been changed. Choose another \
          folder with -o.
          """))
  }

  fileprivate static func notAPackage(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          I mappen ”\(path.visible)” finns redan annat än ett paket. Inget har ändrats. Välj en mapp \
          som är tom eller inte finns.
          """,
        en: """
          The folder “\(path.visible)” holds something else than a package already. Nothing has been \
          changed. Choose a folder that is empty or not there.
          """))
  }

  fileprivate static func packageExists(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          I ”\(path.visible)” finns redan ett paket. Inget har ändrats. Lägg till --ersätt för att \
          göra om det, eller välj en annan mapp med -o.
          """,
        en: """
          “\(path.visible)” holds a package already. Nothing has been changed. Add --force to make it \
          anew, or choose another folder with -o.
          """))
  }
}
