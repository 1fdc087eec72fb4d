public import Diagnostics
import FormKit
import ICLD
import Rendering

/// Where cases stand, for programs and for spreadsheets.
public enum StatusList {
  /// The cases as JSON, by `Templates/Schemas/status-of-cases-1.schema.json`.
  public static func json(_ statuses: [CaseStatus], asOf day: String) -> String {
    let object: JSONValue = [
      "version": 1,
      "tool": ["name": "bidrag", "version": .string(Bidrag.version)],
      "asOf": .string(day),
      "cases": .array(statuses.map(\.json)),
    ]
    return object.visibleText
  }

  /// The cases as CSV for a Swedish Excel, a row each, below the names of the columns.
  public static func csv(_ statuses: [CaseStatus], in language: Language) -> String {
    let header = [
      Text.name, .state, .next, .command, .date, .days, .stops, .what, .lookOver, .conflicts,
      .reference, .title,
    ].map { CSVText.Cell.words($0[language]) }
    return CSVText.render([header] + statuses.map { $0.cells(in: language) })
  }
}

extension CaseStatus {
  fileprivate func cells(in language: Language) -> [CSVText.Cell] {
    let step = steps.first
    return [
      .words(shownFolder), .words(state.label[language]), .optional(step?.text[language]),
      .optional(step?.command?[language]), .optional(due?.canonical),
      daysLeft.map(CSVText.Cell.number) ?? .empty, .number(blockers),
      .words(stoppers.map { $0.words[language] }.joined(separator: ", ")), .number(warnings),
      .words((conflicts + strays).map { $0[language] }.joined(separator: " ")),
      .optional(reference),
      .optional(title),
    ]
  }

  fileprivate var json: JSONValue {
    [
      "folder": .string(folder),
      "reference": reference.json,
      "title": title.json,
      "state": .string(state.code),
      "form": (state.form?.rawValue).json,
      "year": state.year.map(JSONValue.number) ?? .null,
      "summary": stateText.json,
      "due": (due?.canonical).json,
      "daysLeft": daysLeft.map(JSONValue.number) ?? .null,
      "errors": .number(blockers),
      "warnings": .number(warnings),
      "stops": .array(
        stoppers.map {
          ["rule": .string($0.rule.rawValue), "label": $0.label.json, "file": .string($0.file)]
        }),
      "conflicts": .array((conflicts + strays).map(\.json)),
      "steps": .array(
        steps.map { ["text": $0.text.json, "command": $0.command.json] }),
      "language": .string(language.rawValue),
    ]
  }
}

extension CaseStatus.State {
  fileprivate var code: String {
    switch self {
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .applicationBegun: "applicationBegun"
    case .applicationReady: "applicationReady"
    case .rejected: "rejected"
    case .decisionBegun: "decisionBegun"
    case .reportNotBegun: "reportNotBegun"
    case .reportBegun: "reportBegun"
    case .reportReady: "reportReady"
    case .complete: "complete"
    }
  }

  fileprivate var form: FormName? {
    switch self {
    case .missing(let form), .unreadable(let form): form
    case .applicationBegun, .applicationReady: .application
    case .rejected, .decisionBegun: .decision
    case .reportNotBegun, .reportBegun, .reportReady, .complete: .report
    }
  }

  fileprivate var year: Int? {
    switch self {
    case .reportNotBegun(let year), .reportBegun(let year), .reportReady(let year): year
    default: nil
    }
  }
}

extension CSVText.Cell {
  fileprivate static func optional(_ words: String?) -> CSVText.Cell {
    words.map { .words($0) } ?? .empty
  }
}

extension Text {
  fileprivate static let name = Text(sv: "Ärende", en: "Case")
  fileprivate static let state = Text(sv: "Läge", en: "Status")
  fileprivate static let next = Text(sv: "Nästa steg", en: "Next step")
  fileprivate static let command = Text(sv: "Kommando", en: "Command")
  fileprivate static let date = Text(sv: "Datum", en: "Date")
  fileprivate static let days = Text(sv: "Dagar kvar", en: "Days left")
  fileprivate static let stops = Text(sv: "Stoppar", en: "Stops")
  fileprivate static let what = Text(sv: "Det som stoppar", en: "What stops")
  fileprivate static let lookOver = Text(sv: "Att se över", en: "To look over")
  fileprivate static let conflicts = Text(sv: "Att reda ut", en: "To sort out")
  fileprivate static let reference = Text(sv: "Referensnummer", en: "Reference")
  fileprivate static let title = Text(sv: "Rubrik", en: "Title")
}
