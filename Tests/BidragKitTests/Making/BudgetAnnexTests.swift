import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The budget annex")
struct BudgetAnnexTests {
  private static func budget(of path: String) throws -> Budget {
    let loaded = DocumentLoader.load(try RepositoryFiles.bytes(path), name: path)
    guard case .application(let application)? = loaded.document else { throw NoApplication() }
    return application.budget
  }

  private struct NoApplication: Error {}

  /// The rows, in blocks that empty lines part; no cell of the examples holds a line break.
  private static func blocks(_ csv: String, _ separator: Character) -> [[[String]]] {
    csv.dropFirst().split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
      .split(separator: "").map { $0.map { cells($0, separator) } }
  }

  private static func cells(_ line: Substring, _ separator: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  @Test("A row tells of each line, under the labels of the form, in the order of the file")
  func lines() throws {
    let budget = try Self.budget(of: "Examples/vasteras-jinan/ansokan.yaml")
    let block = Self.blocks(BudgetAnnex.csv(of: budget, in: .swedish), ";")[0]
    #expect(block[0].dropLast() == BudgetLine.partInfo.fields.map(\.label.sv).dropLast())
    #expect(block[0].last == "\(BudgetLine.amount.field.info.label.sv) (SEK)")
    #expect(block.count == budget.lines.count + 1)
    for (row, line) in zip(block.dropFirst(), budget.lines) {
      #expect(row[0] == line.year.map(String.init) && row[2] == line.text)
      #expect(row[1] == line.post?.label.sv && row[3] == line.party && row[4] == line.activity)
      #expect(row[12] == line.amount?.canonical.replacing(".", with: ","))
      #expect(row[5] == line.quantity?.canonical.replacing(".", with: ","))
    }
  }

  @Test("The sums come after the lines, then what others pay and what is applied for")
  func sums() throws {
    var budget = try Self.budget(of: "Examples/vasteras-jinan/ansokan.yaml")
    budget.requested = try Money(written: "273 500")
    var other = OtherFinancing()
    other.source = "Västerås stad"
    other.amount = try Money(written: "1 000")
    other.status = .decided
    budget.otherFinancing = [other]
    let blocks = Self.blocks(BudgetAnnex.csv(of: budget, in: .english), ",").dropFirst()
    let titles = blocks.map { $0[0][0] }
    let fields = [
      Budget.byYear.field.info, Budget.byPost.field.info, Budget.byParty.field.info,
      Budget.total.field.info, Budget.otherFinancing.field.info, Budget.requested.field.info,
    ]
    #expect(titles == fields.map { $0.label.en + ($0.shape == .amount ? " (SEK)" : "") })
    let years = try #require(blocks.first)
    #expect(years[1] == [YearTotal.year.field.info.label.en, "Amount (SEK)"])
    #expect(years[2] == ["2014", budget.total?.canonical ?? ""])
    let posts = blocks[blocks.startIndex + 1].dropFirst(2)
    #expect(posts.map { $0[1] } == budget.byPost.compactMap { $0.amount?.canonical })
    #expect(blocks.last == [["\(Budget.requested.field.info.label.en) (SEK)", "273500.00"]])
    #expect(
      blocks[blocks.endIndex - 2].last == [
        "Västerås stad", "1000.00", FinancingStatus.decided.label.en,
      ])
  }

  @Test("The same budget gives the same bytes, read from YAML or from the XML that was made of it")
  func stable() throws {
    for example in ExampleFiles.cases {
      let name = DocumentName(.application)
      let budget = try Self.budget(of: example.file(name))
      let again = try Self.budget(of: example.made(of: name, "xml"))
      for language in Language.allCases {
        let csv = BudgetAnnex.csv(of: budget, in: language)
        #expect(csv == BudgetAnnex.csv(of: again, in: language), "\(example.folder)")
        #expect(csv.unicodeScalars.first == "\u{FEFF}" && csv.hasSuffix("\r\n"))
      }
    }
  }

  @Test("The two languages give two files, and nothing but the budget changes them")
  func digests() throws {
    let path = SoundCase.application
    let text = try SoundCase.text()
    let sound = DocumentLoader.load(Array(text.utf8), name: path)
    guard case .application(let application)? = sound.document else {
      Issue.record("\(path) is no application")
      return
    }
    let digests = Set(
      Language.allCases.map { BudgetAnnex.digest(of: application.budget, in: $0) })
    #expect(digests.count == 2)
    let (moved, _) = try SoundCase.replacing("ort: Västerås", with: "ort: Sala")
    let (other, _) = try SoundCase.replacing("text: Planering", with: "text: Planer")
    let (same, changed) = (
      DocumentLoader.load(Array(moved.utf8), name: path),
      DocumentLoader.load(Array(other.utf8), name: path)
    )
    for digest in digests {
      #expect(BudgetAnnex.isMade(digest, as: .csv, of: same, edition: "") == true)
      #expect(BudgetAnnex.isMade(digest, as: .csv, of: changed, edition: "") == false)
    }
  }

  @Test("Of a budget that could not be read as a whole, or of another form, there is no annex")
  func unread() throws {
    let (text, _) = try SoundCase.replacing("sökt_belopp: ", with: "sökt_belopp: cirka ")
    let unread = DocumentLoader.load(Array(text.utf8), name: "a.yaml")
    #expect(BudgetAnnex.isMade("", as: .csv, of: unread, edition: "") == nil)
    let decision = "Templates/Bases/inception-2013/decision.yaml"
    let loaded = DocumentLoader.load(try RepositoryFiles.bytes(decision), name: decision)
    #expect(
      loaded.document != nil && BudgetAnnex.isMade("", as: .csv, of: loaded, edition: "") == nil)
  }

  @Test("A text that begins like a formula is a text, and stays in its cell")
  func formula() throws {
    var line = BudgetLine()
    line.text = "=HYPERLINK(\"http://example.org\";\"a\")\n;b"
    var budget = Budget()
    budget.lines = [line]
    let csv = BudgetAnnex.csv(of: budget, in: .swedish)
    #expect(
      csv.contains("\r\n;;\"'=HYPERLINK(\"\"http://example.org\"\";\"\"a\"\") ;b\";;"), "\(csv)")
  }
}
