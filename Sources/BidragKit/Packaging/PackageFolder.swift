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
    if case .file = FileReader.kind(of: PathName.join(path, PackageManifest.fileName)) {
      return true
    }
    return false
  }

  /// Sees to it that nothing of the user's would be in the way.
  ///
  /// A folder that is no package is never replaced, whatever is asked for, nor is one with files
  /// that are not the package's.
  func check() throws(FileFailure) {
    switch FileReader.kind(of: path) {
    case .missing: return
    case .other where access(path, F_OK) != 0: throw .cannotWrite(path, errno)
    case .file, .other: throw .inTheWay(path)
    case .folder: break
    }
    let names = try FileReader.names(in: path)
    if names.isEmpty { return }
    guard Self.isPackage(path) else { throw .notAPackage(path) }
    if !overwrites { throw .packageExists(path) }
    let place = PathName.join(path, PackageManifest.fileName)
    let bytes = try FileReader.bytes(of: place, limit: DocumentLoader.byteLimit(of: place))
    let loaded = LoadedManifest(bytes, name: place)
    guard loaded.report.verdict == .submittable else { throw .isUnknown(path) }
    if let other = try Self.added(to: loaded.manifest, in: path).first {
      throw .holdsMore(path, other)
    }
  }

  /// Writes files, named by their way within the folder.
  func write(_ files: [MadeFile]) throws(FileFailure) {
    try check()
    try FileWriter.makeFolder(PathName.folder(of: path))
    let parent = try HeldFolder(of: path)
    let name = HeldFolder.temporaryName()
    let code = parent.makeFolder(name)
    guard code == 0 else { throw .cannotWrite(path, code) }
    let draft = PathName.join(parent.path, name)
    // What has this name in the end, the draft or what it replaced, is taken away.
    var isSpent = true
    defer { if isSpent { FolderRemoval.remove(draft) } }
    do throws(FileFailure) {
      for file in files {
        let target = PathName.join(draft, file.path)
        try FileWriter.makeFolder(PathName.folder(of: target))
        try FileWriter.write(file.bytes, to: target, overwrites: false)
      }
    } catch {
      throw error.naming(path, insteadOf: draft)
    }
    try putInPlace(name, in: parent, &isSpent)
    try FileWriter.sync(parent, after: path)
  }

  /// Gives the new folder its name, in one step where the disk can: then one that is there takes
  /// the other's name.
  ///
  /// - Parameter isSpent: false where the draft's name ends up with something of the user's.
  private func putInPlace(
    _ draft: String, in parent: HeldFolder, _ isSpent: inout Bool
  ) throws(FileFailure) {
    let name = PathName.last(of: path)
    guard parent.kind(of: name) != nil else {
      let code = parent.name(draft, as: name)
      guard code == 0 else { throw .cannotWrite(path, code) }
      return
    }
    let code = parent.exchange(draft, name)
    if SystemCall.isUnknown(code) { return try replace(by: draft, in: parent) }
    guard code == 0 else { throw .cannotWrite(path, code) }
    // What someone put there at the last moment is no package, and is given back.
    let other = PackageFolder(PathName.join(parent.path, draft), overwrites: overwrites)
    do throws(FileFailure) { try other.check() } catch {
      let code = parent.exchange(draft, name)
      isSpent = code == 0
      guard isSpent else { throw .isKept(path, as: parent.keep(draft, besides: name)) }
      throw error.naming(path, insteadOf: other.path)
    }
  }

  /// Where folders cannot change names, the old one is set aside under a name that people see: it
  /// is all that there is if the program is stopped between the two steps.
  private func replace(by draft: String, in parent: HeldFolder) throws(FileFailure) {
    let name = PathName.last(of: path)
    let old = "\(name).\(draft.suffix(6))"
    var code = parent.name(name, as: old)
    guard code == 0 else { throw .cannotWrite(path, code) }
    code = parent.name(draft, as: name)
    guard code == 0 else {
      _ = parent.name(old, as: name)
      throw .cannotWrite(path, code)
    }
    FolderRemoval.remove(PathName.join(parent.path, old))
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
          “\(path.visible)” exists already and is no folder. Nothing has been changed. Choose \
          another folder with -o.
          """))
  }

  fileprivate static func notAPackage(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          I mappen ”\(path.visible)” finns redan annat än ett paket. Inget har ändrats. Välj en \
          mapp som är tom eller inte finns.
          """,
        en: """
          The folder “\(path.visible)” holds something else than a package already. Nothing has \
          been changed. Choose a folder that is empty or not there.
          """))
  }

  fileprivate static func isUnknown(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          Manifestet i ”\(path.visible)” är ändrat eller skadat, så det framgår inte vad i mappen \
          som hör till paketet. Inget har ändrats. Flytta mappen, eller välj en annan med -o.
          """,
        en: """
          The manifest in “\(path.visible)” has been changed or damaged, so it is not known what \
          in the folder belongs to the package. Nothing has been changed. Move the folder, or \
          choose another with -o.
          """))
  }

  fileprivate static func holdsMore(_ path: String, _ other: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          I ”\(path.visible)” finns annat än paketet, till exempel ”\(other.visible)”, som skulle \
          gå förlorat. Inget har ändrats. Flytta det, eller välj en annan mapp med -o.
          """,
        en: """
          “\(path.visible)” holds other things than the package, such as “\(other.visible)”, which \
          would be lost. Nothing has been changed. Move them, or choose another folder with -o.
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
          “\(path.visible)” holds a package already. Nothing has been changed. Add --force to make \
          it anew, or choose another folder with -o.
          """))
  }
}
