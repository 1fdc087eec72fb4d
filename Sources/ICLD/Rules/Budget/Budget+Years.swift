import Diagnostics
import FormKit

/// A year in which lines cost more than a limit.
struct YearAbove {
  let year: Int
  /// The first of the lines.
  let place: Place<BudgetLine>
  let amount: Money
  /// All other financing, if any: even with it, too much is left.
  let other: Money?
  /// What is above the limit; less other financing, where no other year can claim it.
  let excess: Money
  /// The years that are above the limit, where several share other financing.
  let together: YearsAbove?
}

/// Several years that cost more than a limit, and share other financing that covers only a part.
struct YearsAbove {
  let years: [Int]
  /// What is above the limit in all the years.
  let excess: Money
  let other: Money
  /// What of the excess other financing leaves.
  let rest: Money
}

extension Budget {
  /// The years in which the lines that count cost more than a limit, and those in which other
  /// financing may or may not cover the excess: it names no year, and counts once.
  func years(
    above limit: Money, counting counts: (BudgetLine) -> Bool = { _ in true }
  ) -> (above: [YearAbove], unclear: [Int]) {
    let other = max(Money.sum(otherFinancing.compactMap(\.amount)) ?? .zero, .zero)
    let found = excesses(above: limit, counting: counts)
    guard let excess = Money.sum(found.map(\.excess)), let rest = excess.subtracting(other),
      rest > .zero
    else { return ([], found.map(\.year)) }
    let shared =
      found.count > 1 && other > .zero
      ? YearsAbove(years: found.map(\.year), excess: excess, other: other, rest: rest) : nil
    let above = found.map { year in
      YearAbove(
        year: year.year, place: year.place, amount: year.amount,
        other: other == .zero ? nil : other, excess: found.count == 1 ? rest : year.excess,
        together: shared)
    }
    return (above, [])
  }

  private struct Excess {
    let year: Int
    let place: Place<BudgetLine>
    let amount: Money
    let excess: Money
  }

  /// The years that cost more than a limit, whoever pays.
  private func excesses(above limit: Money, counting counts: (BudgetLine) -> Bool) -> [Excess] {
    let places = firstPlaces(counting: counts)
    var counted = self
    counted.lines.removeAll { !counts($0) }
    return counted.byYear.compactMap { total in
      guard let year = total.year, let place = places[year], let amount = total.amount,
        amount > limit, let excess = amount.subtracting(limit)
      else { return nil }
      return Excess(year: year, place: place, amount: amount, excess: excess)
    }
  }

  private func firstPlaces(counting counts: (BudgetLine) -> Bool) -> [Int: Place<BudgetLine>] {
    let list = Application.root / Application.budget / Budget.lines
    var places: [Int: Place<BudgetLine>] = [:]
    for (place, line) in list.items(of: lines) where counts(line) {
      guard let year = line.year, places[year] == nil else { continue }
      places[year] = place
    }
    return places
  }
}

extension YearsAbove {
  /// That the years share what covers only a part of them.
  var inWords: Text {
    let names = years.map { Text(same: String($0)) }.asSeries()
    return Text(
      sv: """
        Åren \(names.sv) kostar tillsammans \(excess.shown(in: .swedish)) för mycket, och den \
        andra finansieringen på \(other.shown(in: .swedish)) kan bara räknas en gång.
        """,
      en: """
        The years \(names.en) together cost \(excess.shown(in: .english)) too much, and the other \
        financing of \(other.shown(in: .english)) counts only once.
        """)
  }
}
