import Diagnostics
import Testing

@testable import FormKit

@Suite("Reading of fields")
struct ReadingFieldsTests {
  @Test("A sound tree is read without findings, in either language and any spelling")
  func sound() {
    for names in [["rubrik", "Sökt belopp", "TYP"], ["title", "fare", "Kind"]] {
      let result = found(
        in: .tree([
          names[0]: .scalar("Jinan"), names[1]: .scalar("273 500 kr"),
          names[2]: .scalar("Inrikes"),
        ]))
      #expect(result.found.isEmpty)
      #expect(result.trip.title == "Jinan" && result.trip.kind == .domestic)
      #expect(result.trip.fare == Money(kronor: 273_500))
    }
  }

  @Test(
    "An unknown field is named, with the name that was meant, in either language",
    arguments: [
      ("bokning", nil), ("rubirk", "rubrik"),
      ("titel", "title"),
      ("resenarrer", "resenärer"),
      ("vaxelkus", "växelkurs"),
      ("HALLPLATSER1", "hållplatser"),
      ("Sökt beloop", "sökt_belopp"), ("🙂", nil),
    ] as [(String, String?)])
  func unknown(_ name: String, _ meant: String?) throws {
    let result = found(in: .tree(["title": .scalar("x"), name: .scalar("y")]))
    #expect(result.found == [Found("FRM001", name, .name)])
    let message = try #require(result.findings.first).message
    if let meant {
      #expect(message.sv.contains("Menade du ”\(meant)”?"))
      #expect(message.en.contains("Did you mean “\(meant)”?"))
    } else {
      // What follows from other fields is nothing to fill in, and is not offered.
      #expect(message.sv.contains("platser") && !message.sv.contains("antal"))
    }
  }

  @Test("A field outside the only part that has it is sent there")
  func misplaced() throws {
    let result = found(in: .tree(["title": .scalar("x"), "nätter": .scalar("7")]))
    let message = try #require(result.findings.first).message
    #expect(message.sv.contains("hör till ”boende”") && message.en.contains("belongs to “lodging”"))
  }

  @Test("A sum is refused where someone wrote it, under any name", arguments: ["antal", "count"])
  func derivedWritten(_ name: String) {
    let result = found(in: .tree(["title": .scalar("x"), name: .scalar("7")]))
    #expect(result.found == [Found("FRM001", "count", .name)])
    #expect(result.findings.first?.message.sv.contains("räknas ut") == true)
  }

  @Test("A sum is passed over where Bidrag wrote it, right or wrong")
  func derivedSkipped() {
    let tree = FormNode.tree([
      "title": .scalar("x"), "count": .scalar("nonsense"), "older": .items([.blank]),
    ])
    #expect(found(in: tree, skipsDerived: true).found.isEmpty)
  }

  @Test("A field under both its names is reported at the second, and the first is read")
  func twoNames() {
    let result = found(in: .tree(["rubrik": .scalar("ett"), "title": .scalar("två")]))
    #expect(result.found.contains(Found("FRM006", "title", .name)))
    #expect(result.trip.title == "ett")
    #expect(result.findings.first { $0.rule == "FRM006" }?.message.sv.contains("”title”") == true)
  }

  @Test("Of a field under many names each is reported where it stands, beside the first")
  func manyNames() {
    let names = ["title", "Title", "rubrik", "RUBRIK"]
    let entries = names.enumerated().map { line, name in
      FormNode.Entry(name, .scalar("x"), nameRange: SourceRange(line: line + 1))
    }
    let findings = found(in: .fields(entries)).findings.filter { $0.rule == "FRM006" }
    #expect(findings.map(\.range) == [2, 3, 4].map { SourceRange(line: $0) })
    #expect(findings.allSatisfy { $0.message.en.contains("and “title” are the same field") })
  }

  @Test("A required field that is missing is reported at its own path, with its name to write")
  func missing() throws {
    let result = found(in: .fields([]))
    #expect(result.found == [Found("FRM002", "title")])
    let message = try #require(result.findings.first).message
    #expect(message.sv.contains("”rubrik”") && message.en.contains("“title”"))
  }

