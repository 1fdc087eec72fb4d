/// What the name of an annex leads to.
enum AnnexPath {
  case missing
  /// A folder or a device, or a file outside the case's folder, which is left alone.
  case elsewhere
  case file(path: String, bytes: Int)

  /// Follows a name from the case's folder, and never out of it.
  init(of name: String, in folder: String) {
    guard let root = FileReader.resolved(folder),
      let path = FileReader.resolved(PathName.join(folder, name))
    else {
      self = .missing
      return
    }
    guard path.hasPrefix(root + "/"), case .file(let bytes) = FileReader.kind(of: path) else {
      self = .elsewhere
      return
    }
    self = .file(path: path, bytes: bytes)
  }
}
