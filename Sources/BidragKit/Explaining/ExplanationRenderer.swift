package import Diagnostics
import FormKit
import Rendering

/// Shows how values come about: sums in columns that can be checked with a pocket calculator.
package struct ExplanationRenderer {
  private let language: Language
  private let width: Int
  private let editions: String?

  /// - Parameters:
  ///   - width: the columns of the page; names and places may go beyond them.
  ///   - editions: the folder of own editions; nil for those that are shipped.
  package init(in language: Language, width: Int, editions: String? = nil) {
    self.language = language
    self.width = max(40, width)
    self.editions = editions
  }

  /// The workings, a block for each value, under the name of the file.
  package func render(_ documents: [ExplainedDocument]) -> String {
    documents.flatMap { document in
      document.values.map { block(of: $0, in: document) }
    }.joined(separator: "\n")
  }

  private func block(of value: ExplainedValue, in document: ExplainedDocument) -> String {
    let file = StatusLines.oneLine(document.source.name)
    var lines = [
      "\(StatusLines.oneLine(value.label[language])) (\(value.name[language]))", "  \(file)",
    ]
    lines += StatusLines.hanging(value.help[language], after: "", margin: 2, width: width)
    lines.append("")
    lines += rows(of: value, in: document)
    lines += remarks(on: value, in: document)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Columns

  private struct Row {
    var sign: String
    var label: String
    var figure: String
    var place = ""
  }

  private func rows(of value: ExplainedValue, in document: ExplainedDocument) -> [String] {
    let terms = value.terms.enumerated().map { index, term in
      Row(
        sign: index == 0 && term.term.step != .minus ? "" : term.term.step.sign[language],
        label: label(of: term), figure: term.term.figure.shown(in: language),
        place: place(term.range, in: document))
    }
    let result = value.working.result.map {
      Row(sign: "=", label: Text.result[language], figure: $0.shown(in: language))
    }
    let exact = value.working.exact.map {
      Row(sign: "=", label: Text.beforeRounding[language], figure: $0.shown(in: language))
    }
    return table(terms, [exact, result].compactMap { $0 })
  }

  /// The terms, a line under them, and what they come to.
  private func table(_ terms: [Row], _ results: [Row]) -> [String] {
    let all = terms + results
    let signs = all.map(\.sign.count).max() ?? 0
    let figures = all.map(\.figure.count).max() ?? 0
    let widest = all.map(\.label.count).max() ?? 0
    let labels = min(widest, max(12, width - signs - figures - 6))
    let line = { (row: Row) in
      let cells =
        "  " + StatusLines.padded(row.sign, to: signs) + " "
        + StatusLines.padded(StatusLines.cut(row.label, to: labels), to: labels) + "  "
        + StatusLines.blanks(figures - row.figure.count) + row.figure
      return row.place.isEmpty ? cells : cells + "  " + row.place
    }
    let rule = "  " + String(repeating: "-", count: signs + labels + figures + 3)
    return terms.map(line) + (results.isEmpty ? [] : [rule]) + results.map(line)
  }

  private func label(of term: ExplainedValue.Term) -> String {
    let label = term.nearLabel[language]
    guard term.term.path != nil, let name = term.term.name?[language], !name.isEmpty else {
      return StatusLines.oneLine(label)
    }
    return StatusLines.oneLine("\(label): \(name)")
  }

  private func place(_ range: SourceRange?, in document: ExplainedDocument) -> String {
    guard let range else { return "" }
    return "\(StatusLines.oneLine(PathName.last(of: document.source.name))):\(range.start.line)"
  }

  // MARK: Remarks

  private func remarks(on value: ExplainedValue, in document: ExplainedDocument) -> [String] {
    var remarks: [String] = []
    if value.working.result == nil {
      remarks.append(value.terms.isEmpty ? Text.noFigures[language] : Text.tooLarge[language])
    }
    if let excess = value.excess, let limit = value.terms.first?.label {
      remarks.append(Text.exceeded(limit, by: excess)[language])
    }
    if let exact = value.working.exact, exact.isRounded { remarks.append(Text.rounded[language]) }
    if let stated = value.stated {
      let place = place(stated.range, in: document)
      remarks.append(
        (value.differs ? Text.differs(stated.shown, place) : .agrees(place))[language])
    }
    for citation in value.terms.compactMap(\.term.citation) {
      remarks.append(Text.source(citation)[language])
    }
    return remarks.isEmpty
      ? []
      : [""]
        + remarks.flatMap {
          StatusLines.hanging($0, after: "", margin: 2, width: width)
        }
  }
}

/// What can be explained, and what cannot.
extension ExplanationRenderer {
  /// The names of all that can be explained, each with what it comes to.
  package func list(_ documents: [ExplainedDocument]) -> String {
    guard !documents.isEmpty else { return Text.nothing[language] + "\n" }
    let blocks = documents.map { document in
      let names = document.values.map { $0.name[language] }
      let figures = document.values.map { figure(of: $0) }
      let left = names.map(\.count).max() ?? 0
      let right = figures.map(\.count).max() ?? 0
      let lines = zip(names, figures).map { name, figure in
        "  " + StatusLines.padded(name, to: left) + "  "
          + StatusLines.blanks(right - figure.count) + figure
      }
      return ([StatusLines.oneLine(document.source.name)] + lines).joined(separator: "\n") + "\n"
    }
    return blocks.joined(separator: "\n")
  }

  private func figure(of value: ExplainedValue) -> String {
    if let excess = value.excess { return Text.above(by: excess)[language] }
    return value.working.result?.shown(in: language) ?? "–"
  }

  /// That it is not known how far it is to the ceiling.
  package var ceilingUnknown: String { Text.ceilingUnknown[language] }

  /// Why nothing is worked out for a field.
  package func notWorkedOut(_ document: ExplainedDocument, _ path: FieldPath) -> String {
    let label = Locator.label(of: path, in: document.part)
    let name = document.source.name
    let command = CaseCommand.explain(name, editions: editions)
    return Text.notWorkedOut(label, name, command)[language]
  }

  package func noSuchRow(_ document: ExplainedDocument, _ path: FieldPath) -> String {
    Text.noSuchRow(Locator.label(of: path, in: document.part), document.source.name.visible)[
      language]
  }

  package func unknown(
    _ query: String, meant: (document: ExplainedDocument, path: FieldPath)?
  ) -> String {
    let name = meant.map { FieldQuery.name(of: $0.path, in: $0.document.part, language) }
    return Text.unknown(query.visible, meant: name)[language]
  }
}

extension Working.Step {
  fileprivate var sign: Text {
    switch self {
    case .plus: Text(same: "+")
    case .minus: Text(same: "−")
    case .times: Text(same: "×")
    case .atMost: Text(sv: "högst", en: "at most")
    case .atLeast: Text(sv: "minst", en: "at least")
    }
  }
}

extension Text {
  fileprivate static let result = Text(sv: "blir", en: "comes to")
  fileprivate static let beforeRounding = Text(sv: "före avrundning", en: "before rounding")
  fileprivate static let rounded = Text(
    sv: "Avrundat till hela ören, en gång, halva ören från noll.",
    en: "Rounded to whole öre, once, half an öre away from zero.")
  fileprivate static let noFigures = Text(
    sv: "Det finns inga belopp att räkna med än.", en: "There are no amounts to work with yet.")
  fileprivate static let tooLarge = Text(
    sv: "Det blir mer än vad som går att räkna med.",
    en: "It comes to more than can be calculated with.")
  fileprivate static let nothing = Text(
    sv: "Dokumenten har inget som räknas ut.", en: "The documents have nothing that is worked out.")

  fileprivate static func agrees(_ place: String) -> Text {
    Text(
      sv: "Det är vad som står i filen (\(place)).", en: "That is what the file says (\(place)).")
  }

  fileprivate static func differs(_ stated: Text, _ place: String) -> Text {
    Text(
      sv: "I filen står det \(stated.sv) (\(place)).",
      en: "The file says \(stated.en) (\(place)).")
  }

  /// - Parameter limit: the limit as its working calls it, as "Taket för ett år".
  fileprivate static func exceeded(_ limit: Text, by excess: Money) -> Text {
    Text(
      sv: "\(limit.sv) överskrids med \(excess.shown(in: .swedish)).",
      en: "\(limit.en) is exceeded by \(excess.shown(in: .english)).")
  }

  fileprivate static func above(by excess: Money) -> Text {
    Text(
      sv: "överskrids med \(excess.shown(in: .swedish))",
      en: "exceeded by \(excess.shown(in: .english))")
  }

  fileprivate static func source(_ citation: Citation) -> Text {
    let address = citation.address.map { ", \($0)" } ?? ""
    return Text(
      sv: "Källa: \(citation.summary.sv)\(address)", en: "Source: \(citation.summary.en)\(address)")
  }

  fileprivate static let ceilingUnknown = Text(
    sv: """
      Taket för den här typen av ansökan är inte känt för utgåvan, så det går inte att räkna ut vad \
      som är kvar.
      """,
    en: """
      The ceiling for this kind of application is not known for the edition, so it cannot be worked \
      out what is left.
      """)

  fileprivate static func notWorkedOut(_ label: Text, _ file: String, _ command: Text) -> Text {
    Text(
      sv: """
        Fältet ”\(label.sv)” i \(file.visible) räknas inte ut: där står det som har skrivits in. \
        Skriv ”\(command.sv)” för att se vad som kan förklaras.
        """,
      en: """
        The field “\(label.en)” in \(file.visible) is not worked out: it holds what was written. \
        Write “\(command.en)” to see what can be explained.
        """)
  }

  fileprivate static func noSuchRow(_ label: Text, _ file: String) -> Text {
    Text(
      sv: """
        \(file) har ingen ”\(label.sv)”. Inom hakparenteser räknas rader från 0, och i ord \
        från 1: rader[2] är rad 3.
        """,
      en: """
        \(file) has no “\(label.en)”. Rows in brackets count from 0, and in words from 1: \
        lines[2] is row 3.
        """)
  }

  fileprivate static func unknown(_ query: String, meant: String?) -> Text {
    let advice =
      meant.map { Text(sv: "Menade du ”\($0)”?", en: "Did you mean “\($0)”?") }
      ?? Text(
        sv: "Utan fält visas allt som kan förklaras.",
        en: "Without a field, all that can be explained is shown.")
    return Text(
      sv: "Det finns inget fält ”\(query)”. \(advice.sv)",
      en: "There is no field “\(query)”. \(advice.en)")
  }
}
