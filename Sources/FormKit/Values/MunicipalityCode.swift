public import Diagnostics

/// The code of a Swedish municipality: two digits for its county and two for itself, `1980`.
///
/// It is text, not a number: a nought at its beginning counts.
public struct MunicipalityCode: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is neither four digits nor the name of a municipality.
    case form
    /// No municipality has the code.
    case unknown
  }

  public let text: String
  public let fault: Fault?

  /// Reads a code, or the exact name of a municipality.
  public init(written: String) {
    if Self.isCode(written) {
      text = written
      fault = Self.places[written] == nil ? .unknown : nil
    } else if let code = Self.codes[written.lowercased()] {
      (text, fault) = (code, nil)
    } else {
      (text, fault) = (written, .form)
    }
  }

  /// The name of the municipality: "Västerås"; nil where the code is not known.
  public var municipality: String? { Self.places[text]?.name }

  /// The county that the municipality lies in: "Västmanlands län"; nil where the code is not known.
  public var county: String? { Self.places[text]?.county }

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

extension MunicipalityCode {
  private struct Place {
    var name: String
    var county: String
  }

  private static let places: [String: Place] = {
    var places: [String: Place] = [:]
    var county = ""
    // By bytes: counting off characters takes ten times as long.
    let space = UInt8(ascii: " ")
    for row in table.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n")
    }) {
      let words = row.drop { $0 == space }.split(separator: space, maxSplits: 1)
      guard words.count == 2, let name = String(words[1]) else { continue }
      if words[0].count == 2 {
        county = name
      } else if let code = String(words[0]) {
        places[code] = Place(name: name, county: county)
      }
    }
    return places
  }()

  /// Codes by name in lower case. Letters are not folded: Håbo and Habo are two municipalities.
  private static let codes = Dictionary(
    places.map { ($0.value.name.lowercased(), $0.key) }, uniquingKeysWith: { first, _ in first })
}
