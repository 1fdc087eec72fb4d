import FormKit
import ICLD

/// The files of a case's folder that annexes can name; looked through when a name leads nowhere.
struct CaseFiles {
  private let folder: String
  /// The folder with its links followed, once for all names.
  private let root: String?
  /// The files' paths from the folder; empty where there are too many to look through.
  private lazy var paths = Self.paths(in: folder, depth: Self.mostDepth) ?? []
  private var searches = 0

  /// How many folders an annex may lie within each other, and be found without its exact name.
  private static let mostDepth = 3
  /// A folder with more files than this is a store, in which much has a name like another's.
  private static let mostFiles = 500
  /// For so many names that lead nowhere is one sought that was meant. A list of thousands has
  /// another fault than its spelling.
  private static let mostSearches = 20

  init(in folder: String) {
    self.folder = folder
    root = FileReader.resolved(folder)
  }

  /// What a name leads to. Some computers store å as a letter and a mark: that is the same name.
  mutating func place(of name: String) -> AnnexPlace {
    let place = AnnexPlace(of: name, in: folder, resolved: root)
    guard case .missing = place, !name.utf8.allSatisfy({ $0 < 0x80 }),
      let stored = paths.first(where: { $0 == name })
    else { return place }
    return AnnexPlace(of: stored, in: folder, resolved: root)
  }

  /// The file that a name was most likely meant for, of those that no other annex names.
  mutating func nearest(to name: String, besides taken: Set<String>) -> String? {
    guard searches < Self.mostSearches else { return nil }
    searches += 1
    let free = paths.filter { !taken.contains($0) }
    let written = name.replacing("\\", with: "/")
    let file = PathName.last(of: written)
    return free.first { Spelling($0) == Spelling(written) }
      ?? free.first { Spelling(PathName.last(of: $0)) == Spelling(file) }
      ?? Self.alike(file, among: free)
  }

  /// The file with nearly the same name. Whoever numbers files means the number.
  private static func alike(_ file: String, among paths: [String]) -> String? {
    let stem = PathName.stem(of: file)
    return Spelling.nearest(
      to: stem,
      among: paths.lazy.map { (spelling: PathName.stem(of: $0), value: $0) }
        .filter { $0.spelling.filter(\.isWholeNumber) == stem.filter(\.isWholeNumber) })
  }

  /// The files in a folder and those within it that can be annexes; nil where there are too many.
  private static func paths(in folder: String, depth: Int) -> [String]? {
    guard let names = try? FileReader.names(in: folder), names.count <= mostFiles else {
      return nil
    }
    var paths: [String] = []
    for name in names {
      let path = PathName.join(folder, name)
      // A link may lead out of the case.
      guard !FileReader.isLink(path) else { continue }
      switch FileReader.kind(of: path) {
      case .file where !["yaml", "yml"].contains(PathName.ending(of: name)): paths.append(name)
      case .folder where depth > 1 && !PackageFolder.isPackage(path):
        guard let below = self.paths(in: path, depth: depth - 1) else { return nil }
        paths += below.map { PathName.join(name, $0) }
      default: continue
      }
      guard paths.count <= mostFiles else { return nil }
    }
    return paths
  }
}
