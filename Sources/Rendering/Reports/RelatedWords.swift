import Diagnostics

/// The words of a place in another document in one language, for reporters to lay out.
struct RelatedWords {
  let place: RelatedPlace
  let language: Language
  /// The other document's name as it may be shown.
  let name: String

  init(_ place: RelatedPlace, in language: Language) {
    self.place = place
    self.language = language
    name = VisibleText.line(place.file ?? "")
  }

  /// The file with line and column, as compilers write it.
  var address: String {
    guard let start = place.range?.start else { return name }
    return "\(name):\(start.line):\(start.column)"
  }

  /// The field's label; for a whole document, words that say so.
  var label: String {
    let label = VisibleText.oneLine(place.label[language])
    return label.isEmpty ? ReportWords.wholeDocument[language] : label
  }

  /// The field's label and what stands there.
  var statement: String {
    let content = VisibleText.oneLine(place.content[language])
    return content.isEmpty ? label : "\(label): \(content)"
  }

  /// `Compare: file:line:column: label: what stands there`
  var line: String { "\(ReportWords.compare[language]) \(address): \(statement)" }

  /// The field in its file, and what stands there: for those who read a page.
  var told: String {
    let content = VisibleText.oneLine(place.content[language])
    return "\(whereabouts)" + (content.isEmpty ? "" : ": \(content)")
  }

  /// The same as sentences, for those who listen.
  var sentences: String {
    let content = VisibleText.oneLine(place.content[language])
    let first = Text(sv: "Jämför med \(whereabouts)", en: "Compare it with \(whereabouts)")
    let second = Text(sv: "Där står det \(content)", en: "It says \(content) there")
    return (content.isEmpty ? [first] : [first, second])
      .map { ReportWords.sentence($0[language]) }.joined(separator: " ")
  }

  /// The field, its file and its place there: "Budget, Sökt belopp i ansokan.yaml, rad 3, tecken
  /// 16".
  private var whereabouts: String {
    let spot = place.range.map { Text(same: ", ") + ReportWords.place($0) } ?? Text(same: "")
    return label + Text(sv: " i \(name)", en: " in \(name)")[language] + spot[language]
  }
}
