import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Values are explained")
struct ExplanationTests {
  private static let today = CalendarDate(year: 2014, month: 1, day: 1) ?? .earliest

  private func answer(_ query: String?, _ documents: String...) throws -> Explanation.Answer {
    let fall = try TemporaryCase()
    for document in documents {
      let name =
        ["application": "ansokan", "report": "redovisning-1"][document] ?? "beslut"
      try fall.add("\(name).yaml", try BaseCase.text(document, of: "inception-2013"))
    }
    return try Explanation.answer(at: fall.path, query, today: Self.today)
  }

  private func values(_ query: String, in document: String = "application") throws
    -> [ExplainedValue]
  {
    guard case .values(let documents) = try answer(query, document) else { return [] }
    return documents.flatMap(\.values)
  }

  @Test(
    "A field is named in either language, by its label, and with rows counted either way",
    arguments: [
      "budget.lines[1].amount", "budget.rader[1].belopp", "budget.rader.rad 2.belopp",
      "Budget, rad 2, Belopp", "Budget, Lines, row 2, Amount",
    ])
  func names(_ query: String) throws {
    let found = try values(query)
    #expect(found.map(\.path.description) == ["budget.lines[1].amount"])
    let result = try #require(found.first?.working.result?.canonical)
    #expect(found.first?.stated?.canonical == result)
    #expect(found.first?.differs == false)
  }

  @Test("A sum has a term for each line, each with the line of the file that it stands on")
  func sum() throws {
    let total = try #require(try values("budget.summa").first)
    let text = try BaseCase.text("application", of: "inception-2013")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(total.terms.count > 1)
    for term in total.terms {
      let line = try #require(term.range?.start.line)
      #expect(lines[line - 1].filter(\.isNumber).contains("000"), "\(lines[line - 1])")
    }
    #expect(total.working.money == Money(kronor: 131_000))
  }

  @Test("A part or a list explains all that is in it")
  func parts() throws {
    #expect(try values("budget.per_post").count > 1)
    #expect(try values("budget").count > values("budget.per_post").count)
  }

  @Test("The ceiling is explained with its source and what is left to it")
  func ceiling() throws {
    let ceiling = try #require(try values("tak").first)
    #expect(ceiling.terms.first?.term.citation != nil)
    #expect(ceiling.working.money == Money(kronor: 144_000))
  }

  @Test("A budget above the ceiling is said to exceed it, and by how much")
  func aboveCeiling() throws {
    let folder = try TemporaryCase()
    let text = try BaseCase.text("application", of: "inception-2013")
    try folder.add(
      "ansokan.yaml", text.replacing("sökt_belopp: 131 000", with: "sökt_belopp: 280 000"))
    let renderer = ExplanationRenderer(in: .swedish, width: 80)
    guard
      case .values(let found) = try Explanation.answer(at: folder.path, "tak", today: Self.today),
      case .list(let all) = try Explanation.answer(at: folder.path, nil, today: Self.today)
    else {
      Issue.record("not explained")
      return
    }
    let words = "överskrids med 5\u{A0}000\u{A0}kr"
    #expect(renderer.render(found).contains("Taket för hela ansökan \(words)."))
    #expect(renderer.list(all).contains(words))
    #expect(try values("tak").allSatisfy { $0.excess == nil })
  }

  @Test(
    "A financial report is explained: sums, differences, what is left and what may be asked for")
  func finance() throws {
    let paths = Set(try values("ekonomi", in: "report").map(\.path.description))
    for path in ["total", "decided_total", "remaining", "requested", "posts[0].difference"] {
      #expect(paths.contains("finance.\(path)"), "\(path)")
    }
  }

  @Test("Without a field all that can be explained is listed")
  func list() throws {
    guard case .list(let documents) = try answer(nil, "application", "decision", "report") else {
      Issue.record("no list")
      return
    }
    #expect(documents.count == 3)
    let text = ExplanationRenderer(in: .swedish, width: 80).list(documents)
    #expect(text.contains("budget.summa") && text.contains("131\u{A0}000\u{A0}kr"))
    #expect(text.contains("beviljat_belopp") && text.contains("ekonomi.kvar_av_beviljat"))
  }

