import Diagnostics
import FormKit
import ICLD
import Randomness
import Testing

@testable import BidragKit

@Suite("What the books add to a report")
struct LedgerImportTests {
  static let mapping = """
    kontering: Jinan
    ärendet:
      - {dimension: projekt, objekt: "70310"}
    rader:
      - {konton: 50*, post: arbetsinsatser}
      - {konton: 70*, post: internationella_resor}
      - {konton: 55*, post: logi}
      - {konton: 76*, utelämnas: ja}
      - {dimension: aktivitet, objekt: A1, aktivitet: A1}
      - {dimension: aktivitet, objekt: A2, aktivitet: A2}
    """

  static let report = """
    # En redovisning
    formulär: redovisning
    typ: förberedelse
    ärende:
      språk: svenska   # på svenska
    aktiviteter:
      - {id: A1, rubrik: Resa}
      - {id: A2, rubrik: Besök}
    ekonomi:
      poster:
        - {post: arbetsinsatser, beviljat: 45 000}
        - post: internationella_resor
          beviljat: 72 000
          utfall:   # fylls i sist
        - {post: logi, beviljat: 14 000, utfall: 7}
      tidigare_utbetalt: 0
    """

  static func plan(
    _ csv: String, into text: String = report, by mapping: String = mapping,
    beside other: String? = nil, outcomes: Bool = false
  ) throws -> LedgerImport {
    try LedgerImport(
      Array(csv.utf8), name: "bok.csv",
      by: LoadedMapping(Array(mapping.utf8), name: "kontering.yaml"),
      into: DocumentLoader.load(Array(text.utf8), name: "redovisning-1.yaml"),
      beside: [other].compactMap { $0 }.map {
        DocumentLoader.load(Array($0.utf8), name: "mapp/redovisning-2.yaml")
      }, fillsOutcomes: outcomes)
  }

  static func entries(_ text: String) throws -> [Entry] {
    let loaded = DocumentLoader.load(Array(text.utf8), name: "redovisning-1.yaml")
    guard case .report(let report)? = loaded.document else { return [] }
    return report.finance.entries
  }

  static let head = "Datum;Ver;Konto;Projekt;Aktivitet;Text;Belopp\n"

