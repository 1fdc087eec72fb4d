import Diagnostics

/// A number as someone wrote it, taken apart: sign, digits, marks, and the words around it.
///
/// It says only what stands there. What `300.000` means is for the value that reads it to decide.
struct WrittenNumber {
  /// What can stand between digits.
  enum Mark {
    case blank, point, comma, colon
  }

  enum Fault: Error {
    /// There is no number, or something else stands within it.
    case notANumber
    /// The digits do not stand in groups of three.
    case groups
  }

  private(set) var isNegative = false
  /// What stands before the digits, apart from the sign.
  private(set) var before = ""
  /// What stands after the digits.
  private(set) var after = ""
  private(set) var whole = ""
  private(set) var decimals = ""
  /// The mark between groups of thousands, where there are several groups and no doubt about it.
  private(set) var groupMark: Mark?
  private(set) var decimalMark: Mark?

  init(_ written: String) throws(Fault) {
    // Most numbers are digits and nothing else.
    if !written.isEmpty, !written.containsByte(where: { !Self.isDigit(Unicode.Scalar($0)) }) {
      whole = written
      return
    }
    guard written.utf8.count <= Self.mostBytes else { throw .notANumber }
    let scalars = Array(written.unicodeScalars)
    guard let first = scalars.firstIndex(where: Self.isDigit),
      let last = scalars.lastIndex(where: Self.isDigit)
    else { throw .notANumber }
    readBefore(scalars[..<first])
    after = Self.trimmed(scalars[(last + 1)...])
    try readDigits(scalars[first...last])
  }

  /// Whether words stand around the number.
  var isBare: Bool { before.isEmpty && after.isEmpty }

  /// Whether the one mark may as well separate thousands as decimals: `273,500`.
  var isAmbiguous: Bool {
    groupMark == nil && (decimalMark == .comma || decimalMark == .point)
      && decimals.utf8.count == 3 && whole.utf8.count <= 3 && !whole.hasPrefix("0")
  }

  /// The digits without mark, as a whole number: both the groups and what may be decimals.
  var allDigits: String { whole + decimals }

  /// Whether there are more digits than any number that can be held has.
  var isTooLong: Bool { whole.utf8.count + decimals.utf8.count > 30 }

  private mutating func readBefore(_ scalars: ArraySlice<Unicode.Scalar>) {
    var rest = Self.withoutBlanks(scalars)
    if let last = rest.last, Self.isMinus(last) {
      isNegative = true
      rest = rest.dropLast()
    } else if let first = rest.first, Self.isMinus(first) {
      isNegative = true
      rest = rest.dropFirst()
    }
    before = Self.trimmed(rest)
  }

  private mutating func readDigits(_ scalars: ArraySlice<Unicode.Scalar>) throws(Fault) {
    var runs = [""]
    var marks: [Mark] = []
    for scalar in scalars {
      if Self.isDigit(scalar) {
        runs[runs.count - 1].unicodeScalars.append(scalar)
      } else if let mark = Mark(scalar) {
        marks.append(mark)
        runs.append("")
      } else {
        throw .notANumber
      }
    }
    try weigh(runs, marks)
  }

  /// Finds what the marks between the runs of digits separate.
  private mutating func weigh(_ runs: [String], _ marks: [Mark]) throws(Fault) {
    guard let firstMark = marks.first, let lastMark = marks.last else {
      whole = runs.reduce("", +)
      return
    }
    let isGroupedThroughout =
      marks.allSatisfy { $0 == firstMark } && (firstMark == .blank || marks.count > 1)
    if !isGroupedThroughout {
      guard lastMark != .blank, marks.count == 1 || lastMark != firstMark else { throw .groups }
      decimalMark = lastMark
      decimals = runs.last ?? ""
    }
    let groups = isGroupedThroughout ? runs : runs.dropLast()
    let groupMarks = isGroupedThroughout ? marks : marks.dropLast()
    guard groupMarks.allSatisfy({ $0 == firstMark && $0 != .colon }), Self.areThousands(groups),
      isGroupedThroughout || !decimals.isEmpty
    else { throw .groups }
    groupMark = groupMarks.first
    whole = groups.reduce("", +)
  }

  private static func areThousands(_ groups: [String]) -> Bool {
    guard let first = groups.first else { return false }
    if groups.count == 1 { return !first.isEmpty }
    return (1...3).contains(first.utf8.count)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }
}

extension WrittenNumber {
  /// What is longer than this is no number, whatever it says, and is not taken apart.
  static let mostBytes = 200

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The hyphen, the minus sign, and the dash that word processors make of them.
  static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}" || scalar == "–"
  }

  private static func withoutBlanks(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let first = rest.first, Mark(first) == .blank { rest = rest.dropFirst() }
    while let last = rest.last, Mark(last) == .blank { rest = rest.dropLast() }
    return rest
  }

  /// The text without the blanks around it.
  static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars: withoutBlanks(scalars))
  }
}

extension WrittenNumber.Mark {
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    // Also the no-break, figure, thin and narrow no-break spaces that typesetting and spreadsheets
    // use.
    case " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": self = .blank
    case ".": self = .point
    case ",": self = .comma
    case ":": self = .colon
    default: return nil
    }
  }
}
