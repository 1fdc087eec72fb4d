import Diagnostics
public import FormKit

/// Municipalities with their codes, in one text: `1980 Västerås; 1981 Sala`.
///
/// One text for each county, and not a field for each municipality: a check reads the whole table,
/// and reading 290 fields would take longer than all its rules.
public struct MunicipalityList: Sendable, Hashable {
  public let municipalities: [MunicipalityCode]
}

extension MunicipalityList: FieldValue {
  public static var shape: Shape { .text(TextShape(hasParagraphs: true)) }

  public init(written: String) throws(ValueProblem) {
    var municipalities: [MunicipalityCode] = []
    // By bytes: counting off characters takes ten times as long.
    let space = UInt8(ascii: " ")
    for row in Array(written.utf8).split(separator: UInt8(ascii: ";")) {
      let words = row.drop { $0 == space }
      let code = words.prefix { $0 != space }
      let name = words[code.endIndex...].dropFirst()
      let municipality = MunicipalityCode(
        String(decoding: code, as: UTF8.self), of: String(decoding: name, as: UTF8.self))
      guard municipality.fault == nil, !name.isEmpty else {
        throw ValueProblem(SortRule.info, .notARow(String(decoding: row, as: UTF8.self)))
      }
      municipalities.append(municipality)
    }
    self.municipalities = municipalities
  }

  public var canonical: String {
    municipalities.map { "\($0.text) \($0.municipality ?? "")" }.joined(separator: "; ")
  }
}

extension Text {
  fileprivate static func notARow(_ row: String) -> Text {
    let quoted = Text(quoting: row)
    return Text(
      sv: "\(quoted.sv) är ingen kommun med kod. Skriv till exempel 1980 Västerås; 1981 Sala.",
      en:
        "\(quoted.en) is no municipality with a code. Write, for example, 1980 Västerås; 1981 Sala."
    )
  }
}
