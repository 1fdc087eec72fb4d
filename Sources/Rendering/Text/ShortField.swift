/// A label and a value of one line.
struct ShortField {
  var label: String
  var value: String

  /// How far what belongs to something stands to the right of it.
  static let indent = 2

  /// The fields on a line each, the values below one another as far as there is room; a value that
  /// has no room beside its label stands below it.
  static func lines(
    of fields: [ShortField], indent: Int, width: Int, breaker: LineBreaker
  ) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var group = ShortFieldGroup(width: width - indent, breaker: breaker)
    for field in fields where !group.append(field) {
      lines += group.lines
      group = ShortFieldGroup(width: width - indent, breaker: breaker)
      if !group.append(field) {
        lines += field.brokenLines(width: width - indent, breaker: breaker)
      }
    }
    return (lines + group.lines).map { margin + $0 }
  }

  private func brokenLines(width: Int, breaker: LineBreaker) -> [String] {
    let margin = String(repeating: " ", count: Self.indent)
    return breaker.lines(of: label, width: width)
      + breaker.lines(of: value, width: width - Self.indent).map { margin + $0 }
  }
}

/// Fields whose values stand below one another.
private struct ShortFieldGroup {
  let width: Int
  let breaker: LineBreaker
  private var fields: [ShortField] = []
  private var labelWidth = 0
  private var valueWidth = 0

  init(width: Int, breaker: LineBreaker) {
    self.width = width
    self.breaker = breaker
  }

  /// Adds a field where all still fit.
  mutating func append(_ field: ShortField) -> Bool {
    let label = max(labelWidth, breaker.measure(field.label))
    let value = max(valueWidth, breaker.measure(field.value))
    guard label + 1 + value <= width else { return false }
    fields.append(field)
    (labelWidth, valueWidth) = (label, value)
    return true
  }

  var lines: [String] {
    fields.map { "\(breaker.padded($0.label, to: labelWidth)) \($0.value)" }
  }
}

extension ShortField {
  /// The short ones among the fields of a part.
  static func fields(of blocks: [LabelledBlock]) -> [ShortField] {
    blocks.compactMap { block in
      guard case .short(let value) = block.block else { return nil }
      return ShortField(label: block.label.asLabel, value: value)
    }
  }
}

extension String {
  /// The words as a label before a value.
  var asLabel: String {
    guard let last, !"?!:".contains(last) else { return self }
    return self + ":"
  }
}
