import Diagnostics
import FormKit
import Testing

@testable import Rendering

@Suite("A form as text")
struct TextRendererTests {
  private let form = TestForm.form(
    .field("form", "Form", .color), .field("kind", "Kind", .color), .field("name", "Name"),
    kinds: [TestForm.kind])

  @Test("The title names the form and the kind of document, which are then not said again")
  func title() {
    let tree = FormNode.filled(["form": "Prov", "kind": "Besök", "name": "Ö"])
    #expect(
      TestForm.render(tree, as: form, in: .swedish) == """
        =====
        Prov
        Besök
        =====

        SV Name: Ö

        """)
  }

  @Test("A draft says so first and last, after the stamp")
  func draft() {
    let stamp = DocumentStamp(edition: "2013", ruleSet: "1", sourceDigest: "ab12")
    #expect(
      TestForm.render(.filled(["name": "Ö"]), as: form, stamp: stamp, isDraft: true, width: 78)
        == """
        DRAFT – not ready to submit

        =====
        Trial
        =====

        Name: Ö

        \(String(repeating: "-", count: 78))

        Checked against edition 2013 and rule set 1. Checksum of the source file
        (SHA-256): ab12

        DRAFT – not ready to submit

        """)
    let swedish = TestForm.render(
      .filled(["name": "Ö"]), as: form, in: .swedish, stamp: stamp, isDraft: true)
    #expect(swedish.hasPrefix("UTKAST – inte färdig att lämna in\n\n"))
    #expect(swedish.hasSuffix("(SHA-256): ab12\n\nUTKAST – inte färdig att lämna in\n"))
    #expect(swedish.contains("Granskad enligt utgåva 2013 och"))
  }

  @Test("A document that is ready says nothing of drafts, and an unknown edition is not named")
  func ready() {
    let stamp = DocumentStamp(edition: "", ruleSet: "1", sourceDigest: "ab12")
    let text = TestForm.render(.filled(["name": "Ö"]), as: form, stamp: stamp)
    #expect(!text.contains("DRAFT"))
    #expect(text.contains("Checked against rule set 1."))
  }

  @Test("What a terminal would obey is taken away")
  func controlCharacters() {
    let text = TestForm.render(
      .filled(["name": "\u{1B}[31mRed\u{1B}[0m\u{7}\u{9B}1m"]), as: form,
      stamp: DocumentStamp(edition: "\u{1B}c", ruleSet: "1", sourceDigest: "ab"))
    #expect(text.contains("Name: [31mRed[0m1m\n"))
    #expect(
      !text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }

  @Test("No line is too wide or ends in blanks, and blank lines stand alone", arguments: 20...100)
  func tidy(width: Int) throws {
    let text = TestForm.render(Sample.tree, as: Sample.form, isDraft: true, width: width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "" && lines.dropLast().last?.isEmpty == false)
    #expect(lines.first?.isEmpty == false)
    #expect(!text.contains("\n\n\n") && !text.contains(" \n") && !text.contains("\r"))
    for line in lines { #expect(DisplayWidth.columns(of: String(line)) <= width, "\(line)") }
    for word in Sample.words { #expect(text.contains(word), "\(word)") }
  }

  @Test("The work grows with the rows and not with their square", arguments: [40, 78, 200])
  func linear(width: Int) {
    let small = Sample.measured(rows: 300, width: width)
    let large = Sample.measured(rows: 3_000, width: width)
    #expect(small > 0)
    // Ten times the rows, and numbers of up to four figures rather than three.
    #expect(large < small * 11)
    // A row of about a hundred characters is measured ten times over at most.
    #expect(large < 3_000 * 1_000)
  }
}

/// A form with everything in it.
private enum Sample {
  static let line = Shape.part(
    .field("text", "Cost"), .field("party", "Party"), .field("unit", "Unit of the quantity"),
    .field("date", "Date of the rate", .date), .field("count", "Quantity", .number),
    .field("amount", "Amount", .amount))

  static let form = TestForm.form(
    .field("reference", "Reference"),
    .field("hopes", "Hopes", .list(.line)),
    .field(
      "party", "Party",
      .part(
        .field("name", "Name"),
        .field("address", "Postal address", .part(.field("street", "Street or box"))),
        .field("text", "Text", .paragraphs))),
    .field("lines", "Lines", .list(line)))

  static let words = ["Kinshasa", "Lubumbashi", "Mbujimayi", "Avenue", "济", "36\u{A0}000\u{A0}kr"]

  static let tree = FormNode.filled([
    "reference": .scalar("Kinshasa and its sister city by the great river"),
    "hopes": .texts("Lubumbashi keeps its council", "济南市人民政府外事办公室的同事们都会参加"),
    "party": .filled([
      "name": .scalar("Mbujimayi"),
      "address": .filled(["street": "Avenue of a name too long for one line"]),
      "text": .scalar("First.\n\n\n\nSecond " + String(repeating: "paragraph ", count: 30)),
    ]),
    "lines": .items([row(1), row(22)]),
  ])

  static func row(_ number: Int) -> FormNode {
    .filled([
      "text": "Flights number \(number) to the other city", "party": "kinshasa", "unit": "trips",
      "date": "12 September 2013", "count": "\(number)", "amount": "36\u{A0}000\u{A0}kr",
    ])
  }

  /// How many characters are measured to render a table of so many rows.
  static func measured(rows: Int, width: Int) -> Int {
    final class Count { var characters = 0 }
    let count = Count()
    let breaker = LineBreaker { text in
      count.characters += text.utf8.count
      return DisplayWidth.columns(of: text)
    }
    let tree = FormNode.filled(["lines": .items((1...rows).map(row))])
    let text = TextRenderer.render(
      tree, as: form, stamp: nil, isDraft: false,
      measure: TextMeasure(language: .english, width: width, breaker: breaker))
    return text.contains("\(rows)") ? count.characters : 0
  }
}
