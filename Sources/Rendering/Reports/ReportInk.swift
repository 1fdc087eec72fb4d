import Diagnostics

/// A way to set words off in a terminal. It never carries a meaning that the words do not.
package enum ReportInk: Int {
  case bold = 1
  case dim = 2
  case red = 31
  case green = 32
  case yellow = 33
  case cyan = 36

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .red
    case .warning: self = .yellow
    case .note: self = .cyan
    }
  }
}

/// Puts ink on words, or leaves them as they are.
package struct ReportPen {
  let isColored: Bool

  package init(isColored: Bool) { self.isColored = isColored }

  /// The words in all of the inks.
  package func write(_ words: String, _ inks: [ReportInk]) -> String {
    guard isColored, !words.isEmpty, !inks.isEmpty else { return words }
    let codes = inks.map { String($0.rawValue) }.joined(separator: ";")
    return "\u{1B}[\(codes)m\(words)\u{1B}[0m"
  }
}
