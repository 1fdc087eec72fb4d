/// The digits of a number with a fixed count of decimals, ready to be set with marks.
struct NumberFigures {
  let isNegative: Bool
  let whole: String
  let decimals: String

  /// The digits of `units`, of which the last `scale` are decimals.
  init(_ units: Int64, scale: Int) {
    isNegative = units < 0
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    whole = String(padded.dropLast(scale))
    decimals = String(padded.suffix(scale))
  }

  /// The figures with `group` between thousands, from `groupedFrom` digits on.
  func text(
    minus: String = "-", group: String = "", groupedFrom: Int = 4, mark: String, decimals: Bool
  ) -> String {
    let sign = isNegative ? minus : ""
    let isGrouped = !group.isEmpty && whole.utf8.count >= groupedFrom
    let front = isGrouped ? Self.grouped(whole, by: group) : whole
    return sign + front + (decimals && !self.decimals.isEmpty ? mark + self.decimals : "")
  }

  static func grouped(_ digits: String, by mark: String) -> String {
    var text = ""
    let count = digits.utf8.count
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { text += mark }
      text.append(digit)
    }
    return text
  }
}
