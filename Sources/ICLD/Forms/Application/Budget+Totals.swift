public import FormKit

/// Sums of what the lines state, in the order in which the lines first name what is summed.
///
/// A sum that is too large to hold is left out; lines without an amount add nothing.
extension Budget {
  /// The sum of all lines; nil where no line states an amount.
  public var total: Money? { Self.sum(of: lines) }

  /// The sums per year, the earliest first.
  public var byYear: [YearTotal] {
    sums(by: \.year).sorted { $0.key < $1.key }.map { year, amount in
      var total = YearTotal()
      total.year = year
      total.amount = amount
      return total
    }
  }

  /// The sums per post.
  public var byPost: [PostTotal] {
    sums(by: \.post).map { post, amount in
      var total = PostTotal()
      total.post = post
      total.amount = amount
      return total
    }
  }

  /// The sums per party; lines that name no party are in none of them.
  public var byParty: [PartyTotal] {
    sums(by: \.party).map { party, amount in
      var total = PartyTotal()
      total.party = party
      total.amount = amount
      return total
    }
  }

  /// The sums per activity; lines that name no activity are in none of them.
  public var byActivity: [ActivityTotal] {
    sums(by: \.activity).map { activity, amount in
      var total = ActivityTotal()
      total.activity = activity
      total.amount = amount
      return total
    }
  }

  private func sums<Key: Hashable>(
    by key: KeyPath<BudgetLine, Key?>
  ) -> [(key: Key, amount: Money?)] {
    var order: [Key] = []
    var groups: [Key: [BudgetLine]] = [:]
    for line in lines {
      guard let value = line[keyPath: key] else { continue }
      if groups[value] == nil { order.append(value) }
      groups[value, default: []].append(line)
    }
    return order.map { ($0, Self.sum(of: groups[$0] ?? [])) }
  }

  private static func sum(of lines: [BudgetLine]) -> Money? {
    let amounts = lines.compactMap(\.amount)
    return amounts.isEmpty ? nil : Money.sum(amounts)
  }
}
