import Diagnostics
import FormKit

/// Terms of a working that follow each other in one column, or one term alone.
struct TermGroup {
  enum Place: Equatable {
    /// No field's figure.
    case none
    case field(FieldPath)
    case column(list: String, field: String)
  }

  let step: Working.Step
  let place: Place
  let figure: Figure
  /// The items of the list, where it is a column.
  var items: [Int]

  static func groups(of terms: [Working.Term]) -> [TermGroup] {
    var groups: [TermGroup] = []
    for term in terms {
      let group = TermGroup(term)
      if let last = groups.last, last.step == group.step, last.place == group.place,
        case .column = group.place
      {
        groups[groups.count - 1].items += group.items
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  private init(_ term: Working.Term) {
    step = term.step
    figure = term.figure
    guard let path = term.path else {
      place = .none
      items = []
      return
    }
    if let list = path.firstName, let (item, field) = path.listed,
      term.step == .plus || term.step == .minus
    {
      place = .column(list: list, field: field)
      items = [item]
    } else {
      place = .field(path)
      items = []
    }
  }
}
