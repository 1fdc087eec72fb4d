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

  /// Those of them that a rule asks for. Where they depend on a region, and the countries are in
  /// none that the edition knows, nothing can be judged, and that is said.
  func ceilings(
    for application: Application, where isAsked: (Ceiling) -> Bool, _ outcome: inout Outcome
  ) -> [Ceiling] {
    let found = ceilings(for: application).filter(isAsked)
    if found.isEmpty, !application.countriesAbroad.isEmpty, let kind = application.kind,
      let cooperation = application.cooperation,
      ceilings.contains(where: { $0.holds(for: kind, cooperation) && isAsked($0) })
    {
      outcome.notChecked(.regionUnknown)
    }
    return found
  }
}

extension Text {
  fileprivate static let regionUnknown = Text(
    sv: """
      Gränsen beror på i vilken region de internationella parterna finns, och utgåvan har ingen \
      region för deras länder.
      """,
    en: """
      The limit depends on the region of the international parties, and the edition has no region \
      for their countries.
      """)
}
