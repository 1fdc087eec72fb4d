import Glibc

/// Where files are kept for the time that something takes.
enum ScratchFolder {
  /// The folder that the user names in TMPDIR; otherwise the system's.
  static var path: String {
    guard let name = getenv("TMPDIR"), name.pointee != 0 else { return "/tmp" }
    return String(cString: name)
  }
}