  @Test("A field that is not there is answered with the one that was meant")
  func unknown() throws {
    guard case .unknown(let meant) = try answer("budget.suma", "application") else {
      Issue.record("found")
      return
    }
    #expect(meant?.path.description == "budget.total")
    let words = ExplanationRenderer(in: .swedish, width: 80).unknown("budget.suma", meant: meant)
    #expect(words == "Det finns inget fält ”budget.suma”. Menade du ”budget.summa”?")
  }

  @Test("A field that is filled in is said not to be worked out")
  func notWorkedOut() throws {
    guard case .notWorkedOut(_, let path) = try answer("i_korthet.rubrik", "application") else {
      Issue.record("worked out")
      return
    }
    #expect(path.description == "in_short.title")
  }

  @Test("A row that is not there is said not to be")
  func noSuchRow() throws {
    guard
      case .noSuchRow(let document, let path) = try answer("budget.rader[99].belopp", "application")
    else {
      Issue.record("there")
      return
    }
    let words = ExplanationRenderer(in: .swedish, width: 80).noSuchRow(document, path)
    #expect(words.contains("har ingen ”Budget, Rader, rad 100”. Inom hakparenteser"))
    // One row is filled in, the other comes of a sum.
    for there in ["budget.rader[0].text", "budget.per_post[0].post"] {
      guard case .notWorkedOut = try answer(there, "application") else {
        Issue.record("\(there) is worked out, or not there")
        continue
      }
    }
  }

  @Test("A sum is shown in columns, and a product with what it was before it was rounded")
  func columns() throws {
    let text = """
      formulär: ansökan
      typ: förberedelse
      budget:
        rader:
          - {text: Flyg, antal: 3, à_pris: 1234.5, valuta: CNY, kurs: 1.0437, belopp: 3 865.34}
          - {text: Hotell, antal: 2, à_pris: 900, belopp: 1 900}
        sökt_belopp: 5 765.34
      """
    let fall = try TemporaryCase()
    try fall.add("ansokan.yaml", text)
    let shown = { (query: String) -> String in
      guard
        case .values(let documents) = try Explanation.answer(
          at: fall.path, query, today: Self.today)
      else { return "" }
      return ExplanationRenderer(in: .swedish, width: 80).render(documents)
        .replacing("\u{A0}", with: " ").replacing(fall.path, with: "fall")
    }
    #expect(
      try shown("budget.summa") == """
        Budget, Summa kostnader (budget.summa)
          fall/ansokan.yaml
          Summan av alla rader.

            Rader, rad 1, Belopp: Flyg    3 865,34 kr  ansokan.yaml:5
          + Rader, rad 2, Belopp: Hotell     1 900 kr  ansokan.yaml:6
          -------------------------------------------
          = blir                          5 765,34 kr

        """)
    let product = try shown("budget.rader[0].belopp")
    #expect(product.contains("× Växelkurs"), "\(product)")
    #expect(product.contains("= före avrundning") && product.contains("3 865,34295"))
    #expect(product.contains("Avrundat till hela ören"))
    let wrong = try shown("budget.rader[1].belopp")
    #expect(wrong.contains("I filen står det 1 900 kr (ansokan.yaml:6)."), "\(wrong)")
  }

  @Test("An outcome is what is booked in the year that each cost counts in")
  func ticketOfNextYear() throws {
    let fall = try TemporaryCase()
    try fall.add(
      "redovisning-1.yaml",
      """
      formulär: redovisning
      typ: projekt
      ärende:
        period: 2014-09-01 – 2015-08-31
      aktiviteter:
        - {id: A1, start: 2015-02-02, slut: 2015-02-06}
      ekonomi:
        poster:
          - {post: visum, år: 2014, beviljat: 1 000, utfall: 0}
          - {post: visum, år: 2015, beviljat: 1 000, utfall: 900}
        verifikationer:
          - {datum: 2014-12-10, verifikation: V1, text: Visum, post: visum, aktivitet: A1, belopp: 900}
      """)
    let answer = try Explanation.answer(
      at: fall.path, "finance.posts[1].outcome", today: Self.today)
    guard case .values(let documents) = answer else {
      Issue.record("\(answer)")
      return
    }
    let found = documents.flatMap(\.values)
    #expect(found.map(\.path.description) == ["finance.posts[1].outcome"])
    #expect(found.first?.working.money == Money(kronor: 900))
    #expect(found.first?.terms.first?.range?.start.line == 12)
  }
}
