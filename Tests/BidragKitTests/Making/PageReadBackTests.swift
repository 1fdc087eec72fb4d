import Diagnostics
import FormKit
import Rendering
import Testing
import XMLKit

@testable import BidragKit

@Suite("Pages are read back")
struct PageReadBackTests {
  private static let documents =
    ExampleFiles.applications + ExampleFiles.decisions + ExampleFiles.reports

  static func paper(of name: String, in language: Language) throws -> Paper {
    let file = try CaseLoader.load(RepositoryFiles.path(name))
    let document = try #require(file.loaded.document)
    return Paper(
      tree: document.tree(.shown(language)), exact: document.tree(.canonical),
      form: document.form, outline: document.outline, language: language)
  }

  private static func page(of name: String, in language: Language) throws -> String {
    PageRenderer.render(
      try paper(of: name, in: language), templates: try PageTemplateFolder.templates(in: nil))
  }

  /// What should stand on the page, walked out of the tree and the form alone.
  private struct Expected {
    let language: Language
    var entries: [PageReading.Entry] = []

    mutating func walk(_ node: FormNode, as shape: Shape, at place: [String]) {
      switch shape {
      case .part(let part):
        for field in part.fields {
          guard let entry = node.entries.first(where: { $0.name == field.name.en }) else {
            continue
          }
          walk(entry.node, as: field.shape, at: place + [field.label[language]])
        }
      case .list(let list):
        if case .part = list.item {
          for (index, item) in node.items.enumerated() {
            walk(item, as: list.item, at: place + ["\(index + 1)"])
          }
        } else {
          for item in node.items { add(item.text ?? "", at: place) }
        }
      default: add(node.text ?? "", at: place)
      }
    }

    private mutating func add(_ text: String, at place: [String]) {
      guard text.contains(where: { !$0.isWhitespace }) else { return }
      entries.append(PageReading.Entry(place, text))
    }
  }

  /// The entries as they can be compared: a page sets several values in a row, calls the title of a
  /// record by no label, and may leave out the name of a list that is called as its items are.
  private static func comparable(
    _ entries: [PageReading.Entry], _ names: Names
  ) -> [String: String] {
    var values: [String: String] = [:]
    for entry in entries {
      let last = entry.place.last.map { names.titles.contains($0) ? "title" : $0 }
      let place = entry.place.dropLast().filter { !names.lists.contains($0) } + [last ?? ""]
      values[place.joined(separator: " / "), default: ""] +=
        entry.value.filter { !",;".contains($0) }
    }
    return values
  }

