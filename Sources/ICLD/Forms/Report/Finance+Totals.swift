import Diagnostics
public import FormKit

/// What follows from the posts of a financial report.
extension Finance {
  /// The sum of the posts' outcomes; nil while none is stated, or where it is too large to hold.
  public var total: Money? { totalWorking?.money }

  /// The sum of what was granted; nil where no post states it, or where it is too large to hold.
  public var decidedTotal: Money? { decidedWorking?.money }

  /// What was granted less the outcome, below zero where the outcome is higher; nil until all posts
  /// state both.
  public var remaining: Money? { remainingWorking?.money }
}

/// The workings of the sums.
extension Finance {
  var totalWorking: Working? {
    (Finance.root / Finance.posts).items(of: posts).map { place, post in
      post.outcome.map { Working.Term.amount($0, place / PostOutcome.outcome, of: post) }
    }.asWorking
  }

  var decidedWorking: Working? {
    (Finance.root / Finance.posts).items(of: posts).map { place, post in
      post.decided.map { Working.Term.amount($0, place / PostOutcome.decided, of: post) }
    }.asWorking
  }

  var remainingWorking: Working? {
    guard posts.map(\.outcome).allStated != nil, posts.map(\.decided).allStated != nil,
      let total, let decidedTotal
    else { return nil }
    return Working([
      .plus(decidedTotal, Finance.root / Finance.decidedTotal),
      .minus(total, Finance.root / Finance.total),
    ])
  }

  /// The outcome, at most what was granted, less what was paid earlier: below zero where more has
  /// been paid than there is to pay.
  var leftToPay: Working? {
    guard let total, let decidedTotal else { return nil }
    let earlier = earlierPayments.map {
      Working.Term.minus($0, Finance.root / Finance.earlierPayments)
    }
    let granted = Working.Term(
      .atMost, .money(decidedTotal), path: (Finance.root / Finance.decidedTotal).path)
    let outcome = Working.Term.plus(total, Finance.root / Finance.total)
    return Working([outcome, granted] + (earlier.map { [$0] } ?? []))
  }

  /// What may be requested: what is left to pay, and never less than nothing.
  var requestedWorking: Working? {
    guard let leftToPay, let left = leftToPay.money else { return leftToPay }
    guard left < .zero else { return leftToPay }
    return Working(
      leftToPay.terms + [Working.Term(.atLeast, .money(.zero), name: .neverLess)])
  }
}

extension PostOutcome {
  /// The outcome less what was granted, below zero where money is left; nil until both are stated.
  public var difference: Money? { differenceWorking?.money }

  var differenceWorking: Working? {
    guard let decided, let outcome else { return nil }
    return Working([
      .plus(outcome, PostOutcome.root / PostOutcome.outcome),
      .minus(decided, PostOutcome.root / PostOutcome.decided),
    ])
  }
}

extension Working.Term {
  fileprivate static func amount(
    _ amount: Money, _ place: Place<Money>, of post: PostOutcome
  ) -> Self {
    Self(.plus, .money(amount), path: place.path, name: post.post?.label)
  }
}

extension Text {
  fileprivate static let neverLess = Text(
    sv: "inget betalas tillbaka här", en: "nothing is paid back here")
}
