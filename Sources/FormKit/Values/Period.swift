public import Diagnostics

/// The days from one date to another, both included.
///
/// A period may end before it starts: that is a fault of the document, which a rule reports.
public struct Period: Sendable, Hashable {
  public let start: CalendarDate
  public let end: CalendarDate

  public init(start: CalendarDate, end: CalendarDate) {
    self.start = start
    self.end = end
  }

  /// Whether it does not end before it starts.
  public var isOrdered: Bool { start <= end }

  /// The number of days, both the first and the last included; 0 where it ends before it starts.
  public var days: Int { isOrdered ? start.days(until: end) + 1 : 0 }

  /// The calendar years that it touches; none where it ends before it starts.
  public var years: Range<Int> {
    isOrdered ? start.year..<(end.year + 1) : start.year..<start.year
  }

  public func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }
}

extension Period: FieldValue {
  public static var shape: Shape {
    let date = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    return .pattern(
      PatternShape(
        type: "Period", canonical: "\(date)/\(date)", written: ".*[0-9]{4}.*[0-9]{4}.*",
        hint: Text(
          sv: "första och sista dagen: 2014-02-01 – 2014-12-31",
          en: "the first and the last day: 2014-02-01 – 2014-12-31")))
  }

  /// Reads two dates with `–`, `-`, `—`, `/`, `..`, `till` or `to` between.
  public init(written: String) throws(ValueProblem) {
    var reason: Text?
    for (first, second) in Self.halves(of: written) {
      switch (WrittenDate(first), WrittenDate(second)) {
      case (.date(let start), .date(let end)):
        self.init(start: start, end: end)
        return
      case (.impossible(let why), .date), (.impossible(let why), .impossible),
        (.date, .impossible(let why)):
        reason = reason ?? why
      default: continue
      }
    }
    if let reason { throw DateRule.impossiblePeriod(written, reason) }
    throw DateRule.unreadablePeriod(written, meant: Self.certain(written))
  }

  /// The period that a text can mean alone, though its days are written otherwise than they should.
  private static func certain(_ written: String) -> Period? {
    var found: Period?
    for (first, second) in halves(of: written) {
      guard let start = WrittenDate.certain(first), let end = WrittenDate.certain(second) else {
        continue
      }
      let period = Period(start: start, end: end)
      if let found, found != period { return nil }
      found = period
    }
    return found
  }

  public var canonical: String { "\(start.canonical)/\(end.canonical)" }

  public func entered(in language: Language) -> String {
    "\(start.canonical) – \(end.canonical)"
  }

  /// What start and end have in common is said once: "1–7 april 2014".
  public func shown(in language: Language) -> String {
    let whole = end.shown(in: language)
    if start == end { return whole }
    if isOrdered, start.year == end.year {
      return start.month == end.month
        ? "\(start.day)–\(whole)" : "\(start.day) \(start.monthName[language])–\(whole)"
    }
    return "\(start.shown(in: language))–\(whole)"
  }
}

extension Period {
  private static let separators = ["till", "to", "..", "–", "-", "—", "/"].map {
    Array($0.unicodeScalars)
  }

  /// No period is longer; a longer text is not looked into.
  private static let longest = 80

  /// The ways to part a text at a separator: a date may itself hold `-` and `/`.
  private static func halves(of written: String) -> [(String, String)] {
    let scalars = Array(written.unicodeScalars.prefix(longest + 1))
    guard scalars.count <= longest else { return [] }
    return scalars.indices.compactMap { index in
      let isSeparator = { (separator: [Unicode.Scalar]) in
        scalars[index...].starts(with: separator)
      }
      guard let separator = separators.first(where: isSeparator) else { return nil }
      let first = WrittenNumber.trimmed(scalars[..<index])
      let second = WrittenNumber.trimmed(scalars[(index + separator.count)...])
      return first.isEmpty || second.isEmpty ? nil : (first, second)
    }
  }
}
