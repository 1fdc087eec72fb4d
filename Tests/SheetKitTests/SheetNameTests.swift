import Testing

@testable import SheetKit

@Suite("Names of sheets")
struct SheetNameTests {
  @Test("A name is cut to 31 characters, as Excel counts them")
  func longName() {
    #expect(SheetName(String(repeating: "å", count: 40)).text.utf16.count == 31)
    #expect(SheetName(String(repeating: "👩‍💻", count: 20)).text.utf16.count <= 31)
  }

  @Test("What a name may not hold is replaced, and apostrophes go from its ends")
  func forbiddenCharacters() {
    #expect(SheetName("a[b]:c*d?e/f\\g").text == "a-b--c-d-e-f-g")
    #expect(SheetName("'Rader'").text == "Rader")
    #expect(SheetName("Bo's").quoted == "'Bo''s'")
  }

  @Test(
    "A name that is taken, empty or Excel's own gets a number",
    arguments: [("rader", "rader 2"), ("History", "History 2"), ("", " 2"), ("''", " 2")])
  func takenName(wanted: String, name: String) {
    #expect(SheetName(wanted, besides: [SheetName("Rader")]).text == name)
  }

  @Test("Names that are alike in their first 31 characters stay apart")
  func longClash() {
    let long = String(repeating: "Budget för partnerskapet ", count: 3)
    let first = SheetName(long)
    let second = SheetName(long, besides: [first])
    let third = SheetName(long, besides: [first, second])
    #expect(Set([first.text, second.text, third.text]).count == 3)
    #expect([first, second, third].allSatisfy { $0.text.utf16.count <= 31 })
  }
}
