public import Diagnostics

/// The code of a Swedish municipality: two digits for its county and two for itself, `1980`.
///
/// It is text, not a number: a nought at its beginning counts. Which codes there are changes over
/// time, and which municipality has one stands in the programme's dated tables.
public struct MunicipalityCode: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is not four digits. It may be the name of a municipality.
    case form
  }

  public let text: String
  public let fault: Fault?
  /// The name of the municipality, "Västerås"; nil until a table of municipalities has given it.
  public let municipality: String?

  /// Reads a code. A name is kept as it was written, for a table of municipalities to look up.
  public init(written: String) {
    text = written
    fault = Self.isCode(written) ? nil : .form
    municipality = nil
  }

  /// A code as a table of municipalities has it.
  public init(_ code: String, of municipality: String) {
    text = code
    fault = Self.isCode(code) ? nil : .form
    self.municipality = municipality
  }

  public func shown(in language: Language) -> String {
    municipality.map { "\(text) \($0)" } ?? text
  }

  private static func isCode(_ written: String) -> Bool {
    written.utf8.count == 4 && written.unicodeScalars.allSatisfy(WrittenNumber.isDigit)
  }

  public static let pattern = PatternShape(
    type: "MunicipalityCode", canonical: "[0-9]{4}", written: "([0-9]{4}|[A-ZÅÄÖa-zåäö -]{2,30})",
    hint: Text(
      sv: "fyra siffror, länet först: 1980", en: "four digits, the county first: 1980"))
}
