import Glibc

/// Takes away folders that Bidrag itself has made.
enum FolderRemoval {
  /// Removes a folder with all that is in it; links are removed, and never followed.
  static func remove(_ path: String) {
    for name in (try? FileReader.names(in: path, hidden: true)) ?? [] {
      let below = PathName.join(path, name)
      if FileReader.kind(of: below) == .folder, !FileReader.isLink(below) {
        remove(below)
      } else {
        unlink(below)
      }
    }
    rmdir(path)
  }
}
