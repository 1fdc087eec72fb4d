import Glibc
import SystemPackage

/// A file that is open but has no name, so that nothing is left of it once it is closed.
enum NamelessFile {
  /// A file with contents, to be read from its beginning. Whoever takes it closes it.
  ///
  /// - Throws: `Errno` when the folder for temporary files cannot be written or is full.
  static func open(holding bytes: [UInt8]) throws -> FileDescriptor {
    let file = FileDescriptor(rawValue: try make(in: ScratchFolder.path))
    do {
      try file.writeAll(bytes)
      try file.seek(offset: 0, from: .start)
      return file
    } catch {
      try? file.close()
      throw error
    }
  }

  /// On most disks a file can be made that never has a name; on others it has one for a moment.
  private static func make(in folder: String) throws(Errno) -> Int32 {
    let nameless = O_DIRECTORY | 0o20_000_000
    let (failure, file) = SystemCall.result {
      Glibc.open(folder, nameless | O_RDWR | O_CLOEXEC, 0o600)
    }
    if failure == 0 { return file }
    guard SystemCall.isUnknown(failure) || failure == EISDIR else { throw Errno(rawValue: failure) }
    var template = Array(PathName.join(folder, "bidrag.XXXXXX").utf8CString)
    let named = mkstemp(&template)
    guard named >= 0 else { throw Errno(rawValue: errno) }
    unlink(template)
    return named
  }
}
