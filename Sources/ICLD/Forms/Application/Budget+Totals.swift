import Diagnostics
public import FormKit

/// Sums of what the lines state, in the order in which the lines first name what is summed.
///
/// A sum that is too large to hold is left out; lines without an amount add nothing.
extension Budget {
  /// The sum of all lines; nil where no line states an amount.
  public var total: Money? { totalWorking.money }

  /// The sums per year, the earliest first.
  public var byYear: [YearTotal] { yearSums.map(\.item) }

  /// The sums per post.
  public var byPost: [PostTotal] { postSums.map(\.item) }

  /// The sums per party; lines that name no party are in none of them.
  public var byParty: [PartyTotal] { partySums.map(\.item) }

  /// The sums per activity; lines that name no activity are in none of them.
  public var byActivity: [ActivityTotal] { activitySums.map(\.item) }
}

/// The workings of the sums.
extension Budget {
  var totalWorking: Working { sum(of: Array(lines.indices)) }

  var yearSums: [Worked<YearTotal>] {
    sums(by: \.year).sorted { $0.key < $1.key }.map { year, working in
      var total = YearTotal()
      total.year = year
      total.amount = working.money
      return Worked(total, working)
    }
  }

  var postSums: [Worked<PostTotal>] {
    sums(by: \.post).map { post, working in
      var total = PostTotal()
      total.post = post
      total.amount = working.money
      return Worked(total, working)
    }
  }

  var partySums: [Worked<PartyTotal>] {
    sums(by: \.party).map { party, working in
      var total = PartyTotal()
      total.party = party
      total.amount = working.money
      return Worked(total, working)
    }
  }

  var activitySums: [Worked<ActivityTotal>] {
    sums(by: \.activity).map { activity, working in
      var total = ActivityTotal()
      total.activity = activity
      total.amount = working.money
      return Worked(total, working)
    }
  }

  /// What is left to apply for: all lines less what others pay.
  var requestedWorking: Working {
    let others = (Budget.root / Budget.otherFinancing).items(of: otherFinancing)
    return Working(
      totalWorking.terms
        + others.compactMap { place, source in
          source.amount.map { amount in
            Working.Term.minus(amount, place / OtherFinancing.amount, name: source.source)
          }
        })
  }

  private func sums<Key: FieldValue>(
    by key: (BudgetLine) -> Key?
  ) -> [(key: Key, working: Working)] {
    var groups: [(key: Key, rows: [Int])] = []
    // By spelling: each type of key would need a type of dictionary.
    var places: [String: Int] = [:]
    for (row, line) in lines.enumerated() {
      guard let value = key(line) else { continue }
      if let place = places[value.canonical] {
        groups[place].rows.append(row)
      } else {
        places[value.canonical] = groups.count
        groups.append((value, [row]))
      }
    }
    return groups.map { ($0.key, sum(of: $0.rows)) }
  }

  private func sum(of rows: [Int]) -> Working {
    let place = (Budget.root / Budget.lines).settled
    var terms: [Working.Term] = []
    terms.reserveCapacity(rows.count)
    for row in rows {
      guard let amount = lines[row].amount else { continue }
      terms.append(.plus(amount, place[row] / BudgetLine.amount, name: lines[row].text))
    }
    return Working(terms)
  }
}
