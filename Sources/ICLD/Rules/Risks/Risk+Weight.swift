import FormKit

extension Risk {
  /// What likelihood and impact are given on.
  static let scale = 1...5

  /// Likelihood times impact, from 1 to 25; nil where one of them is missing or off the scale.
  var weight: Int? {
    guard let likelihood, let impact, Self.scale.contains(likelihood), Self.scale.contains(impact)
    else { return nil }
    return likelihood * impact
  }
}
