import Diagnostics
import FormKit

/// The folders within a case's that documents may have been put away in.
enum FoldersBelow {
  /// How many folders lie within each other, at most.
  private static let mostDepth = 2
  /// In a folder with more files only what has no ending is taken for a folder.
  private static let mostNames = 500
  /// A case's folder with more folders in it stands on top of an archive.
  private static let mostFolders = 100

  /// The files in them that may be documents, by their paths from the case's folder; nil where there
  /// are too many folders to look into each.
  ///
  /// What cannot be opened is left out, as is what Bidrag itself has put there: frozen copies and
  /// packages.
  static func files(in folder: String, _ names: [String]) -> [String]? {
    var count = 0
    let files = files(in: folder, names, depth: mostDepth, &count)
    return count > mostFolders ? nil : files
  }

  /// - Parameter count: how many folders have been met.
  private static func files(
    in folder: String, _ names: [String], depth: Int, _ count: inout Int
  ) -> [String] {
    guard depth > 0 else { return [] }
    var files: [String] = []
    for name in names where count <= mostFolders && mayBeFolder(name, among: names.count) {
      let path = PathName.join(folder, name)
      guard case .folder = FileReader.kind(of: path), !FileReader.isLink(path) else { continue }
      count += 1
      guard count <= mostFolders, !PackageFolder.isPackage(path),
        let below = try? FileReader.names(in: path)
      else { continue }
      let found =
        below.filter(StrayDocuments.mayBeDocument)
        + self.files(in: path, below, depth: depth - 1, &count)
      for file in found { files.append(PathName.join(name, file)) }
    }
    return files
  }

  private static func mayBeFolder(_ name: String, among count: Int) -> Bool {
    if count > mostNames, name.utf8.contains(UInt8(ascii: ".")) { return false }
    return !hasFileEnding(name) && name != FrozenCopies.folder.sv && name != FrozenCopies.folder.en
  }

  /// Whether a name ends as a file's does, in a full stop and a few letters; asking the system of
  /// each costs more.
  private static func hasFileEnding(_ name: String) -> Bool {
    var letters = 0
    for byte in name.utf8.reversed() {
      if byte == UInt8(ascii: ".") { return letters > 0 }
      letters += 1
      if letters > 4 || byte < UInt8(ascii: "A") { return false }
    }
    return false
  }
}
