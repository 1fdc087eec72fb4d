extension PackageFolder {
  /// The files of a package's folder that its manifest does not know, with the way to them.
  static func added(
    to manifest: PackageManifest, in folder: String
  ) throws(FileFailure) -> [String] {
    let names = manifest.files.compactMap(\.name) + [PackageManifest.fileName]
    let known = Set(names.map { Array($0.utf8) })
    return try self.names(below: folder).filter { !known.contains(Array($0.utf8)) }
  }

  /// The names of all files below a folder, with the way to them; links are named, not followed.
  private static func names(
    below folder: String, under prefix: String = "", depth: Int = 8
  ) throws(FileFailure) -> [String] {
    var names: [String] = []
    for name in try FileReader.names(in: folder, hidden: true) {
      let path = PathName.join(folder, name)
      if FileReader.kind(of: path) == .folder, !FileReader.isLink(path), depth > 0 {
        names += try self.names(below: path, under: "\(prefix)\(name)/", depth: depth - 1)
      } else {
        names.append(prefix + name)
      }
    }
    return names
  }
}
