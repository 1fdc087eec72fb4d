/// Finds no-break spaces where YAML wants spaces: before a field or an item, and after a field's
/// colon. They come along when text is pasted, and look like spaces.
///
/// Wherever they may be part of a text they are kept: in values, on the lines below that a text
/// goes on with, and before what is no field. Whoever writes `Obs:` in a text uses a capital; the
/// names of forms have none.
struct HardSpaces {
  private let scalars: [Unicode.Scalar]
  private var found: [Range<Int>] = []
  /// The column of the latest field or item with a text: what stands further in goes on with it.
  private var textColumn: Int?
  /// The mark of a quoted text that goes on below.
  private var openQuote: Unicode.Scalar?
  /// The column of the latest item with an ordinary space after its dash.
  private var itemColumn: Int?

  static func isHard(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{2007}" || scalar == "\u{202F}"
  }

  /// The stretches that hold them, in order; a line may have several.
  static func inLayout(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var search = HardSpaces(scalars: scalars)
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: \.isBreak) ?? scalars.count
      search.look(at: start..<end)
      start = end + 1
    }
    return search.found
  }

  private mutating func look(at line: Range<Int>) {
    if let quote = openQuote {
      if isOpen(scalars[line], quote) { openQuote = nil }
      return
    }
    let start = endOfSpaces(from: line.lowerBound, in: line)
    let indentation = start - line.lowerBound
    if let textColumn, indentation > textColumn {
      // What is far enough in without them is text; else they stand for its indentation.
      let spaces = scalars[line].prefix { $0 == " " }.count
      if spaces <= textColumn { note(line.lowerBound..<start) }
      return
    }
    guard start < line.upperBound else { return note(line) }
    if scalars[start] == "#" { return }
    textColumn = nil
    let (body, dash) = endOfDashes(from: start, in: line)
    let colon = colon(ofFieldAt: body, in: line)
    if colon != nil || dash != nil { note(line.lowerBound..<start) }
    if let colon, isName(body..<colon) {
      note(colon + 1..<endOfSpaces(from: colon + 1, in: line))
    }
    let column = (colon == nil ? dash ?? start : body) - line.lowerBound
    goOn(with: colon.map { $0 + 1 } ?? body, at: column, in: line)
  }

  /// Notes whether what stands after a name or dash goes on below.
  private mutating func goOn(with start: Int, at column: Int, in line: Range<Int>) {
    let value = scalars[endOfSpaces(from: start, in: line)..<line.upperBound]
    guard let first = value.first, first != "#" else { return }
    textColumn = column
    if (first == "\"" || first == "'") && isOpen(value, first) { openQuote = first }
  }

  /// Goes past the dashes of items, and says where the last one is.
  private mutating func endOfDashes(from start: Int, in line: Range<Int>) -> (Int, dash: Int?) {
    var (index, dash) = (start, Int?.none)
    while index + 1 < line.upperBound, scalars[index] == "-" {
      let next = endOfSpaces(from: index + 1, in: line)
      let column = index - line.lowerBound
      guard scalars[index + 1] == " " || next > index + 1 && column == itemColumn,
        next < line.upperBound
      else { break }
      itemColumn = column
      note(index + 1..<next)
      (index, dash) = (next, index)
    }
    return (index, dash)
  }

  /// Where the colon of a field is that begins at an index; nil where no field does.
  private func colon(ofFieldAt index: Int, in line: Range<Int>) -> Int? {
    let rest = scalars[index..<line.upperBound]
    var end = rest.endIndex
    if let quote = rest.first, quote == "\"" || quote == "'" {
      end = rest.dropFirst().firstIndex(of: quote).map { $0 + 1 } ?? end
    } else {
      end = rest.firstIndex(of: ":") ?? end
    }
    guard end < rest.endIndex, scalars[end] == ":" else { return nil }
    guard end + 1 < rest.endIndex else { return end }
    let next = scalars[end + 1]
    return next.isBlank || Self.isHard(next) && isName(index..<end) ? end : nil
  }

  /// Whether a stretch is spelled like the names of forms, which are in small letters.
  private func isName(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && scalars[range].allSatisfy {
        $0 == "_" || $0.properties.isLowercase || ("0"..."9").contains($0)
      }
  }

  /// Whether a text has an odd number of a quotation mark, so that one is opened and not closed, or
  /// the other way round.
  private func isOpen(_ text: ArraySlice<Unicode.Scalar>, _ quote: Unicode.Scalar) -> Bool {
    var (count, isEscaped) = (0, false)
    for scalar in text {
      if scalar == quote, !isEscaped { count += 1 }
      isEscaped = quote == "\"" && scalar == "\\" && !isEscaped
    }
    return !count.isMultiple(of: 2)
  }

  private mutating func note(_ range: Range<Int>) {
    if scalars[range].contains(where: Self.isHard) { found.append(range) }
  }

  private func endOfSpaces(from start: Int, in line: Range<Int>) -> Int {
    scalars[start..<line.upperBound].firstIndex { !$0.isBlank && !Self.isHard($0) }
      ?? line.upperBound
  }
}
