import Diagnostics

/// The names of the fields between the braces that a text stands in.
enum BraceNames {
  /// How many signs are looked at on either side: no one writes more between two braces.
  private static let reach = 2_000

  static func around(_ range: Range<Int>, in text: ScalarText) -> [String] {
    guard let opening = opening(before: range.lowerBound, in: text) else { return [] }
    var names: [String] = []
    var depth = 0
    var index = opening + 1
    var start: Int? = index
    while let scalar = text[index], index < range.upperBound + reach {
      switch scalar {
      case "{", "[": depth += 1
      case "}", "]":
        if depth == 0 { return names }
        depth -= 1
      case "," where depth == 0: start = index + 1
      case ":" where depth == 0 && (text[index + 1]?.isBlank ?? true):
        if let first = start { names.append(name(text.string(first..<index))) }
        start = nil
      default: break
      }
      index += 1
    }
    return names
  }

  private static func opening(before index: Int, in text: ScalarText) -> Int? {
    var depth = 0
    for place in stride(from: index - 1, through: max(0, index - reach), by: -1) {
      switch text[place] ?? " " {
      case "}", "]": depth += 1
      case "{", "[":
        if depth == 0 { return place }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  /// A name without the quotes that it may stand in.
  private static func name(_ written: String) -> String {
    written.trimmed.filter { $0 != "\"" && $0 != "'" }
  }
}
