import Diagnostics
import FormKit
import Glibc

/// Replacing of what a person wrote.
extension FileWriter {
  /// Sees to it that a file is one that may be replaced, and still has the contents that were read.
  ///
  /// A link is refused: a rename would put a file in its place, and what it leads to may lie
  /// anywhere.
  package static func checkReplaceable(
    _ path: String, holding old: [UInt8]
  ) throws(FileFailure) {
    _ = try replaceable(path, holding: old)
  }

  private static func replaceable(
    _ path: String, holding old: [UInt8]
  ) throws(FileFailure) -> stat {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .cannotReplace(path, errno) }
    guard info.st_mode & S_IFMT != S_IFLNK else { throw .isLink(path) }
    // The folder decides who may rename; who may write the file decides who may change it.
    guard access(path, W_OK) == 0 else { throw .cannotReplace(path, errno) }
    guard try FileReader.bytes(of: path, limit: old.count) == old else { throw .isAnother(path) }
    return info
  }

  /// Puts new contents in the place of those that were read; the file keeps its permissions.
  ///
  /// Until the last step the file is as it was. Whoever else changes it, another run of Bidrag or
  /// an editor, has the last word.
  package static func replace(
    _ path: String, holding old: [UInt8], by new: [UInt8]
  ) throws(FileFailure) {
    let folder = try HeldFolder(of: path, failing: FileFailure.cannotReplace)
    let info = try replaceable(path, holding: old)
    let draft = try StagedFile(
      new, for: path, in: folder, like: info, failing: FileFailure.cannotReplace)
    try draft.place(insteadOf: old)
    try sync(folder, after: path)
  }
}

extension FileFailure {
  static func cannotReplace(_ path: String, _ code: Int32) -> FileFailure {
    if code == ENOENT { return .isGone(path) }
    let reason = Text(errorNumber: code)
    return FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: "”\(path.visible)” kan inte ändras: \(reason.sv). Filen är som den var.",
        en: "“\(path.visible)” cannot be changed: \(reason.en). The file is as it was."))
  }

  private static func isGone(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” har tagits bort eller fått ett annat namn medan den lästes. Inget har \
          skrivits. Se efter var filen är och försök igen.
          """,
        en: """
          “\(path.visible)” was removed or renamed while it was being read. Nothing has been \
          written. See where the file is, and try again.
          """))
  }

  fileprivate static func isLink(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” är en länk till en annan fil. Inget har ändrats. Rätta i stället filen \
          som länken leder till.
          """,
        en: """
          “\(path.visible)” is a link to another file. Nothing has been changed. Mend the file \
          that the link leads to instead.
          """))
  }

  static func isAnother(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” har ändrats medan den lästes, eller är öppen för ändring i ett annat \
          program. Inget har skrivits. Spara och stäng filen där du har den öppen och försök igen.
          """,
        en: """
          “\(path.visible)” was changed while it was being read, or is open to be changed in \
          another program. Nothing has been written. Save and close the file where you have it \
          open, and try again.
          """))
  }
}
