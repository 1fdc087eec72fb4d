/// Anchors, aliases and tags told apart from texts that only begin like them.
struct SortedSpecials {
  /// What must be refused.
  private(set) var refused: [YAMLOutline.Special] = []
  /// Texts that begin with `*` or `&`.
  private(set) var mistakes: [Mistake] = []

  init(_ specials: [YAMLOutline.Special], in text: ScalarText) {
    let anchors = Set(specials.filter { $0.sort == .anchor }.map(\.name))
    let aliases = Set(specials.filter { $0.sort == .alias }.map(\.name))
    for special in specials {
      let isText =
        switch special.sort {
        case .alias: !anchors.contains(special.name)
        case .anchor: !aliases.contains(special.name) && Self.isFollowedByText(special, text)
        case .tag, .directive, .mergeKey, .complexName: false
        }
      if isText {
        mistakes.append(.leadingIndicator(in: text, plain: special.text, isSilent: true))
      } else {
        refused.append(special)
      }
    }
  }

  /// Whether words follow on the same line, as in `&Partners in Jinan`.
  private static func isFollowedByText(_ special: YAMLOutline.Special, _ text: ScalarText) -> Bool {
    var index = special.range.upperBound
    while text[index]?.isBlank ?? false { index += 1 }
    guard let next = text[index], index < special.text.upperBound else { return false }
    return next.properties.isAlphabetic || next.properties.numericType != nil
  }
}
