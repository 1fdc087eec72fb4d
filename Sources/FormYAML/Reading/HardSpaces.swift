/// Finds no-break spaces where YAML wants spaces: before a line's text, after a dash and after a
/// name's colon. They come along when text is pasted, and look like spaces.
///
/// Within values they are kept, as between the thousands of an amount.
struct HardSpaces {
  private let scalars: [Unicode.Scalar]
  private var found: [Range<Int>] = []
  /// The column of the field whose text stands in a block on the lines below.
  private var blockColumn: Int?

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
    var index = endOfSpaces(from: line.lowerBound, in: line)
    if let column = blockColumn {
      let spaces = scalars[line].prefix { $0 == " " }.count
      if spaces > column { return }
      guard index < line.upperBound, index - line.lowerBound <= column else {
        return note(line.lowerBound..<index)
      }
      blockColumn = nil
    }
    note(line.lowerBound..<index)
    guard index < line.upperBound else { return }
    while scalars[index] == "-" {
      let next = endOfSpaces(from: index + 1, in: line)
      guard next > index + 1, next < line.upperBound else { return }
      note(index + 1..<next)
      index = next
    }
    let nameEnd = scalars[index..<line.upperBound].firstIndex { !Self.isOfName($0) }
    guard let nameEnd, nameEnd > index, scalars[nameEnd] == ":" else { return }
    note(nameEnd + 1..<endOfSpaces(from: nameEnd + 1, in: line))
    if opensBlock(scalars[nameEnd..<line.upperBound]) { blockColumn = index - line.lowerBound }
  }

  private mutating func note(_ range: Range<Int>) {
    if scalars[range].contains(where: Self.isHard) { found.append(range) }
  }

  private func endOfSpaces(from start: Int, in line: Range<Int>) -> Int {
    scalars[start..<line.upperBound].firstIndex { !$0.isBlank && !Self.isHard($0) }
      ?? line.upperBound
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Whether what follows a name begins a text on the lines below: `: |`, `: >-  # why`.
  private func opensBlock(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let value = rest.dropFirst().drop { $0.isBlank || Self.isHard($0) }
    guard let sign = value.first, sign == "|" || sign == ">" else { return false }
    let after = value.dropFirst().drop { "+-0123456789".unicodeScalars.contains($0) }
    return after.first.map { $0.isBlank || Self.isHard($0) } ?? true
  }
}
