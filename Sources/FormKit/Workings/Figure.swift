public import Diagnostics

/// A number in a working: an amount, a plain number, a count or a share on top.
public enum Figure: Sendable, Hashable {
  case money(Money)
  case number(DecimalNumber)
  case count(Int)
  /// One and a share of it, by which what the share comes on top of is multiplied.
  case onTop(Percentage)

  public var money: Money? { if case .money(let money) = self { money } else { nil } }
  public var count: Int? { if case .count(let count) = self { count } else { nil } }

  /// The one exact spelling, the same in all languages.
  public var canonical: String {
    switch self {
    case .money(let money): money.canonical
    case .number(let number): number.canonical
    case .count(let count): count.canonical
    case .onTop(let share): share.canonical
    }
  }

  /// The spelling for people to read.
  public func shown(in language: Language) -> String {
    switch self {
    case .money(let money): money.shown(in: language)
    case .number(let number): number.shown(in: language)
    case .count(let count): count.shown(in: language)
    case .onTop(let share): "1 + \(share.shown(in: language))"
    }
  }

  func adding(_ other: Figure) -> Figure? {
    switch (self, other) {
    case (.money(let a), .money(let b)): return a.adding(b).map(Figure.money)
    case (.count(let a), .count(let b)):
      let (sum, hasOverflown) = a.addingReportingOverflow(b)
      return hasOverflown ? nil : .count(sum)
    default: return nil
    }
  }

  func subtracting(_ other: Figure) -> Figure? {
    switch (self, other) {
    case (.money(let a), .money(let b)): return a.subtracting(b).map(Figure.money)
    case (.count(let a), .count(let b)):
      let (difference, hasOverflown) = a.subtractingReportingOverflow(b)
      return hasOverflown ? nil : .count(difference)
    default: return nil
    }
  }

  /// The lower of two of a sort.
  func lower(of other: Figure) -> Figure? {
    switch (self, other) {
    case (.money(let a), .money(let b)): .money(min(a, b))
    case (.count(let a), .count(let b)): .count(min(a, b))
    default: nil
    }
  }

  /// The higher of two of a sort.
  func higher(of other: Figure) -> Figure? {
    switch (self, other) {
    case (.money(let a), .money(let b)): .money(max(a, b))
    case (.count(let a), .count(let b)): .count(max(a, b))
    default: nil
    }
  }
}