  @Test("A blank field is reported where it is required, and passed over where it is optional")
  func blank() {
    #expect(found(in: .tree(["title": .blank])).found == [Found("FRM007", "title")])
    #expect(found(in: .tree(["title": .scalar("x"), "seats": .blank])).found.isEmpty)
    #expect(found(in: .tree(["title": .scalar("x"), "lodging": .blank])).found.isEmpty)
    #expect(found(in: .tree(["title": .scalar("x"), "stops": .blank])).found.isEmpty)
  }

  @Test(
    "A placeholder is reported even where the field is optional",
    arguments: ["…", "...", "XXX", "Todo", "tbd", "FYLL I", "fill in"])
  func placeholders(_ text: String) {
    #expect(found(in: .tree(["title": .scalar(text)])).found == [Found("FRM007", "title")])
    let optional = found(in: .tree(["title": .scalar("x"), "fare": .scalar(text)]))
    #expect(optional.found == [Found("FRM007", "fare")])
  }

  @Test("What only one kind must fill in is demanded of that kind alone")
  func requiredByKind() {
    let abroad = found(in: .tree(["kind": .scalar("utrikes"), "title": .scalar("x")]))
    #expect(abroad.found == [Found("FRM002", "visa")])
    let blank = FormNode.tree([
      "kind": .scalar("abroad"), "title": .scalar("x"), "visa": .blank,
    ])
    #expect(found(in: blank).found == [Found("FRM007", "visa")])
    #expect(found(in: .tree(["kind": .scalar("inrikes"), "title": .scalar("x")])).found.isEmpty)
    #expect(found(in: .tree(["title": .scalar("x")])).found.isEmpty)
  }

  @Test("What a kind does not ask for is read all the same, with a word; blank it is nothing")
  func notAsked() {
    let given = FormNode.tree([
      "kind": .scalar("domestic"), "title": .scalar("x"), "visa": .scalar("V1"),
    ])
    let result = found(in: given)
    #expect(result.found == [Found("FRM008", "visa", .name)])
    #expect(result.trip.visa == "V1")
    let blank = FormNode.tree([
      "kind": .scalar("domestic"), "title": .scalar("x"), "visa": .blank,
    ])
    #expect(found(in: blank).found.isEmpty)
    #expect(found(in: .tree(["title": .scalar("x"), "visa": .scalar("V1")])).found.isEmpty)
  }

  @Test("A kind decides wherever it stands, and a wrong one counts as none")
  func kindLast() {
    let last = FormNode.tree([
      "visa": .scalar("V1"), "title": .scalar("x"), "Typ": .scalar("Inom Sverige"),
    ])
    #expect(found(in: last).found.contains(Found("FRM008", "visa", .name)))
    let wrong = FormNode.tree(["title": .scalar("x"), "kind": .scalar("till månen")])
    #expect(found(in: wrong).found == [Found("FRM004", "kind")])
  }

  @Test("Names in two languages are remarked on once, at the first of the fewer")
  func twoLanguages() {
    let tree = FormNode.tree([
      "rubrik": .scalar("x"), "platser": .scalar("4"), "url": .scalar("x"),
      "story": .scalar("y"), "lodging": .tree(["name": .scalar("z"), "nätter": .scalar("1")]),
      "avresa": .scalar("2014-04-07"),
    ])
    #expect(found(in: tree).found == [Found("FRM009", "story", .name)])
    let one = FormNode.tree(["rubrik": .scalar("x"), "url": .scalar("y")])
    #expect(found(in: one).found.isEmpty)
  }

  @Test(
    "Whatever the root is, reading ends with a finding",
    arguments: [
      (FormNode.scalar("text"), "FRM003"), (.items([.scalar("a")]), "FRM003"), (.blank, "FRM002"),
    ])
  func strangeRoots(_ tree: FormNode, _ rule: String) {
    #expect(found(in: tree).found.map(\.rule) == [rule])
  }

  @Test("However long a name is, its message stays readable")
  func longNames() {
    let name = String(repeating: "å", count: 100_000)
    let tree = FormNode.tree(["title": .scalar("x"), name: .blank])
    #expect(found(in: tree).found == [Found("FRM001", name, .name)])
  }
}
