import Diagnostics

/// A text as an array of Unicode scalars with the starts of its lines: places and indices turn into
/// each other without searching the text.
struct ScalarText: Sendable {
  let scalars: [Unicode.Scalar]
  /// The places of scalars that are no letter, digit, sign or space of ASCII.
  private let specials: [Int]
  /// The index of each line's first scalar.
  private let lineStarts: [Int]

  /// The text itself, for libyaml.
  let string: String

  init(_ text: String) {
    let decoded = ScalarDecoding(text)
    self.init(decoded.scalars, specials: decoded.specials, string: text)
  }

  init(_ scalars: [Unicode.Scalar]) {
    self.init(
      scalars, specials: scalars.indices.filter { scalars[$0].isSpecial },
      string: String(String.UnicodeScalarView(scalars)))
  }

  private init(_ scalars: [Unicode.Scalar], specials: [Int], string: String) {
    self.scalars = scalars
    self.specials = specials
    self.string = string
    var starts = [0]
    for index in specials where scalars[index].isBreak {
      let isPair = scalars[index] == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if !isPair { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// Whether there is a scalar of a sort; letters, digits, signs and spaces of ASCII are not asked
  /// for.
  func hasSpecial(where isSought: (Unicode.Scalar) -> Bool) -> Bool {
    specials.contains { isSought(scalars[$0]) }
  }

  var lineCount: Int { lineStarts.count }

  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// The text of a stretch, cut to what there is.
  func string(_ range: Range<Int>) -> String {
    let stretch = scalars[range.clamped(to: 0..<scalars.count)]
    // Bytes by hand: appending scalars to a string one by one costs ten times as much.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(stretch.count + stretch.count / 8)
    for scalar in stretch {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Lines

  /// A line, counted from 1, without its end.
  func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return scalars.count..<scalars.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : scalars.count
    while end > start, scalars[end - 1].isBreak { end -= 1 }
    return start..<end
  }

  func line(_ number: Int) -> String { string(lineRange(number)) }

  /// How far in the text of a line starts, counting spaces; nil for a line without text.
  func indentation(ofLine line: Int) -> Int? {
    let range = lineRange(line)
    let first = range.first { !scalars[$0].isBlank }
    return first.map { $0 - range.lowerBound }
  }

  /// The number of the line that holds an index.
  func line(at index: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return low + 1
  }

  // MARK: Places

  func position(at index: Int) -> SourcePosition {
    let line = line(at: index)
    return SourcePosition(line: line, column: index - lineStarts[line - 1] + 1)
  }

  /// The index of a place; the nearest one where the text has no such place.
  func index(of position: SourcePosition) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= lineStarts.count else { return scalars.count }
    let (index, overflow) = lineStarts[position.line - 1].addingReportingOverflow(
      position.column - 1)
    return overflow ? scalars.count : min(max(0, index), scalars.count)
  }

  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  // MARK: Edits

  /// The text with spaces for the tabs in some stretches of it.
  func withoutTabs(in stretches: [Range<Int>]) -> ScalarText {
    guard !stretches.isEmpty else { return self }
    var edited = scalars
    for index in stretches.joined() where edited.indices.contains(index) && edited[index] == "\t" {
      edited[index] = " "
    }
    return ScalarText(edited)
  }

  /// The text after edits; where two overlap, the first one counts.
  func applying(_ edits: [TextEdit]) -> ScalarText {
    guard !edits.isEmpty else { return self }
    var edited: [Unicode.Scalar] = []
    edited.reserveCapacity(scalars.count)
    var done = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard edit.range.lowerBound >= done, edit.range.upperBound <= scalars.count else { continue }
      edited += scalars[done..<edit.range.lowerBound]
      edited += edit.replacement
      done = edit.range.upperBound
    }
    edited += scalars[done...]
    return ScalarText(edited)
  }
}

/// A stretch of text and what is put in its place.
struct TextEdit: Sendable, Hashable {
  var range: Range<Int>
  var replacement: [Unicode.Scalar]

  init(_ range: Range<Int>, _ replacement: [Unicode.Scalar]) {
    self.range = range
    self.replacement = replacement
  }

  init(_ range: Range<Int>, _ replacement: String) {
    self.init(range, Array(replacement.unicodeScalars))
  }
}
