import Diagnostics

/// What a text says when it is read as a date.
enum WrittenDate {
  case date(CalendarDate)
  /// It is laid out as a date, but the calendar has no such day, for this reason.
  case impossible(Text)
  case unreadable

  init(_ written: String) {
    if let (year, month, day) = Self.isoNumbers(written) {
      self = Self.weigh(year, month, day)
      return
    }
    let tokens = Self.tokens(written)
    if let (year, month, day) = Self.compactNumbers(tokens) ?? Self.wordyNumbers(tokens) {
      self = Self.weigh(year, month, day)
    } else {
      self = .unreadable
    }
  }

  var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }

  private static func weigh(_ year: Int, _ month: Int, _ day: Int) -> WrittenDate {
    if let date = CalendarDate(year: year, month: month, day: day) { return .date(date) }
    guard CalendarDate.years.contains(year) else { return .impossible(DateRule.yearOutside) }
    guard let days = CalendarDate.daysIn(month: month, year: year) else {
      return .impossible(DateRule.noMonth(month))
    }
    return .impossible(DateRule.daysInMonth(MonthName.all[month - 1], year, days))
  }
}

extension WrittenDate {
  /// A run of digits, a run of letters, or what stands between; blanks in a row count as one.
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }

  /// No date is longer; a longer text gives no tokens.
  private static let longest = 40

  private static func tokens(_ written: String) -> [Token] {
    let scalars = Array(written.unicodeScalars.prefix(longest + 1))
    guard scalars.count <= longest else { return [] }
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if WrittenNumber.isDigit(scalar) {
        let run = scalars[index...].prefix(while: WrittenNumber.isDigit)
        // Eight digits at most are ever meant, and always fit.
        tokens.append(.number(Int(String(scalars: run.prefix(9))) ?? 0, digits: run.count))
        index += run.count
      } else if scalar.properties.isAlphabetic {
        let run = scalars[index...].prefix { $0.properties.isAlphabetic }
        tokens.append(.word(String(scalars: run)))
        index += run.count
      } else {
        let mark: Unicode.Scalar = WrittenNumber.Mark(scalar) == .blank ? " " : scalar
        if mark != " " || tokens.last != .mark(" ") { tokens.append(.mark(mark)) }
        index += 1
      }
    }
    return tokens
  }

  /// `2014-04-07`, as nearly all dates are written: by bytes, without taking it apart.
  private static func isoNumbers(_ written: String) -> (Int, Int, Int)? {
    guard written.utf8.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (place, byte) in written.utf8.enumerated() {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      case _ where !(0...9).contains(digit): return nil
      case ..<4: numbers.0 = numbers.0 * 10 + digit
      case ..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    return numbers
  }

  /// `20140407`.
  private static func compactNumbers(_ tokens: [Token]) -> (Int, Int, Int)? {
    guard tokens.count == 1, case .number(let number, digits: 8) = tokens[0] else { return nil }
    return (number / 10_000, number / 100 % 100, number % 100)
  }

  /// `7/4 2014` and `7 april 2014`.
  private static func wordyNumbers(_ tokens: [Token]) -> (Int, Int, Int)? {
    guard tokens.count == 5, case .number(let day, digits: 1...2) = tokens[0],
      case .number(let year, digits: 4) = tokens[4], tokens[3] == .mark(" ")
    else { return nil }
    if tokens[1] == .mark("/"), case .number(let month, digits: 1...2) = tokens[2] {
      return (year, month, day)
    }
    guard tokens[1] == .mark(" "), case .word(let name) = tokens[2],
      let month = MonthName.month(named: name)
    else { return nil }
    return (year, month, day)
  }
}

extension WrittenDate {
  /// The dates that a text which cannot be read may stand for.
  static func guesses(_ written: String) -> [CalendarDate] {
    var numbers: [(value: Int, digits: Int)] = []
    var months: [Int] = []
    for token in tokens(written) {
      switch token {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word): months += [MonthName.month(beginning: word)].compactMap { $0 }
      case .mark: continue
      }
    }
    return guesses(numbers, months).reduce(into: []) { dates, guess in
      guard let date = CalendarDate(year: guess.0, month: guess.1, day: guess.2) else { return }
      if !dates.contains(date) { dates.append(date) }
    }
  }

  /// The day that a text can mean alone, if there is one.
  static func certain(_ written: String) -> CalendarDate? {
    if let date = WrittenDate(written).date { return date }
    let dates = isCertain(written) ? guesses(written) : []
    return dates.count == 1 ? dates.first : nil
  }

  /// Whether a text can mean one day alone: year, month and day in figures, in that order, or a
  /// month by its name, with nothing but what belongs to a date around it.
  ///
  /// No country writes the day between the year and the month. Which comes first where the year is
  /// last, and what other words around a date say of it, only the one who wrote it knows.
  static func isCertain(_ written: String) -> Bool {
    let tokens = tokens(written)
    return isInOrder(tokens) || namesOneMonth(tokens)
  }

  /// `2014.4.7`
  private static func isInOrder(_ tokens: [Token]) -> Bool {
    guard tokens.count == 5, case .number(_, digits: 4) = tokens[0],
      case .number(_, digits: 1...2) = tokens[2], case .number(_, digits: 1...2) = tokens[4],
      case .mark(let mark) = tokens[1], tokens[3] == .mark(mark)
    else { return false }
    return ["-", ".", "/", " "].contains(mark)
  }

  /// `den 7 april 2014`, `7 apr. 2014` and `April 7, 2014`.
  private static func namesOneMonth(_ tokens: [Token]) -> Bool {
    var months = 0
    for token in tokens {
      switch token {
      case .number: continue
      case .mark(let mark):
        guard mark == " " || mark == "." || mark == "," else { return false }
      case .word(let word):
        if MonthName.month(beginning: word) != nil {
          months += 1
        } else if !articles.contains(word.lowercased()) {
          return false
        }
      }
    }
    return months == 1
  }

  private static let articles: Set = ["den", "the", "of"]

  private enum Size {
    case year, short, six, other

    init(digits: Int) {
      switch digits {
      case 1...2: self = .short
      case 4: self = .year
      case 6: self = .six
      default: self = .other
      }
    }
  }

  private static func guesses(
    _ numbers: [(value: Int, digits: Int)], _ months: [Int]
  ) -> [(Int, Int, Int)] {
    let values = numbers.map(\.value)
    switch (numbers.map { Size(digits: $0.digits) }, months.count) {
    case ([.year, .short, .short], 0): return [(values[0], values[1], values[2])]
    // The day stands first in Sweden and the month in America.
    case ([.short, .short, .year], 0):
      return [(values[2], values[1], values[0]), (values[2], values[0], values[1])]
    case ([.short, .year], 1): return [(values[1], months[0], values[0])]
    case ([.year, .short], 1): return [(values[0], months[0], values[1])]
    // Six digits: a year of this century in short, as in registry numbers.
    case ([.six], 0):
      return [(2000 + values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)]
    default: return []
    }
  }
}
