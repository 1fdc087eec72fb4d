import Diagnostics
public import FormKit

/// ICLD's reference of a case, such as `2013-0042`: the year it was opened, and a number.
///
/// What someone writes is kept even where it has another form; a rule of the programme says so.
public struct CaseReference: Sendable, Hashable {
  public enum Fault: Sendable, Hashable {
    /// It is not four digits, a hyphen and four digits.
    case form
  }

  /// The reference in its exact form where it is sound, else as it was written.
  public let text: String
  /// What is wrong with the reference; nil where it is sound.
  public let fault: Fault?

  /// The year in which the case was opened; nil where the reference has another form.
  public var year: Int? { fault == nil ? Int(text.prefix(4)) : nil }
}

extension CaseReference: FieldValue {
  public static var shape: Shape {
    .pattern(
      PatternShape(
        type: "CaseReference", canonical: "[0-9]{4}-[0-9]{4}",
        written: "([Dd]nr[.]? ?)?[0-9]{4} ?[-–] ?[0-9]{4}",
        hint: Text(
          sv: "året, ett bindestreck och fyra siffror, till exempel 2013-0042",
          en: "the year, a hyphen and four digits, such as 2013-0042")))
  }

  /// Reads a reference with or without ”dnr” in front, with a hyphen or a dash.
  public init(written: String) {
    let bare = Self.bare(written)
    let isSound = Self.isSound(bare)
    text = isSound ? bare : written
    fault = isSound ? nil : .form
  }

  public var canonical: String { text }

  private static func bare(_ written: String) -> String {
    var rest = written[...]
    if rest.prefix(3).lowercased() == "dnr" { rest = rest.dropFirst(3) }
    if rest.hasPrefix(".") { rest = rest.dropFirst() }
    var bare = ""
    for character in rest where !character.isWhitespace {
      bare.append(character == "–" || character == "\u{2011}" ? "-" : character)
    }
    return bare
  }

  private static func isSound(_ text: String) -> Bool {
    let halves = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return halves.count == 2
      && halves.allSatisfy { half in
        half.count == 4
          && half.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
