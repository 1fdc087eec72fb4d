/// Tells texts that may have to be broken within a word.
///
/// Columns are as wide as their longest words. Where any word could be broken, they would be set in
/// slivers; where none can, one long name would push a table off the page.
enum LongWords {
  static func isIn(_ text: String) -> Bool {
    text.utf8.count > longest
      && text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).contains {
        $0.count > longest && Substring($0).count > longest
      }
  }

  /// The characters of the longest word that is no burden on a column.
  private static let longest = 22
}
