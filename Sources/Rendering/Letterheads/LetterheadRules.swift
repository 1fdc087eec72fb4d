public import Diagnostics
import FormKit

/// The rules for letterheads.
public enum LetterheadRules {
  public static let all: [RuleInfo] = [
    LetterheadColourRule.info, LetterheadContrastRule.info, LetterheadLogoRule.info,
    LetterheadDrawingRule.info,
  ]

  /// Whether a logo's file is one that lies beside the letterhead; no other is read.
  public static func liesBeside(_ name: String) -> Bool { LetterheadLogoRule.liesBeside(name) }

  /// What is wrong with a letterhead.
  ///
  /// - Parameters:
  ///   - logo: what lies where its logo should be; nil where it has none.
  ///   - blank: the English names of fields that are named and left blank.
  public static func findings(
    in letterhead: Letterhead, logo: LogoFile?, blank: Set<String>
  ) -> [Finding] {
    colourFindings(in: letterhead, blank: blank)
      + (logo.flatMap { LetterheadLogoRule.finding($0, named: letterhead.logo ?? "") }.map { [$0] }
        ?? logo.map(LetterheadDrawingRule.findings) ?? [])
  }

  private static func colourFindings(
    in letterhead: Letterhead, blank: Set<String>
  ) -> [Finding] {
    let colours = [
      (Letterhead.colour, letterhead.colour), (Letterhead.secondColour, letterhead.secondColour),
    ]
    return colours.compactMap { token, colour in
      let place = Letterhead.root / token
      guard let colour else {
        return blank.contains(token.field.info.name.en)
          ? LetterheadColourRule.blank(at: place) : nil
      }
      return LetterheadColourRule.finding(colour, at: place)
        ?? LetterheadContrastRule.finding(colour, at: place)
    }
  }
}
