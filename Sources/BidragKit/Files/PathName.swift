/// Takes paths apart and puts them together; touches no disk.
package enum PathName {
  /// What comes before the last slash; empty for a bare name.
  package static func folder(of path: String) -> String {
    let path = withoutTrailingSlash(path)
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What comes after the last slash.
  package static func last(of path: String) -> String {
    let path = withoutTrailingSlash(path)
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The path of a name in a folder; in the folder where one stands the name alone will do.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that a folder lies in, by its name where that says it.
  package static func above(_ folder: String) -> String {
    guard !folder.isEmpty, ![".", ".."].contains(last(of: folder)) else {
      return join(folder, "..")
    }
    let above = self.folder(of: folder)
    return above.isEmpty ? "." : above
  }

  /// The last name without its ending: `ansokan` of `x/ansokan.yaml`.
  package static func stem(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The ending in lower case, without its full stop.
  package static func ending(of path: String) -> String {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func withoutTrailingSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
