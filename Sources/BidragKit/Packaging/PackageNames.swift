import Diagnostics

/// What the folders and files of a package are called.
enum PackageNames {
  static let annexes = Text(sv: "bilagor", en: "annexes")
  static let annex = Text(sv: "bilaga", en: "annex")
  /// The documents that the check was made of.
  static let sources = Text(sv: "underlag", en: "sources")
  /// The contents in words.
  static let contents = Text(sv: "innehall.txt", en: "contents.txt")

  /// Whether a name leads to a file within the package, whatever its manifest says.
  static func isSafe(_ name: String) -> Bool {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" }
      && steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
