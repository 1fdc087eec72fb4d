import Glibc
import SystemPackage

/// A file that is open but has no name, so that nothing is left of it once it is closed.
enum NamelessFile {
  /// A file with contents, to be read from its beginning. Whoever takes it closes it.
  ///
  /// - Throws: `Errno` when the folder for temporary files cannot be written or is full.
  static func open(holding bytes: [UInt8]) throws -> FileDescriptor {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(PathName.join(folder, "bidrag.XXXXXX").utf8CString)
    let file = FileDescriptor(rawValue: mkstemp(&template))
    guard file.rawValue >= 0 else { throw Errno(rawValue: errno) }
    unlink(template)
    do {
      try file.writeAll(bytes)
      try file.seek(offset: 0, from: .start)
      return file
    } catch {
      try? file.close()
      throw error
    }
  }
}
