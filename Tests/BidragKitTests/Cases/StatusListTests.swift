import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Status for programs and spreadsheets")
struct StatusListTests {
  private func status(_ folder: String, title: String? = "Företag") -> CaseStatus {
    var status = CaseStatus(
      folder: folder, reference: nil, title: title, state: .reportBegun(year: 1),
      stateText: Text(sv: "Beslutat.", en: "Decided."),
      steps: [
        NextStep(
          Text(sv: "Se vad som stoppar", en: "See what stops it"),
          command: CaseCommand.validate(folder))
      ],
      due: CalendarDate(year: 2015, month: 2, day: 28), daysLeft: -5, blockers: 2, warnings: 1,
      language: .swedish)
    status.stoppers = [
      CaseStatus.Stopper(
        rule: "BUD002", label: Text(sv: "Budget, Sökt belopp", en: "Budget, Amount applied for"),
        file: "\(folder)/ansokan.yaml")
    ]
    return status
  }

  @Test("CSV begins with a byte order mark, parts with semicolons and ends lines with CRLF")
  func csv() {
    let text = StatusList.csv([status("c/jinan")], in: .swedish)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let lines = text.dropFirst().split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines.last == "")
    #expect(
      lines[0]
        == "Ärende;Läge;Nästa steg;Kommando;Datum;Dagar kvar;Stoppar;Det som stoppar;Att se över;Att reda ut;Referensnummer;Rubrik"
    )
    #expect(
      lines[1]
        == "c/jinan;Redovisning 1 skrivs;Se vad som stoppar;bidrag granska c/jinan;2015-02-28;-5;2;\"Budget, Sökt belopp (BUD002)\";1;;;Företag"
    )
  }

  @Test(
    "What begins like a formula is words to a spreadsheet",
    arguments: [
      "=1+1", "+46", "-1", "@SUM(A1)", "  =1", "\t=1", "\u{FEFF}=1", "a\n=1", "a\";=1",
    ])
  func formulas(_ title: String) throws {
    let text = StatusList.csv([status("c", title: title)], in: .english)
    let rows = text.split(separator: "\r\n")
    #expect(rows.count == 2, "\(text)")
    let cell = try #require(rows.last?.components(after: ";", count: 11))
    let bare = cell.hasPrefix("\"") ? String(cell.dropFirst()) : cell
    #expect(!["=", "+", "-", "@"].contains(where: bare.hasPrefix), "\(cell)")
  }

  @Test("JSON has the members that the published schema names, in every state of a case")
  func schema() throws {
    let schema = try JSONTree(
      reading: try RepositoryFiles.bytes("Templates/Schemas/status-of-cases-1.schema.json"))
    let text = StatusList.json([status("c/jinan")], asOf: "2015-03-05")
    let tree = try JSONTree(reading: Array(text.utf8))
    guard case .object(let root) = tree, case .array(let cases)? = root["cases"],
      case .object(let members)? = cases.first,
      case .object(let top) = schema, case .object(let definitions)? = top["$defs"],
      case .object(let one)? = definitions["case"], case .object(let named)? = one["properties"],
      case .array(let required)? = one["required"], case .object(let state)? = named["state"],
      case .array(let states)? = state["enum"]
    else {
      Issue.record("not as expected: \(text)")
      return
    }
    #expect(Set(members.keys) == Set(named.keys))
    #expect(Set(members.keys.map(JSONTree.string)) == Set(required))
    #expect(members["state"].map(states.contains) == true)
    #expect(members["daysLeft"] == .number(-5))
  }

  @Test(
    "Late cases lead, then dates, then what is stopped, then the rest, and what is over is last")
  func order() {
    func one(_ folder: String, due: Int?, blockers: Int, _ state: CaseStatus.State) -> CaseStatus {
      var status = self.status(folder)
      status.due = due.flatMap { CalendarDate(year: 2015, month: 2, day: $0) }
      status.blockers = blockers
      status.state = state
      return status
    }
    let cases = [
      one("over", due: nil, blockers: 0, .complete),
      one("idle", due: nil, blockers: 0, .applicationReady),
      one("stopped", due: nil, blockers: 2, .applicationBegun),
      one("soon", due: 20, blockers: 0, .reportReady(year: 1)),
      one("soon stopped", due: 20, blockers: 1, .reportBegun(year: 1)),
      one("late", due: 2, blockers: 0, .reportReady(year: 1)),
    ]
    #expect(
      cases.sorted(by: CaseStatus.isMoreUrgent).map(\.folder)
        == ["late", "soon stopped", "soon", "stopped", "idle", "over"])
  }
}

extension Substring {
  /// What follows the `count`th separator.
  fileprivate func components(after separator: Character, count: Int) -> String? {
    var rest = self
    for _ in 0..<count {
      guard let index = rest.firstIndex(of: separator) else { return nil }
      rest = rest[rest.index(after: index)...]
    }
    return String(rest)
  }
}
