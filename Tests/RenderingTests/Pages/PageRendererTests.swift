import Diagnostics
import Testing
import XMLKit

@testable import FormKit
@testable import Rendering

@Suite("A form as a page")
struct PageRendererTests {
  private static let lines = FieldInfo.field(
    "lines", "Lines",
    .list(
      .part(
        .field("text", "Cost"), .field("amount", "Amount", .amount),
        .field("rate", "Rate", .amount), .field("note", "Note", .paragraphs))))
  private static let outline = FormOutline(
    headline: FieldPath([.field("title")]),
    totals: [ListTotal(list: FieldPath([.field("lines")]), columns: ["amount"])])

  private static func line(_ text: String, _ amount: String) -> FormNode {
    .filled(["text": text, "amount": amount, "rate": "7.00"])
  }

  @Test("The headline is the page's heading, and the form stands above it")
  func headline() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let page = try TestPage.render(
      .filled(["title": "Water & <waste>"]), as: form, outline: Self.outline)
    let root = try TestPage.root(of: page)
    #expect(root.texts("h1") == ["Water & <waste>"])
    #expect(root.texts("title") == ["Trial – Water & <waste>"])
    #expect(root.all("p").first { $0.attribute("class") == "sort" }?.text == "Trial")
  }

  @Test("Only columns that the form adds up have sums, and one row needs none")
  func sums() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let rows = [Self.line("A", "1000.50"), Self.line("B", "2000.50")]
    for (items, sums) in [(rows, ["SEK 3,001"]), (Array(rows.prefix(1)), [])] {
      let page = try TestPage.render(
        .fields([FormNode.Entry("lines", .items(items))]), as: form, outline: Self.outline)
      let foot = try TestPage.root(of: page).all("tfoot").flatMap { $0.texts("td") }
      #expect(foot.filter { !$0.isEmpty } == sums.map { $0.replacing(" ", with: "\u{A0}") })
    }
  }

  @Test("A sum that cannot be held or read is left out")
  func noSum() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    for amounts in [["92233720368547758.07", "1.00"], ["x", "1.00"]] {
      let rows = amounts.map { Self.line("A", $0) }
      let page = try TestPage.render(
        .fields([FormNode.Entry("lines", .items(rows))]), as: form, outline: Self.outline)
      #expect(try TestPage.root(of: page).all("tfoot").isEmpty)
    }
  }

  @Test("What explains a row stands below it, over its whole width")
  func details() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let row = FormNode.filled(["text": "A", "amount": "1.00", "note": "Because.\nTruly."])
    let page = try TestPage.render(
      .fields([FormNode.Entry("lines", .items([row, Self.line("B", "2.00")]))]), as: form)
    let rows = try TestPage.root(of: page).all("tbody").flatMap(\.children)
    #expect(rows.map { $0.attribute("class") } == ["continued", "details", nil])
    #expect(rows[1].children.map { $0.attribute("colspan") } == ["3"])
    #expect(rows[1].texts("span").contains("Because."))
  }

  @Test("Nothing filled in is said, and makes a whole page all the same")
  func blank() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let page = try TestPage.render(.fields([]), as: form, outline: Self.outline)
    let root = try TestPage.root(of: page)
    #expect(root.texts("h1") == ["Trial"])
    #expect(root.all("main").flatMap(\.children).map(\.text) == ["Nothing is filled in."])
    #expect(root.all("nav").isEmpty)
  }

  @Test(
    "A draft says so at the top, at the end and on every printed page", arguments: [true, false])
  func draft(isDraft: Bool) throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let tree = FormNode.filled(["title": "Water"])
    let page = try TestPage.render(
      Paper(tree: tree, exact: tree, form: form, language: .swedish, isDraft: isDraft))
    let root = try TestPage.root(of: page)
    let marks = root.all("p").filter { $0.attribute("class") == "draft" }
    #expect(marks.count == (isDraft ? 2 : 0))
    #expect(page.contains("@top-right { content: \"UTKAST\"; }") == isDraft)
    #expect(root.texts("title")[0].hasPrefix("UTKAST") == isDraft)
  }

  @Test("The end says what the document was checked against, and how it came out")
  func check() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let tree = FormNode.filled(["title": "Water"])
    let stamp = DocumentStamp(edition: "2013", ruleSet: "1", sourceDigest: "abc")
    let page = try TestPage.render(
      Paper(
        tree: tree, exact: tree, form: form, language: .english, stamp: stamp,
        check: SampleReports.waived))
    let words = try TestPage.root(of: page).all("footer").flatMap { $0.texts("p") }
    #expect(words.count == 2)
    #expect(words[0].contains("cannot be submitted yet. 1 thing stops submission"))
    #expect(words[1].contains("edition 2013 and rule set 1") && words[1].contains("abc"))
  }

  @Test("The same form gives the same page, which fetches and runs nothing")
  func harmless() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let tree = FormNode.filled(["title": "Water"])
    let page = try TestPage.render(tree, as: form)
    #expect(try TestPage.render(tree, as: form) == page)
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    let root = try TestPage.root(of: page)
    #expect(root.all("script").isEmpty && root.all("link").isEmpty && root.all("img").isEmpty)
    #expect(root.all.allSatisfy { $0.attributes.allSatisfy { !$0.name.hasPrefix("on") } })
    #expect(!page.contains("url(") && !page.contains("@import"))
  }

  @Test("Three hundred lines make three hundred rows, in their order")
  func longTable() throws {
    let form = TestForm.form(.field("title", "Title"), Self.lines)
    let rows = (1...300).map { Self.line("Line \($0)", "\($0).00") }
    let page = try TestPage.render(
      .fields([FormNode.Entry("lines", .items(rows))]), as: form, outline: Self.outline)
    let root = try TestPage.root(of: page)
    let names = root.all("tbody").flatMap { $0.texts("th") }
    #expect(names == (1...300).map { "Line \($0)" })
    #expect(root.all("tfoot").flatMap { $0.texts("td") }.first == "SEK\u{A0}45,150")
  }
}
