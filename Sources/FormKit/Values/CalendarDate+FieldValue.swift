public import Diagnostics

extension CalendarDate: FieldValue {
  public static var shape: Shape { .date }

  /// Reads `2014-04-07`, `20140407`, `7/4 2014` or `7 april 2014`.
  public init(written: String) throws(ValueProblem) {
    switch WrittenDate(written) {
    case .date(let date): self = date
    case .impossible(let reason): throw DateRule.impossible(written, reason)
    case .unreadable:
      throw DateRule.unreadable(
        written, meant: WrittenDate.guesses(written), isCertain: WrittenDate.isCertain(written))
    }
  }

  public var canonical: String {
    "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  public func shown(in language: Language) -> String {
    "\(day) \(monthName[language]) \(year)"
  }

  /// The month's name: "april", "April".
  var monthName: Text { MonthName.all[month - 1] }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
