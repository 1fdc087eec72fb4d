import Diagnostics

/// Amounts in öre as people write them.
enum OreText {
  static func text(_ ore: Int128) -> Text {
    let digits = String(ore.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    let (whole, part) = (padded.dropLast(2), padded.suffix(2))
    let sign = ore < 0 ? "\u{2212}" : ""
    return Text(
      sv: "\(sign)\(grouped(whole, by: "\u{A0}")),\(part)",
      en: "\(sign)\(grouped(whole, by: ",")).\(part)")
  }

  private static func grouped(_ digits: Substring, by mark: String) -> String {
    var (rest, groups) = (digits, [Substring]())
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: mark)
  }
}
