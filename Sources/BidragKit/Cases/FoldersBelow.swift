import Diagnostics
import FormKit

/// The folders within a case's that documents may have been put away in.
enum FoldersBelow {
  /// How many folders lie within each other, at most.
  private static let mostDepth = 2
  /// In a folder with more files only what has no ending is taken for a folder.
  private static let mostNames = 500

  /// The files in them that may be documents, by their paths from the case's folder.
  ///
  /// What cannot be opened is left out, as is what Bidrag itself has put there: frozen copies and
  /// packages.
  static func files(in folder: String, _ names: [String]) -> [String] {
    files(in: folder, names, depth: mostDepth)
  }

  private static func files(in folder: String, _ names: [String], depth: Int) -> [String] {
    guard depth > 0 else { return [] }
    var files: [String] = []
    for name in names where mayBeFolder(name, among: names.count) {
      let path = PathName.join(folder, name)
      guard case .folder = FileReader.kind(of: path), !FileReader.isLink(path),
        !PackageFolder.isPackage(path), let below = try? FileReader.names(in: path)
      else { continue }
      let found =
        below.filter(StrayDocuments.mayBeDocument)
        + self.files(in: path, below, depth: depth - 1)
      for file in found { files.append(PathName.join(name, file)) }
    }
    return files
  }

  private static func mayBeFolder(_ name: String, among count: Int) -> Bool {
    if count > mostNames, name.utf8.contains(UInt8(ascii: ".")) { return false }
    return name != FrozenCopies.folder.sv && name != FrozenCopies.folder.en
  }
}
