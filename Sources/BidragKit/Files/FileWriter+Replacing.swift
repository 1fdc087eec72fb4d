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
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .cannotReplace(path, errno) }
    guard info.st_mode & S_IFMT != S_IFLNK else { throw .isLink(path) }
    // The folder decides who may rename; who may write the file decides who may change it.
    guard access(path, W_OK) == 0 else { throw .cannotReplace(path, errno) }
    guard try FileReader.bytes(of: path, limit: old.count) == old else { throw .isAnother(path) }
  }

  /// Puts new contents in the place of those that were read; the file keeps its permissions.
  ///
  /// Until the last step, a rename, the file is as it was.
  package static func replace(
    _ path: String, holding old: [UInt8], by new: [UInt8]
  ) throws(FileFailure) {
    try checkReplaceable(path, holding: old)
    var info = stat()
    guard lstat(path, &info) == 0 else { throw .cannotReplace(path, errno) }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .cannotReplace(path, errno) }
    let temporary = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    var code = writeAll(new, to: descriptor)
    // Only the superuser may give files away. The order matters: a change of owner takes rights
    // away that the mode then gives back.
    if code == 0 { _ = fchown(descriptor, info.st_uid, info.st_gid) }
    if code == 0, fchmod(descriptor, info.st_mode & 0o7777) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw .cannotReplace(path, code)
    }
    syncFolder(of: path)
  }
}

extension FileFailure {
  fileprivate static func cannotReplace(_ path: String, _ code: Int32) -> FileFailure {
    let reason = Text(errorNumber: code)
    return FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: "”\(path.visible)” kan inte ändras: \(reason.sv). Filen är som den var.",
        en: "“\(path.visible)” cannot be changed: \(reason.en). The file is as it was."))
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

  fileprivate static func isAnother(_ path: String) -> FileFailure {
    FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” har ändrats medan den lästes. Inget har skrivits. Spara filen där du \
          har den öppen och försök igen.
          """,
        en: """
          “\(path.visible)” was changed while it was being read. Nothing has been written. Save \
          the file where you have it open, and try again.
          """))
  }
}
