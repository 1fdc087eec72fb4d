import FormKit

extension Sequence where Element == Money? {
  /// The amounts; nil where one of them is missing or could not be read.
  var allStated: [Money]? {
    var amounts: [Money] = []
    for amount in self {
      guard let amount else { return nil }
      amounts.append(amount)
    }
    return amounts
  }
}
