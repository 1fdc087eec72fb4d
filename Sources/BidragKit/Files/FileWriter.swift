import Diagnostics
import FormKit
import Glibc

/// Writes files so that each is the old one whole or the new one whole.
package enum FileWriter {
  /// Writes beside the target, syncs, and renames into place.
  ///
  /// - Parameter overwrites: whether a file that is there already may be replaced.
  package static func write(
    _ text: String, to path: String, overwrites: Bool
  ) throws(FileFailure) {
    try write(Array(text.utf8), to: path, overwrites: overwrites)
  }

  /// Writes beside the target, syncs, and renames into place.
  ///
  /// - Parameter overwrites: whether a file that is there already may be replaced.
  package static func write(
    _ bytes: [UInt8], to path: String, overwrites: Bool
  ) throws(FileFailure) {
    if !overwrites, FileReader.kind(of: path) != .missing { throw .exists(path) }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .cannotWrite(path, errno) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    var code = writeAll(bytes, to: descriptor)
    if code == 0, fchmod(descriptor, 0o644) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    // A link, unlike a rename, refuses to replace a file that came to be in the meantime.
    if code == 0, !overwrites {
      if link(temporary, path) != 0 { code = errno }
      // Some network disks have no links: there a rename is all that can be had.
      if [EPERM, EOPNOTSUPP, ENOSYS].contains(code), FileReader.kind(of: path) == .missing {
        code = rename(temporary, path) == 0 ? 0 : errno
      }
      unlink(temporary)
    } else if code == 0, rename(temporary, path) != 0 {
      code = errno
      unlink(temporary)
    } else if code != 0 {
      unlink(temporary)
    }
    if code == EEXIST { throw .exists(path) }
    guard code == 0 else { throw .cannotWrite(path, code) }
    syncFolder(of: path)
  }

  /// Makes a folder and those above it, where they are not there.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    guard !path.isEmpty, FileReader.kind(of: path) != .folder else { return }
    let parent = PathName.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o755) != 0 else { return }
    let code = errno
    // Someone else may have made it in the meantime; a file of that name is in the way.
    if code != EEXIST || FileReader.kind(of: path) != .folder {
      throw .cannotWrite(path, code == EEXIST ? ENOTDIR : code)
    }
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return 0 }
        let count = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += count
      }
      return 0
    }
  }

  /// The rename itself is only safe on disk once its folder is.
  static func syncFolder(of path: String) {
    let folder = PathName.folder(of: path)
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension FileFailure {
  static func exists(_ path: String) -> FileFailure {
    FileFailure(
      .alreadyExists, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” finns redan och har inte ändrats. Välj ett annat namn med -o, eller \
          lägg till --ersätt för att ersätta filen.
          """,
        en: """
          “\(path.visible)” exists already and has not been changed. Either choose another name with -o, \
          or add --force to replace the file.
          """))
  }

  static func cannotWrite(_ path: String, _ code: Int32) -> FileFailure {
    let reason = Text(errorNumber: code)
    return FileFailure(
      .cannotWrite, path: path,
      message: Text(
        sv: """
          ”\(path.visible)” kan inte skrivas: \(reason.sv). Inget har ändrats. Välj en annan mapp med \
          -o.
          """,
        en: """
          “\(path.visible)” cannot be written: \(reason.en). Nothing has been changed. Choose another \
          folder with -o.
          """))
  }
}
