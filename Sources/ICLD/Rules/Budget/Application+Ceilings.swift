import Diagnostics
package import FormKit

/// How far an application is from the limits of its edition.
extension Application {
  /// Each known ceiling less what it is held against: the amount applied for, or a year's costs.
  ///
  /// What the edition does not know is left out: there is nothing to work with.
  package func ceilingWorkings(in edition: Edition) -> [Working] {
    let ceilings = edition.ceilings(for: self)
    let whole = CeilingPeriod.application
    let perYear = yearPlaces
    return [CeilingLimit.maximum, .guide].flatMap { sort in
      let kept = { (period: CeilingPeriod) in
        BudgetLimit(
          \.amount, of: ceilings.filter { $0.period == period && $0.limit == sort }, in: edition)
      }
      let requested = budget.requested.map { amount in
        Working.Term.minus(
          amount, Application.root / Application.budget / Budget.requested)
      }
      let own = kept(whole).flatMap { limit in
        requested.map { Working([.ceiling(limit, sort, whole), $0]) }
      }
      let years = kept(.year).map { limit in
        perYear.map { Working([.ceiling(limit, sort, .year), $0]) }
      }
      return [own].compactMap { $0 } + (years ?? [])
    }
  }

  private var yearPlaces: [Working.Term] {
    let list = Application.root / Application.budget / Budget.byYear
    return list.items(of: budget.byYear).compactMap { place, total in
      total.amount.map { amount in
        Working.Term.minus(amount, place / YearTotal.amount, name: total.year.map(String.init))
      }
    }
  }
}

extension Working.Term {
  fileprivate static func ceiling(
    _ limit: BudgetLimit, _ sort: CeilingLimit, _ period: CeilingPeriod
  ) -> Self {
    let name =
      sort == .maximum
      ? Text(sv: "Taket", en: "The ceiling") : Text(sv: "Riktpunkten", en: "The guide value")
    let span =
      period == .application
      ? Text(sv: " för hela ansökan", en: " for the whole application")
      : Text(sv: " för ett år", en: " for one year")
    return Self(.plus, .money(limit.amount), name: name + span, citation: limit.citation)
  }
}
