import Diagnostics
import FormKit

/// What a record is called: its number among its kind, and what it is about.
struct RecordTitle {
  /// The fields that say what a record is about, the best first.
  static let fields = ["name", "title", "text"]

  /// "Aktivitet 1: Resa till Jinan", or without what it is about where that is no short text.
  var text: String
  /// The field that the title says all of, so that it is not said again.
  var field: String?

  /// - Parameter fits: whether a title has room; one that has none goes without what it is about.
  init(
    of record: FormNode, in list: ListShape, numbers: [Int], language: Language,
    fits: (String) -> Bool
  ) {
    let item = list.itemLabel[language]
    let number = numbers.map(String.init).joined(separator: ".")
    text = "\(item.prefix(1).uppercased())\(item.dropFirst()) \(number)"
    guard case .part(let part) = list.item else { return }
    let nodes = record.nodesByName
    for name in Self.fields {
      guard let field = part.fields.first(where: { $0.name.en == name }), field.shape.isText,
        !field.shape.hasParagraphs, let about = nodes[name].flatMap(ShownText.of)
      else { continue }
      let whole = "\(text): \(ShownText.onOneLine(about))"
      guard fits(whole) else { return }
      text = whole
      self.field = name
      return
    }
  }
}
