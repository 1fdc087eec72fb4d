public import FormKit

/// What follows from the posts of a financial report.
extension Finance {
  /// The sum of the posts' outcomes; nil while none is stated, or where it is too large to hold.
  public var total: Money? { Self.sum(posts.compactMap(\.outcome)) }

  /// The sum of what was granted; nil where no post states it, or where it is too large to hold.
  public var decidedTotal: Money? { Self.sum(posts.compactMap(\.decided)) }

  /// What was granted less the outcome, below zero where the outcome is higher.
  public var remaining: Money? {
    guard let total else { return nil }
    return decidedTotal?.subtracting(total)
  }

  private static func sum(_ amounts: [Money]) -> Money? {
    amounts.isEmpty ? nil : Money.sum(amounts)
  }
}

extension PostOutcome {
  /// The outcome less what was granted, below zero where money is left; nil until both are stated.
  public var difference: Money? {
    guard let decided else { return nil }
    return outcome?.subtracting(decided)
  }
}
