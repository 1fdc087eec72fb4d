import FormKit

/// A year in which lines cost more than a limit.
struct YearAbove {
  let year: Int
  /// The first of the lines.
  let place: Place<BudgetLine>
  let amount: Money
  /// All other financing, if any: even if it all goes to the year, too much is left.
  let other: Money?
  let excess: Money
}

extension Budget {
  /// The years in which the lines that count cost more than a limit, and those in which other
  /// financing may or may not cover the excess: it names no year.
  func years(
    above limit: Money, counting counts: (BudgetLine) -> Bool = { _ in true }
  ) -> (above: [YearAbove], unclear: [Int]) {
    let other = max(Money.sum(otherFinancing.compactMap(\.amount)) ?? .zero, .zero)
    let places = firstPlaces(counting: counts)
    var counted = self
    counted.lines.removeAll { !counts($0) }
    var above: [YearAbove] = []
    var unclear: [Int] = []
    for total in counted.byYear {
      guard let year = total.year, let place = places[year], let amount = total.amount,
        amount > limit
      else { continue }
      guard let rest = amount.subtracting(other), rest > limit,
        let excess = rest.subtracting(limit)
      else {
        unclear.append(year)
        continue
      }
      let covered = other == .zero ? nil : other
      above.append(
        YearAbove(year: year, place: place, amount: amount, other: covered, excess: excess))
    }
    return (above, unclear)
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
