import Diagnostics
import FormKit
import RuleKit

/// An amount that an edition sets for an application, and where it comes from.
struct BudgetLimit {
  let amount: Money
  let citation: Citation?

  /// The highest of the known amounts: with parties in several regions the most generous one holds.
  init?(
    _ amount: (Ceiling) -> Known<Money>?, of ceilings: [Ceiling], in edition: Edition
  ) {
    let known = ceilings.compactMap { ceiling -> (amount: Money, source: String?)? in
      guard case .known(let money)? = amount(ceiling) else { return nil }
      return (money, ceiling.source)
    }
    guard let highest = known.max(by: { $0.amount < $1.amount }) else { return nil }
    self.amount = highest.amount
    citation = edition.citation(highest.source)
  }
}

extension Edition {
  /// The ceilings and guide values for an application; none while its kind is not stated.
  func ceilings(for application: Application) -> [Ceiling] {
    guard let kind = application.kind, let cooperation = application.cooperation else { return [] }
    return ceilings(for: kind, cooperation, in: application.countriesAbroad)
  }
}
