import Glibc

/// Takes away folders that Bidrag itself has made.
enum FolderRemoval {
  /// Removes a folder with all that is in it; links are removed, and never followed.
  static func remove(_ path: String) {
    for name in names(in: path) {
      let below = PathName.join(path, name)
      var info = stat()
      guard lstat(below, &info) == 0 else { continue }
      if info.st_mode & S_IFMT == S_IFDIR { remove(below) } else { unlink(below) }
    }
    rmdir(path)
  }

  /// All names in a folder, those that begin with a full stop too.
  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
