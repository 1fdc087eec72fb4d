import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Status is told as a block or a table")
struct CaseStatusRendererTests {
  private static let today = CalendarDate(year: 2015, month: 2, day: 16) ?? .earliest

  private func status(
    _ folder: String, _ state: CaseStatus.State, due: CalendarDate? = nil, blockers: Int = 0
  ) -> CaseStatus {
    CaseStatus(
      folder: folder, reference: "2013-0100", title: "Företag i Västerås och Jinan",
      state: state,
      stateText: Text(
        sv: "Beslutat; redovisningen för år 1 ska vara inne om 12 dagar, den 28 februari 2015.",
        en: "Decided; the report for year 1 is due in 12 days, on 28 February 2015."),
      steps: [
        NextStep(
          Text(sv: "Se vad som stoppar", en: "See what stops it"),
          command: CaseCommand.validate("\(folder)/redovisning-1.yaml"))
      ],
      due: due, daysLeft: due.map(Self.today.days(until:)), blockers: blockers, warnings: 0,
      language: .swedish)
  }

  @Test("One case is a block, with the command on a line of its own")
  func block() {
    let text = CaseStatusRenderer.render(
      [status("arenden/jinan", .reportBegun(year: 1))], in: nil, width: 60)
    #expect(
      text == """
        Ärende      arenden/jinan
        Rubrik      Företag i Västerås och Jinan
        Referens    2013-0100
        Läge        Beslutat; redovisningen för år 1 ska vara inne
                    om 12 dagar, den 28 februari 2015.
        Nästa steg  Se vad som stoppar:
                      bidrag granska arenden/jinan/redovisning-1.yaml

        """)
  }

  private var several: [CaseStatus] {
    let day = { (month: Int, day: Int) in CalendarDate(year: 2015, month: month, day: day) }
    return [
      status("c/klart", .complete), status("c/ny", .applicationBegun, blockers: 7),
      status("c/senare", .reportNotBegun(year: 2), due: day(3, 31)),
      status("c/jinan", .reportBegun(year: 1), due: day(2, 28), blockers: 12),
      status("c/sen", .reportBegun(year: 1), due: day(2, 11), blockers: 1),
    ]
  }

  @Test("Several cases are a table, with what is late first and what is over last")
  func table() {
    let sorted = several.sorted(by: CaseStatus.isMoreUrgent)
    let text = CaseStatusRenderer.render(sorted, in: .swedish, width: 80)
    #expect(
      text == """
        Ärende  Läge                       Nästa steg  Datum       Tid kvar     Stoppar
        sen     Redovisning 1 skrivs       granska     2015-02-11  5 dagar sen        1
        jinan   Redovisning 1 skrivs       granska     2015-02-28  om 12 dagar       12
        senare  Redovisning 2 inte börjad  granska     2015-03-31  om 43 dagar        –
        ny      Ansökan skrivs             granska     –           –                  7
        klart   Klart                      granska     –           –                  –

        5 ärenden, 1 är försenat.
        Mer om ett ärende: bidrag läge MAPP

        """)
  }

  @Test("A long name is cut so that the table fits")
  func longName() {
    let name = String(repeating: "lång", count: 30)
    let text = CaseStatusRenderer.render(
      [status("c/\(name)", .complete), status("c/b", .complete)], in: .english, width: 80)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("…"))
  }

  @Test("On a narrow page the table becomes a list")
  func narrow() {
    let text = CaseStatusRenderer.render(several, in: .swedish, width: 40)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(text)")
    #expect(text.hasPrefix("c/klart\n  Beslutat; redovisningen för år 1 ska"))
  }

  @Test("Nothing in a title reaches the terminal as a command")
  func controlCharacters() {
    var evil = status("a", .complete)
    evil.title = "a\u{1B}[31mb\u{202E}c\nd"
    let text = CaseStatusRenderer.render([evil], in: .swedish, width: 80)
    #expect(text.contains("a\u{FFFD}[31mb\u{FFFD}c d"))
  }

  @Test("A folder whose name a shell would part is quoted in commands")
  func quoting() {
    #expect(CaseCommand.validate("./mitt ärende").sv == "bidrag granska 'mitt ärende'")
    #expect(CaseCommand.render("a'b").en == "bidrag render 'a'\\''b'")
    #expect(CaseCommand.new(.report, from: "-x").en == "bidrag new report --from ./-x")
    #expect(CaseCommand.new(.application, from: "å/ä").sv == "bidrag ny ansökan --från å/ä")
  }
}