  @Test("Rows of one voucher, post and activity become one entry; refunds stand below nought")
  func grouped() throws {
    let plan = try Self.plan(
      Self.head + """
        2014-01-31;V1;5010;70310;A1;Lön;100,00
        2014-01-31;V1;5060;70310;A1;Avgift;31,42
        2014-01-31;V1;7010;70310;A1;Flyg;50,00
        2014-02-28;V2;7010;70310;A2;Återbetalning;-20,00
        2014-02-28;V3;7010;70999;A2;Annat projekt;5,00
        2014-02-28;V4;7690;70310;A2;Blommor;5,00
        2014-02-28;V4;1930;70310;A2;Bank;-5,00
        """)
    let rows = plan.added.map {
      "\($0.voucher ?? "") \($0.post?.rawValue ?? "") \($0.activity ?? "") \($0.amount?.canonical ?? "") \($0.text ?? "")"
    }
    #expect(
      rows == [
        "V1 work A1 131.42 Lön", "V1 international_travel A1 50.00 Flyg",
        "V2 international_travel A2 -20.00 Återbetalning",
      ])
    #expect(plan.leftOut == 1 && plan.ledger.findings.isEmpty && plan.exitCode == ExitStatus.fine)
  }

  @Test("The text before is kept, byte for byte, and the entries are read from the text after")
  func keepsText() throws {
    let plan = try Self.plan(Self.head + "2014-01-31;V1;5010;70310;A1;Lön: januari # 1;100,00\n")
    let added = plan.after.text
    #expect(try Self.entries(added) == plan.added)
    let kept = Self.report.split(separator: "\n", omittingEmptySubsequences: false)
    var rest = added.split(separator: "\n", omittingEmptySubsequences: false)[...]
    for line in kept {
      let place = try #require(rest.firstIndex(of: line), "\(line) in \(added)")
      rest = rest[(place + 1)...]
    }
  }

  @Test("Blank outcomes are filled in on request, and written ones never touched")
  func outcomes() throws {
    let csv =
      Self.head + """
        2014-01-31;V1;7010;70310;A1;Flyg;100,50
        2014-01-31;V2;5510;70310;A1;Hotell;10,00
        """
    let without = try Self.plan(csv)
    #expect(without.outcomes.isEmpty && without.blankOutcomes.map(\.post) == [.internationalTravel])
    let plan = try Self.plan(csv, outcomes: true)
    #expect(plan.outcomes.map(\.amount.canonical) == ["100.50"])
    #expect(plan.after.text.contains("utfall: 100,50") && plan.after.text.contains("utfall: 7}"))
    #expect(plan.after.text.contains("# fylls i sist"))
    let again = try Self.plan(csv, into: plan.after.text, outcomes: true)
    #expect(!again.isChanged && again.after.text == plan.after.text)
  }

  @Test("A voucher that the report has and the books have taken back has changed")
  func takenBack() throws {
    let report = Self.report.replacing(
      "  tidigare_utbetalt",
      with: """
          verifikationer:
            - {datum: 2014-01-31, verifikation: V1, text: Flyg, post: internationella_resor, belopp: 50}
          tidigare_utbetalt
        """)
    let rows = """
      2014-01-31;V1;7010;70310;A1;Flyg;50,00
      2014-01-31;V1;7010;70310;A1;Makulerat;-50,00
      """
    let plan = try Self.plan(Self.head + rows, into: report)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP004"] && !plan.isChanged)
    let without = try Self.plan(Self.head + rows)
    #expect(without.ledger.findings.isEmpty && !without.isChanged)
    // A voucher that cannot be entered is not taken back, and what was written by hand is right.
    let huge = String(
      repeating: "2014-01-31;V1;7010;70310;A1;Flyg;90000000000000000,00\n", count: 2)
    let refused = try Self.plan(Self.head + huge, into: report)
    #expect(refused.ledger.findings.map(\.rule) == ["IMP003"] && !refused.isChanged)
  }

  @Test("Income is no cost, unless a row of the mapping names its accounts")
  func income() throws {
    let row = Self.head + "2014-01-31;V1;3511;70310;A1;Bidrag från ICLD;-100,00\n"
    let byObject = Self.mapping.replacing(
      "{konton: 76*, utelämnas: ja}",
      with: "{dimension: aktivitet, objekt: A1, post: internationella_resor}")
    for mapping in [Self.mapping, byObject] {
      let plan = try Self.plan(row, by: mapping)
      #expect(plan.added.isEmpty && plan.ledger.findings.isEmpty && !plan.isChanged)
    }
    let named = Self.mapping.replacing("konton: 55*", with: "konton: 35*")
    #expect(try Self.plan(row, by: named).added.compactMap(\.amount?.canonical) == ["-100.00"])
  }

  @Test("New entries stand in order of date where the others do")
  func order() throws {
    let first = try Self.plan(
      Self.head + "2014-01-31;V1;5010;70310;A1;Ett;1,00\n2014-03-31;V3;5010;70310;A1;Tre;3,00\n")
    let second = try Self.plan(
      Self.head + "2014-04-30;V4;5010;70310;A1;Fyra;4,00\n2014-02-28;V2;5010;70310;A1;Två;2,00\n",
      into: first.after.text)
    #expect(try Self.entries(second.after.text).compactMap(\.voucher) == ["V1", "V2", "V3", "V4"])
  }

  @Test(
    "What stands in place of the entries and is no list is not written over",
    arguments: ["Se vår egen lista i pärm 14.", "{pärm: 14}"])
  func occupied(_ written: String) throws {
    let report = Self.report.replacing(
      "tidigare_utbetalt: 0", with: "verifikationer: \(written)")
    let row = "2014-01-31;V1;5010;70310;A1;Lön;1,00\n"
    let failure = #expect(throws: FileFailure.self) {
      try Self.plan(Self.head + row, into: report)
    }
    #expect(failure?.code == .notADocument)
    #expect(failure?.message.sv.contains("skrivs inte över") ?? false)
    // Where nothing is to be entered nothing is in the way.
    let other = try Self.plan(Self.head + row.replacing("70310", with: "70999"), into: report)
    #expect(!other.isChanged)
  }

  @Test("Blank rows stay where they are, with their comments")
  func blankRows() throws {
    let rows = """
        verifikationer:
          - {datum: 2014-01-31, verifikation: V1, text: Ett, belopp: 1}
          - datum:   # fråga Anna
            verifikation:
          - {datum: 2014-03-31, verifikation: V3, text: Tre, belopp: 3}
          - # och en till
      """
    let report = Self.report.replacing("  tidigare_utbetalt: 0", with: rows)
    let plan = try Self.plan(
      Self.head + "2014-02-28;V2;5010;70310;A1;Två;2,00\n2014-04-30;V4;5010;70310;A1;Fyra;4,00\n",
      into: report)
    let text = plan.after.text
    for line in rows.split(separator: "\n") { #expect(text.contains(line), "\(line) in \(text)") }
    #expect(try Self.entries(text).map(\.voucher) == ["V1", nil, "V2", "V3", nil, "V4"])
  }

  @Test("What is there is told from what is not by series, number, day and amounts")
  func identity() throws {
    let report = Self.report.replacing(
      "  tidigare_utbetalt",
      with: """
          verifikationer:
            - {datum: 2014-01-31, verifikation: v 1, text: Egna ord, post: logi, belopp: 100}
            - {datum: 2014-01-31, verifikation: V2, text: Del, post: arbetsinsatser, belopp: 10}
            - {datum: 2014-01-31, verifikation: V3, text: Fel, post: arbetsinsatser, belopp: 10}
          tidigare_utbetalt
        """)
    let plan = try Self.plan(
      Self.head + """
        2014-01-31;V1;5010;70310;A1;Lön;60,00
        2014-01-31;V1;7010;70310;A1;Flyg;40,00
        2014-01-31;V2;5010;70310;A1;Lön;10,00
        2014-01-31;V2;7010;70310;A1;Flyg;5,00
        2014-01-31;V3;5010;70310;A1;Lön;11,00
        2014-02-01;V1;5010;70310;A1;En annan dag;100,00
        """, into: report)
    #expect(plan.present == 1)
    #expect(
      plan.added.map { "\($0.voucher ?? "") \($0.amount?.canonical ?? "")" } == [
        "V2 5.00", "V1 100.00",
      ])
    #expect(plan.ledger.findings.map(\.rule) == ["IMP004"])
    #expect(plan.ledger.findings.first?.range?.start.line == 6)
  }

  @Test("A voucher that stands in another report of the case is not entered once more")
  func reportedElsewhere() throws {
    let other = Self.report.replacing(
      "  tidigare_utbetalt",
      with: """
          verifikationer:
            - {datum: 2014-01-31, verifikation: v-1, text: Del, belopp: 40}
            - {datum: 2014-01-31, verifikation: V1, text: Del, belopp: 20}
            - {datum: 2014-01-31, verifikation: V2, text: Del}
            - {text: Utan nummer, belopp: 7}
          tidigare_utbetalt
        """)
    let plan = try Self.plan(
      Self.head + """
        2014-01-31;V1;5010;70310;A1;Lön;60,00
        2014-01-31;V2;5010;70310;A1;Lön;10,00
        2014-02-01;V1;5010;70310;A1;En annan dag;5,00
        """, beside: other)
    #expect(plan.added.map(\.date?.canonical) == ["2014-02-01"])
    #expect(plan.ledger.findings.map(\.rule) == ["IMP006", "IMP006"])
    #expect(plan.ledger.findings.map { $0.range?.start.line } == [2, 3])
    let message = plan.ledger.findings[0].message
    #expect(message.sv.contains("står redan i ”redovisning-2.yaml”, med 60\u{A0}kr"))
    #expect(message.en.contains("stands in “redovisning-2.yaml” already, with SEK\u{A0}60"))
    #expect(plan.ledger.findings[1].message.sv.contains("”redovisning-2.yaml”, så inget"))
    #expect(plan.exitCode == ExitStatus.fine)
  }

  @Test(
    "A mapping may name a usual column as the table does", arguments: ["Proj", "projektnr", "Kst"])
  func headings(_ heading: String) throws {
    let plan = try Self.plan(
      "Datum;Ver;Konto;\(heading);Text;Belopp\n2014-01-31;V1;5010;70310;Lön;60,00\n",
      by: Self.mapping.replacing("{dimension: projekt,", with: "{dimension: \(heading),"))
    #expect(plan.added.count == 1 && plan.ledger.findings.isEmpty)
  }

  @Test("Of a file or a mapping that is wrong nothing is entered")
  func refused() throws {
    let unbalanced = try LedgerImport(
      Array("#VER V 1 20140131\n{\n#TRANS 5010 {6 \"70310\"} 5.00\n}\n".utf8), name: "bok.se",
      by: LoadedMapping(Array(Self.mapping.utf8), name: "kontering.yaml"),
      into: DocumentLoader.load(Array(Self.report.utf8), name: "redovisning-1.yaml"),
      fillsOutcomes: true)
    #expect(!unbalanced.isChanged && unbalanced.exitCode == ExitStatus.stopped)
    let shifted = try Self.plan(Self.head + "2014-01-31;V1;5010;70310;A1;100,00;Lön\n")
    #expect(!shifted.isChanged && shifted.exitCode == ExitStatus.unreadable)
    #expect(shifted.ledger.findings.first?.range?.start == SourcePosition(line: 2, column: 36))
    let mapping = try Self.plan(
      Self.head + "2014-01-31;V1;5010;70310;A1;Lön;1,00\n",
      by: "kontering: Jinan\nrader:\n  - {konton: 50*, post: vaccination}\n")
    #expect(!mapping.isChanged && mapping.exitCode == ExitStatus.stopped)
  }

  @Test("Imported twice, or bit by bit, any books add each voucher once", arguments: 0..<60)
  func twice(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let rows = (0..<Int.random(in: 1...25, using: &random)).map { _ in
      let day = Int.random(in: 10...12, using: &random)
      let account = ["5010", "5510", "7010", "7690", "6910"].randomElement(using: &random) ?? ""
      let activity = ["A1", "A2", ""].randomElement(using: &random) ?? ""
      let text = ["Lön", "…", "\"x: # y\"", "", "ja"].randomElement(using: &random) ?? ""
      let amount = Int.random(in: -3...9, using: &random) * 50
      return
        "2014-03-\(day);V\(Int.random(in: 1...6, using: &random));\(account);70310;\(activity);\(text);\(amount),00"
    }
    let csv = Self.head + rows.joined(separator: "\n")
    let first = try Self.plan(csv, outcomes: true)
    #expect(
      try Self.entries(first.after.text)
        == first.added.sorted { ($0.date ?? .latest) < ($1.date ?? .latest) } || first.added.isEmpty
    )
    let second = try Self.plan(csv, into: first.after.text, outcomes: true)
    #expect(!second.isChanged && second.after.text == first.after.text)
    #expect(!second.ledger.findings.contains { $0.rule == "IMP004" })
    // FIN005 holds of what was entered.
    let costs = first.added.map {
      [$0.voucher, $0.date?.canonical, $0.post?.rawValue, $0.activity]
    }
    #expect(Set(costs).count == costs.count)
  }
}
