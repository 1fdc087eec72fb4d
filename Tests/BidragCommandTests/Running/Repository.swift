import Foundation

/// The files of the repository that the tests were built from.
enum Repository {
  /// The repository's folder: four levels above this file.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  static func path(_ name: String) -> String { root + name }

  static func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }
}
