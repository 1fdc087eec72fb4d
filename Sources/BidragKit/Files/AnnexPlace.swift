/// What the name of an annex leads to.
enum AnnexPlace {
  case missing
  /// A folder or a device, or a file outside the case's folder, which is left alone.
  case elsewhere
  case file(path: String, bytes: Int)

  /// Follows a name from the case's folder, and never out of it.
  init(of name: String, in folder: String) {
    self.init(of: name, in: folder, resolved: FileReader.resolved(folder))
  }

  /// - Parameter root: the folder as it is resolved; nil where it cannot be.
  init(of name: String, in folder: String, resolved root: String?) {
    guard let root, let path = FileReader.resolved(PathName.join(folder, name)) else {
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
