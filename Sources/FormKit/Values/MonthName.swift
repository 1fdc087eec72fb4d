import Diagnostics

/// The names of the months.
enum MonthName {
  static let all = [
    Text(sv: "januari", en: "January"), Text(sv: "februari", en: "February"),
    Text(sv: "mars", en: "March"), Text(sv: "april", en: "April"),
    Text(sv: "maj", en: "May"), Text(sv: "juni", en: "June"),
    Text(sv: "juli", en: "July"), Text(sv: "augusti", en: "August"),
    Text(sv: "september", en: "September"), Text(sv: "oktober", en: "October"),
    Text(sv: "november", en: "November"), Text(sv: "december", en: "December"),
  ]

  /// The month, from 1, with a name in either language, in any case.
  static func month(named name: String) -> Int? {
    let name = name.lowercased()
    return all.firstIndex { $0.sv == name || $0.en.lowercased() == name }.map { $0 + 1 }
  }

  /// The month, from 1, whose name begins with at least three letters.
  static func month(beginning start: String) -> Int? {
    let start = start.lowercased()
    guard start.utf8.count >= 3 else { return nil }
    return all.firstIndex { $0.sv.hasPrefix(start) || $0.en.lowercased().hasPrefix(start) }
      .map { $0 + 1 }
  }
}
