import Diagnostics
import FormKit

/// A text without the characters that libyaml refuses or takes for line ends, and with spaces where
/// no-break spaces stand in their place; all places stay.
struct CleanText {
  let text: ScalarText
  /// A finding for each character that was refused, and for what stood for spaces.
  private(set) var findings: [Finding] = []

  init(_ whole: ScalarText, limit: Int) {
    guard whole.hasSpecial(where: { Self.isStrange($0) || HardSpaces.isHard($0) }) else {
      text = whole
      return
    }
    var scalars = whole.scalars
    for range in HardSpaces.inLayout(of: scalars) {
      if findings.count < limit { findings.append(Self.finding(whole.range(range))) }
      for index in range where HardSpaces.isHard(scalars[index]) { scalars[index] = " " }
    }
    for index in scalars.indices where Self.isStrange(scalars[index]) {
      let isForbidden = CharacterFacts.isForbidden(scalars[index])
      if isForbidden, findings.count < limit {
        findings.append(Self.finding(scalars[index], at: whole.range(index..<index + 1)))
      }
      scalars[index] = isForbidden ? "\u{FFFD}" : " "
    }
    text = ScalarText(scalars)
  }

  private static func finding(_ hardSpaces: SourceRange) -> Finding {
    let width = hardSpaces.end.column - hardSpaces.start.column
    let fix = Fix(
      title: NotYAMLRule.plainSpaceOffer, isSafe: true, range: hardSpaces,
      replacement: String(repeating: " ", count: width))
    return NotYAMLRule.finding(NotYAMLRule.hardSpace, range: hardSpaces, fixes: [fix])
  }

  private static func finding(_ scalar: Unicode.Scalar, at range: SourceRange) -> Finding {
    let message = ForbiddenCharacterRule.forbidden(scalar)
    let partsWords = scalar == ForbiddenCharacterRule.lineBreak
    let offer =
      partsWords
      ? Text(sv: "Skriv ett mellanslag", en: "Write a space")
      : Text(sv: "Ta bort tecknet", en: "Delete the character")
    return Finding(
      ForbiddenCharacterRule.info, at: .root, message: message, range: range,
      fixes: [Fix(title: offer, range: range, replacement: partsWords ? " " : "")])
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all are letters, and are not looked at further.
    if (0x20..<0x7F).contains(scalar.value) { return false }
    // libyaml counts lines at the Unicode separators too; no editor does.
    return CharacterFacts.isForbidden(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}"
      || StandIn.isStandIn(scalar)
  }
}
