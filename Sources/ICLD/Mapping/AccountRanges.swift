import Diagnostics
public import FormKit

/// Accounts and ranges of accounts: `5010-5099, 5610, 70*`.
public struct AccountRanges: Sendable, Hashable {
  enum Item: Sendable, Hashable {
    case range(Int, Int)
    /// All accounts that begin with these figures.
    case beginning(String)
  }

  let items: [Item]

  /// Whether an account is one of these.
  public func contains(_ account: String) -> Bool {
    let number = Int(account)
    return items.contains { item in
      switch item {
      case .range(let first, let last): number.map { (first...last).contains($0) } ?? false
      case .beginning(let figures): account.hasPrefix(figures)
      }
    }
  }

  /// Whether an account is of the classes 1 to 3, which in both charts of accounts, that of companies
  /// and that of municipalities, are assets, debts and income.
  public static func isOfBalances(_ account: String) -> Bool {
    ["1", "2", "3"].contains { account.hasPrefix($0) }
  }

  /// Whether any of these may be an account of the classes 1 to 3.
  var mayHoldBalances: Bool { items.contains(where: \.mayHoldBalances) }

  /// Whether every account of others is one of these.
  func covers(_ others: AccountRanges) -> Bool {
    others.items.allSatisfy { other in items.contains { $0.covers(other) } }
  }
}

extension AccountRanges.Item {
  func covers(_ other: AccountRanges.Item) -> Bool {
    switch (self, other) {
    case (.range(let first, let last), .range(let low, let high)): first <= low && high <= last
    case (.beginning(let figures), .beginning(let others)): others.hasPrefix(figures)
    case (.beginning(let figures), .range(let low, let high)):
      low == high && String(low).hasPrefix(figures)
    case (.range, .beginning): false
    }
  }

  fileprivate var mayHoldBalances: Bool {
    switch self {
    case .beginning(let figures): return AccountRanges.isOfBalances(figures)
    case .range(let first, let last):
      // From 1 to 3, from 10 to 39, and so on: no account has more than nine figures.
      var unit = 1
      for _ in 0..<9 {
        if first < 4 * unit, last >= unit { return true }
        unit *= 10
      }
      return false
    }
  }

  fileprivate var text: String {
    switch self {
    case .range(let first, let last): first == last ? "\(first)" : "\(first)-\(last)"
    case .beginning(let figures): figures + "*"
    }
  }
}

extension AccountRanges: FieldValue {
  public static var shape: Shape {
    let one = "[0-9]{1,9}(-[0-9]{1,9}|[*]{1,9})?"
    return .pattern(
      PatternShape(
        type: "AccountRanges", canonical: "\(one)(, \(one))*",
        written: "[0-9]{1,9}[-0-9*,;– ]*",
        hint: Text(
          sv: "Kontonummer och spann, med komma emellan.",
          en: "Numbers of accounts and ranges, with commas between.")))
  }

  public init(written: String) throws(ValueProblem) {
    var items: [Item] = []
    let pieces = written.split { $0 == "," || $0 == ";" }
    for piece in pieces {
      let text = String(piece.filter { $0 != " " && $0 != "\u{A0}" })
      guard let item = Item(text) else { throw AccountRangesRule.problem(text, in: written) }
      items.append(item)
    }
    guard !items.isEmpty else { throw AccountRangesRule.problem(written, in: written) }
    self.items = items
  }

  public var canonical: String { items.map(\.text).joined(separator: ", ") }
}

extension AccountRanges.Item {
  fileprivate init?(_ text: String) {
    let isFigures = { (part: Substring) in
      (1...9).contains(part.utf8.count) && part.utf8.allSatisfy(\.isFigure)
    }
    if text.hasSuffix("*") {
      let figures = text.prefix { $0 != "*" }
      guard isFigures(figures), text.dropFirst(figures.count).allSatisfy({ $0 == "*" }) else {
        return nil
      }
      self = .beginning(String(figures))
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) {
      $0 == "-" || $0 == "–" || $0 == "\u{2212}"
    }
    guard parts.count <= 2, parts.allSatisfy(isFigures),
      let first = parts.first.flatMap({ Int($0) }),
      let last = parts.last.flatMap({ Int($0) }), first <= last,
      parts.count == 1 || parts[0].utf8.count == parts[1].utf8.count
    else { return nil }
    self = .range(first, last)
  }
}

extension UInt8 {
  /// Whether the byte is one of the figures from 0 to 9.
  fileprivate var isFigure: Bool { (0x30...0x39).contains(self) }
}
