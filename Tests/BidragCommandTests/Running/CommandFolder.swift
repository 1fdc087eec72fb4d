import Foundation

/// A folder of a test's own to run the program in.
struct CommandFolder {
  let root: String

  init() throws {
    let name = "bidrag-command-\(UUID().uuidString)"
    root = FileManager.default.temporaryDirectory.appending(path: name).path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  /// A copy of a file or a folder of the repository, alone in a folder, without what was made of
  /// it.
  init(copyOf original: String, as name: String) throws {
    try self.init()
    try FileManager.default.copyItem(atPath: Repository.path(original), toPath: path(name))
    for made in ["ut", "out"] { try delete("\(name)/\(made)") }
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func bidrag(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun.bidrag(arguments, in: root, environment: environment)
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }

  func add(_ name: String, _ text: String = "") throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func addFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  func add(_ name: String, copyOf original: String) throws {
    try FileManager.default.copyItem(atPath: Repository.path(original), toPath: path(name))
  }

  /// Removes a file or a folder, where it is there.
  func delete(_ name: String) throws {
    guard FileManager.default.fileExists(atPath: path(name)) else { return }
    try FileManager.default.removeItem(atPath: path(name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// Replaces a stretch of a file's text.
  func change(_ name: String, _ old: String, to new: String) throws {
    let before = try text(name)
    let after = before.replacingOccurrences(of: old, with: new)
    guard after != before else { throw Missing(text: old) }
    try add(name, after)
  }

  /// All files below, sorted.
  var names: [String] {
    (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
  }

  struct Missing: Error { var text: String }
}