  @Test(
    "Every value of a document is found once, where it belongs, and nothing else is",
    arguments: documents, Language.allCases)
  func values(name: String, language: Language) throws {
    let paper = try Self.paper(of: name, in: language)
    let reading = try PageReading(Self.page(of: name, in: language))
    var expected = Expected(language: language)
    var isSection = false
    for field in paper.form.part.fields where !["form", "kind"].contains(field.name.en) {
      guard let entry = paper.tree.entries.first(where: { $0.name == field.name.en }) else {
        continue
      }
      // What comes before the first section is one of its own.
      isSection = isSection || Self.isSection(field.shape)
      expected.walk(
        entry.node, as: field.shape,
        at: isSection
          ? ["section-\(field.name.en)"] : ["section-particulars", field.label[language]])
    }
    let names = Self.names(in: paper.form.part, language)
    let found = Self.comparable(reading.entries, names)
    let wanted = Self.comparable(expected.entries, names)
    #expect(expected.entries.count > 10)
    for (place, value) in wanted { #expect(found[place] == value, "\(place)") }
    #expect(Set(found.keys).subtracting(wanted.keys).sorted() == [])
  }

  private static func isSection(_ shape: Shape) -> Bool {
    switch shape {
    case .part, .list: true
    case .text(let text): text.hasParagraphs
    default: false
    }
  }

  private struct Names {
    /// The labels of the fields that a heading may say: name, title and text of records.
    var titles: Set<String> = []
    /// The labels of lists that are called as their items are.
    var lists: Set<String> = []
  }

  private static func names(in part: PartInfo, _ language: Language) -> Names {
    var names = Names()
    for field in part.fields {
      let label = field.label[language]
      if ["name", "title", "text"].contains(field.name.en) { names.titles.insert(label) }
      var shape = field.shape
      if case .list(let list) = shape {
        if list.itemLabel[language].lowercased() == label.lowercased() {
          names.lists.insert(label)
        }
        shape = list.item
      }
      guard case .part(let inner) = shape else { continue }
      let below = Self.names(in: inner, language)
      names.titles.formUnion(below.titles)
      names.lists.formUnion(below.lists)
    }
    return names
  }

  @Test(
    "Links lead somewhere, ids are used once, and headings go down a step at a time",
    arguments: documents, Language.allCases)
  func structure(name: String, language: Language) throws {
    let root = try PageReading(Self.page(of: name, in: language)).root
    #expect(root.attribute("lang") == language.rawValue)
    let ids = root.all.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
    let links = root.all.compactMap { $0.attribute("href") }.filter { $0.hasPrefix("#") }
    #expect(links.count > 1 && links.allSatisfy { ids.contains(String($0.dropFirst())) })
    let labelled = root.all.compactMap { $0.attribute("aria-labelledby") }
    #expect(labelled.allSatisfy(ids.contains))
    var level = 0
    for heading in root.all where heading.name.wholeMatch(of: /h[1-6]/) != nil {
      let next = Int(heading.name.dropFirst()) ?? 0
      #expect(next <= level + 1 && next >= 1, "\(heading.text)")
      level = next
    }
    #expect(root.all.count { $0.name == "h1" } == 1)
    for landmark in ["header", "nav", "main", "footer"] {
      #expect(root.all.count { $0.name == landmark } == 1)
    }
  }

  @Test(
    "Tables have captions and headers with a scope, and rows as wide as their heads",
    arguments: documents, Language.allCases)
  func tables(name: String, language: Language) throws {
    let root = try PageReading(Self.page(of: name, in: language)).root
    for table in root.all where table.name == "table" {
      #expect(table.children.first?.name == "caption" && table.children.first?.text != "")
      let head = table.all.first { $0.name == "thead" }?.children.first?.children ?? []
      #expect(!head.isEmpty && head.allSatisfy { $0.attribute("scope") == "col" })
      let rows = table.children.filter { ["tbody", "tfoot"].contains($0.name) }
      for row in rows.flatMap(\.children) {
        let width = row.children.reduce(0) { $0 + (Int($1.attribute("colspan") ?? "1") ?? 0) }
        #expect(width == head.count)
        let headers = row.children.filter { $0.name == "th" }
        #expect(headers.allSatisfy { $0.attribute("scope") == "row" })
        #expect(row.attribute("class") == "details" || headers.count == 1)
      }
    }
  }

  @Test("The sums below tables are those of their rows, and those that the form works out")
  func sums() throws {
    let paper = try Self.paper(of: "Examples/vasteras-jinan/ansokan.yaml", in: .swedish)
    let root = try PageReading(
      Self.page(of: "Examples/vasteras-jinan/ansokan.yaml", in: .swedish)
    ).root
    let total = paper.tree.entries.first { $0.name == "budget" }?.node.entries
      .first { $0.name == "total" }?.node.text
    let feet = root.all.filter { $0.name == "tfoot" }
    // Lines, posts, parties and activities; one year needs no sum.
    #expect(feet.count == 4)
    #expect(feet.allSatisfy { $0.all.last?.text == total && total == "273 500 kr".spaced })
  }
}

extension String {
  /// The amount with the no-break spaces that it is shown with.
  fileprivate var spaced: String { replacing(" ", with: "\u{A0}") }
}
