import Diagnostics
import FormKit

/// Records with a heading each, numbered below the record that holds them: 1, 1.1, 1.2.
struct PageRecords {
  let main: PageMain
  let level: Int
  let numbers: [Int]

  func write(
    _ items: [FormNode], of list: ListShape, at path: FieldPath, to html: inout HTMLWriter
  ) {
    guard case .part(let part) = list.item else { return }
    for (index, item) in items.enumerated() where item.hasText {
      let numbers = numbers + [index + 1]
      let title = RecordTitle(of: item, in: list, numbers: numbers, language: main.language) {
        $0.count <= Self.longestTitle
      }
      let shown: Set<String> = title.field.map { [$0] } ?? []
      html.element("section", ["class": "record"]) { html in
        html.heading(level, text: title.text)
        PageFields(main: main, level: level, numbers: numbers).write(
          main.paper.reader.blocks(of: item, in: part, except: shown),
          at: path.appending(.item(index)), to: &html)
      }
    }
  }

  /// The characters of a heading that is still taken in at a glance.
  private static let longestTitle = 120
}
