import Diagnostics
import FormYAML
import Testing

@testable import FormKit

@Suite("A file to fill in")
struct YAMLScaffoldTests {
  static let project = FormKind("project")
  static let inception = FormKind("inception")

  static func field(
    _ sv: String, _ en: String, _ shape: Shape, required: FormKinds = .none,
    asked: FormKinds = .all, isDerived: Bool = false, example: Text? = nil
  ) -> FieldInfo {
    FieldInfo(
      name: Text(sv: sv, en: en), label: Text(sv: "Rubrik \(sv)", en: "Label \(en)"),
      help: Text(sv: "Hjälp om \(sv).", en: "Help on \(en)."), shape: shape, required: required,
      asked: asked, isDerived: isDerived, example: example)
  }

  static let line = PartInfo(
    type: "Line",
    fields: [
      field("benämning", "item", .text(TextShape(maxCharacters: 80)), required: .all),
      field("belopp", "amount", .amount, required: .all),
      field("anmärkning", "remark", .text(TextShape(hasParagraphs: true))),
    ])

  static let contact = PartInfo(
    type: "Contact",
    fields: [
      field("smeknamn", "nickname", .text(TextShape())),
      field("e_post", "email", .text(TextShape()), required: .all),
    ])

  static let root = PartInfo(
    type: "Application",
    fields: [
      field(
        "sammanfattning", "summary", .text(TextShape(hasParagraphs: true, maxWords: 200)),
        required: .all, example: Text(sv: "Vi vill …", en: "We want …")),
      field("slag", "kind", .choice(colours), required: .all),
      field("startar", "starts", .date),
      field("kontakt", "contact", .part(contact)),
      field("ansvarig", "responsible", .part(contact), required: .all),
      field("rader", "lines", .list(list(.part(line))), required: .all),
      field("mål", "goals", .list(list(.text(TextShape())))),
      field("poster", "entries", .list(list(.part(contact)))),
      field("summa", "total", .amount, isDerived: true),
      field("år", "year", .integer(min: 1, max: 3), required: .all, asked: .only([project])),
    ])

  static func list(_ item: Shape) -> ListShape {
    ListShape(item: item, itemName: "item", itemLabel: Text(sv: "rad", en: "row"))
  }

  static let colours = ChoiceShape(
    type: "Colour",
    options: [
      .init(name: Text(sv: "röd", en: "red"), label: Text(sv: "Röd färg", en: "Red colour")),
      .init(name: Text(sv: "blå", en: "blue"), label: Text(sv: "Blå färg", en: "Blue colour")),
    ])

  static func scaffold(
    _ prefilled: FormNode = .fields([]), kind: FormKind? = project, in language: Language = .swedish
  ) -> String {
    YAMLScaffold.write(
      root, kind: kind, in: language, prefilled: prefilled,
      heading: Text(sv: "Ansökan\nAndra stycket", en: "Application\nSecond paragraph"))
  }

  @Test("It reads back without any finding", arguments: Language.allCases)
  func readsBack(_ language: Language) {
    let text = Self.scaffold(in: language)
    let reading = read(text)
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    let wanted = Self.root.fields.filter { $0.required == .all || $0.name.en == "year" }
    #expect(reading.tree?.entries.map(\.name) == wanted.map { $0.name[language] }, "\(text)")
  }

  @Test("Uncommenting everything gives every field that is asked for")
  func uncommented() {
    let text = Self.scaffold(in: .english)
    let names = Self.root.fields.filter { !$0.isDerived }.map(\.name.en)
    let lines = text.split(separator: "\n").map { line in
      let isField = names.contains { line.hasPrefix("# \($0):") } || line.hasPrefix("#   ")
      return isField ? String(line.dropFirst(2)) : String(line)
    }
    let reading = read(lines.joined(separator: "\n"))
    #expect(reading.tree?.entries.map(\.name) == names, "\(lines.joined(separator: "\n"))")
    #expect(reading["contact"]?.entries.map(\.name) == ["email"])
    #expect(reading["goals"]?.items.count == 1)
    #expect(reading["entries"]?.items.first?.entries.map(\.name) == ["email"])
  }

  @Test("Each field has its label, need, help and limits above it")
  func help() {
    let text = Self.scaffold()
    for words in [
      "# Ansökan\n# Andra stycket\n",
      "# Rubrik sammanfattning (krävs)\n# Hjälp om sammanfattning.\n",
      "# Högst 200 ord.\n# Exempel: Vi vill …\nsammanfattning:\n", "#   röd – Röd färg\n",
      "# Rubrik startar (frivilligt)\n", "# startar:\n", "# Ett heltal från 1 till 3.\når:\n",
      "rader:\n  # Rubrik benämning (krävs)\n  # Hjälp om benämning.\n  # Högst 80 tecken.\n  - benämning:\n",
      "    # anmärkning:\n", "# mål:\n#   -\n",
    ] {
      #expect(text.contains(words), "\(words) in\n\(text)")
    }
    #expect(!text.contains("summa:"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 90 })
  }

  @Test("What another kind asks for is left out")
  func kind() {
    #expect(!Self.scaffold(kind: Self.inception).contains("år:"))
    #expect(Self.scaffold(kind: nil).contains("år:"))
  }

  static let known = FormNode.fields([
    .init("title_of_old", .scalar("gammalt")),
    .init("kind", .scalar("blue")),
    .init("starts", .scalar("2014-04-07")),
    .init("contact", .fields([.init("nickname", .scalar("NO")), .init("fax", .scalar("1"))])),
    .init(
      "lines",
      .items([
        .fields([.init("item", .scalar("Flyg")), .init("amount", .scalar("5"))]),
        .fields([.init("amount", .scalar("7")), .init("remark", .scalar("a\nb"))]),
      ])),
    .init("goals", .items([.scalar("ett: två"), .scalar("tre")])),
    .init("year", .scalar("2")),
  ])

  @Test("What is known stands in its place, in the file's language, and nothing is lost")
  func prefilled() {
    let text = Self.scaffold(Self.known, kind: Self.inception)
    let reading = read(text)
    #expect(reading.findings.isEmpty)
    #expect(reading["slag"]?.text == "blå")
    #expect(reading["startar"]?.text == "2014-04-07")
    #expect(reading["kontakt"]?.entries.map(\.name) == ["smeknamn", "e_post", "fax"])
    #expect(reading["kontakt"]?.entries.first?.node.text == "NO")
    #expect(
      reading["rader"]?.items.map { $0.entries.map(\.name) } == [
        ["benämning", "belopp"], ["benämning", "belopp", "anmärkning"],
      ])
    #expect(reading["rader"]?.items.last?.entries.last?.node.text == "a\nb")
    #expect(reading["mål"]?.items.map(\.text) == ["ett: två", "tre"])
    #expect(reading["år"]?.text == "2")
    #expect(reading.tree?.entries.last?.name == "title_of_old")
  }

  @Test("Items have help only at the first one")
  func helpOnce() {
    let text = Self.scaffold(Self.known)
    #expect(text.split(separator: "Rubrik benämning").count == 2)
  }

  @Test("Filling in what was read gives the same file again")
  func idempotent() throws {
    let first = Self.scaffold(Self.known)
    let tree = try #require(read(first).tree)
    #expect(Self.scaffold(tree) == first)
  }
}
