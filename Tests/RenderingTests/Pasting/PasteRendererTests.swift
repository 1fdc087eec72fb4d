import Diagnostics
import FormKit
import Testing

@testable import Rendering

@Suite("A form to paste, field by field")
struct PasteRendererTests {
  private let form = TestForm.form(
    .field("reference", "Reference"),
    .field(
      "about", "About",
      .part(.field("summary", "Summary", .paragraphs), .field("links", "Links", .list(.line)))),
    .field(
      "aims", "Aims",
      .list(
        .part(
          .field("name", "Name"),
          .field("steps", "Steps", .list(.part(.field("date", "Date", .date)), called: .step))),
        called: .aim)))

  @Test("A short value follows its label, a text stands between rules with its length")
  func fields() {
    let tree = FormNode.filled([
      "reference": .scalar("2013-0042"),
      "about": .filled(["summary": .scalar("Less waste.\n\nMore pay.")]),
    ])
    #expect(
      pasted(tree).hasSuffix(
        """
        Reference: 2013-0042

        About
        =====

        Summary (4 words, 22 characters):
        \(rule)
        Less waste.

        More pay.
        \(rule)

        """))
  }

  @Test("A text is never broken into lines, however long it is")
  func longText() {
    let words = String(repeating: "avfall ", count: 300).dropLast()
    let tree = FormNode.filled(["about": .filled(["summary": .scalar(String(words))])])
    #expect(pasted(tree).split(separator: "\n").contains(words))
  }

  @Test("A text that was broken by hand is pasted whole, and its length is that of what is pasted")
  func brokenText() {
    let whole = "Karlstad and Jinan have worked together on the"
    let tree = FormNode.filled(["about": .filled(["summary": .scalar(whole + "\n  sea")])])
    #expect(
      pasted(tree).contains(
        """
        Summary (9 words, 50 characters):
        \(rule)
        \(whole) sea
        \(rule)
        """))
  }

  @Test("The programme's limit is told, and by how much a text is beyond it")
  func limits() {
    let path = FieldPath([.field("about"), .field("summary")])
    let tree = FormNode.filled(["about": .filled(["summary": .scalar("one two three")])])
    #expect(pasted(tree, limits: [path: 3]).contains("(3 of at most 3 words, 13 characters)"))
    #expect(
      pasted(tree, limits: [path: 2]).contains("(3 of at most 2 words, 1 too many, 13 characters)"))
    #expect(
      pasted(tree, in: .swedish, limits: [path: 2]).contains(
        "(3 av högst 2 ord, 1 för många, 13 tecken)"))
  }

  @Test("Records are numbered below the record that holds them")
  func records() {
    let steps = FormNode.items([.filled(["date": "1 May 2014"]), .filled(["date": "2 May 2014"])])
    let tree = FormNode.filled([
      "aims": .items([
        .filled(["name": .scalar("Less waste")]),
        .filled(["name": .scalar("More pay"), "steps": steps]),
      ])
    ])
    let text = pasted(tree)
    #expect(text.contains("Aim 2\n-----\n\nName: More pay\n\nStep 2.1\n........\n"))
    #expect(text.contains("Step 2.2\n........\n\nDate: 2 May 2014\n"))
  }

  @Test(
    "What follows records has a heading, so that it does not seem to belong to the last of them")
  func afterRecords() {
    let step = FieldInfo.field(
      "steps", "Steps", .list(.part(.field("date", "Date")), called: .step))
    let form = TestForm.form(
      .field("plan", "Plan", .part(step, .field("cost", "Cost"), .field("end", "End"))),
      .field("aims", "Aims", .list(.part(step, .field("name", "Name")), called: .aim)),
      .field("hopes", "Hopes", .list(.line, called: .hope)), .field("signed", "Signed"))
    let steps = FormNode.items([.filled(["date": "1 May"])])
    let tree = FormNode.filled([
      "plan": .filled(["steps": steps, "cost": .scalar("5"), "end": .scalar("June")]),
      "aims": .items([.filled(["steps": steps, "name": .scalar("Less waste")])]),
      "hopes": .items([.scalar("Good weather"), .scalar("Peace")]), "signed": .scalar("Yes"),
    ])
    let text = PasteRenderer.render(tree, as: form, in: .english, isDraft: false)
    #expect(
      text.hasSuffix(
        """
        Plan
        ====

        Step 1
        ......

        Date: 1 May

        Plan, continued
        ---------------

        Cost: 5
        End: June

        Aims
        ====

        Aim 1
        -----

        Step 1.1
        ........

        Date: 1 May

        Aim 1, continued
        ----------------

        Name: Less waste

        Hopes
        =====

        Hope 1: Good weather
        Hope 2: Peace

        Signed
        ======

        Signed: Yes

        """))
  }

  @Test("Lists whose items are called the same have headings that tell them apart")
  func namesakes() {
    let sum = Shape.list(.part(.field("amount", "Amount")), called: .sum)
    let form = TestForm.form(
      .field(
        "budget", "Budget",
        .part(.field("years", "Per year", sum), .field("posts", "Per post", sum))
      ))
    let sums = FormNode.items([.filled(["amount": "5"])])
    let tree = FormNode.filled(["budget": .filled(["years": sums, "posts": sums])])
    let text = PasteRenderer.render(tree, as: form, in: .english, isDraft: false)
    #expect(
      text.hasSuffix(
        """
        Per year
        --------

        Sum 1
        .....

        Amount: 5

        Per post
        --------

        Sum 1
        .....

        Amount: 5

        """))
  }

  @Test("The fields of a part within a part say what they belong to")
  func partsWithinParts() {
    let address = FieldInfo.field("address", "Address", .part(.field("town", "Town")))
    let form = TestForm.form(
      .field("party", "Party", .part(address, .field("web", "Web"))))
    let tree = FormNode.filled([
      "party": .filled(["address": .filled(["town": "Jinan"]), "web": .scalar("jinan.example")])
    ])
    let text = PasteRenderer.render(tree, as: form, in: .english, isDraft: false)
    #expect(text.hasSuffix("Party\n=====\n\nAddress, Town: Jinan\nWeb: jinan.example\n"))
  }

  @Test("A draft says so first and last")
  func draft() {
    let text = PasteRenderer.render(
      .filled(["reference": "1"]), as: form, in: .swedish, isDraft: true)
    let mark = "UTKAST – inte färdig att lämna in"
    #expect(text.hasPrefix(mark + "\n"))
    #expect(text.hasSuffix("\n\(mark)\n"))
  }

  @Test("Control characters are left out, and every value stays on its line")
  func hostile() {
    let tree = FormNode.filled(["reference": .scalar("a\u{1B}[31m\tb\u{0}")])
    #expect(pasted(tree).contains("Reference: a[31m b\n"))
  }

  private let rule = String(repeating: "-", count: 78)

  private func pasted(
    _ tree: FormNode, in language: Language = .english, limits: [FieldPath: Int] = [:]
  ) -> String {
    PasteRenderer.render(tree, as: form, in: language, isDraft: false, wordLimits: limits)
  }
}

extension Text {
  fileprivate static let aim = Text(sv: "mål", en: "aim")
  fileprivate static let step = Text(sv: "steg", en: "step")
  fileprivate static let hope = Text(sv: "förhoppning", en: "hope")
  fileprivate static let sum = Text(sv: "summa", en: "sum")
}
