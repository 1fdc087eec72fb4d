import Diagnostics
import FormKit

/// Sets the fields of a form one by one, each so that its value alone can be copied.
struct PasteSheet {
  let language: Language
  let wordLimits: [FieldPath: Int]
  private var sheet = TextSheet()
  private var path = FieldPath.root
  /// The labels of the parts that the fields belong to below the last heading.
  private var parts: [String] = []
  /// The numbers of the records that the fields belong to, from 1.
  private var numbers: [Int] = []
  /// The headings that the fields stand below, the innermost last.
  private var titles: [String] = []
  /// Whether what was written last stands below a heading of its own, to which a field that follows
  /// would seem to belong.
  private var isWithinOther = false

  /// The columns of what is not to be pasted.
  static let width = 78
  /// What texts stand between.
  private static let rule = String(repeating: "-", count: width)

  init(language: Language, wordLimits: [FieldPath: Int]) {
    self.language = language
    self.wordLimits = wordLimits
  }

  var text: String { sheet.text }

  mutating func line(_ words: String) { sheet.line(words) }

  mutating func blankLine() { sheet.blankLine() }

  /// A heading on a rule: double for sections (1), single below them (2), dotted further down.
  mutating func heading(_ words: String, level: Int) {
    let mark = level == 1 ? "=" : level == 2 ? "-" : "."
    isWithinOther = false
    sheet.blankLine()
    sheet.line(words)
    sheet.line(String(repeating: mark, count: DisplayWidth.columns(of: words)))
    sheet.blankLine()
  }

  /// The filled fields of a part in form order.
  mutating func fields(
    of node: FormNode, in part: PartInfo, level: Int, except names: Set<String> = []
  ) {
    let nodes = node.nodesByName
    for field in part.fields where !names.contains(field.name.en) {
      guard let node = nodes[field.name.en], node.hasText else { continue }
      path.push(.field(field.name.en))
      self.field(field, node, level: level, hasNamesake: part.hasNamesake(of: field))
      path.pop()
    }
  }

  /// - Parameter hasNamesake: whether the items of another list beside it are called the same.
  private mutating func field(
    _ field: FieldInfo, _ node: FormNode, level: Int, hasNamesake: Bool
  ) {
    let label = (parts + [field.label[language]]).joined(separator: ", ")
    switch field.shape {
    case .part(let part) where level == 1:
      heading(label, level: level)
      titles.append(label)
      fields(of: node, in: part, level: level + 1)
      _ = titles.popLast()
      isWithinOther = true
    case .part(let part):
      parts.append(field.label[language])
      fields(of: node, in: part, level: level)
      _ = parts.popLast()
    case .list(let list) where !list.item.isSingleValue:
      if level == 1 || hasNamesake { heading(label, level: level) }
      records(node.items, of: list, level: level + 1)
    default:
      let isAlone = isWithinOther && titles.isEmpty
      if isWithinOther { headAgain(label, level: level) }
      value(of: field, node, label, hasNamesake: hasNamesake)
      isWithinOther = isAlone
    }
  }

  /// A heading for a field after records: it belongs to what holds them, or stands for itself.
  private mutating func headAgain(_ label: String, level: Int) {
    heading(titles.last.map { Text.continued($0)[language] } ?? label, level: level)
  }

  private mutating func value(
    of field: FieldInfo, _ node: FormNode, _ label: String, hasNamesake: Bool
  ) {
    switch field.shape {
    case .list(let list):
      let item = hasNamesake ? field.label : list.itemLabel
      let name = (parts + [ReportWords.capitalized(item[language])]).joined(separator: ", ")
      values(ShownText.items(of: node), label, each: name)
    case .text(let shape): text(ShownText.of(node) ?? "", shape, label)
    default: short(label, ShownText.of(node) ?? "")
    }
  }

  /// A list of values: a line each, since each has a place of its own in the form.
  private mutating func values(_ items: [String], _ label: String, each name: String) {
    guard items.contains(where: { $0.contains(where: \.isWhitespace) }) else {
      return short(label, items.joined(separator: ", "))
    }
    for (index, item) in items.enumerated() {
      short("\(name) \(index + 1)", ShownText.onOneLine(item))
    }
  }

  /// Records with a heading each, numbered below the record that holds them: 1, 1.1, 1.2.
  private mutating func records(_ items: [FormNode], of list: ListShape, level: Int) {
    guard case .part(let part) = list.item else { return }
    let name = ReportWords.capitalized(list.itemLabel[language])
    let outer = parts
    parts = []
    defer { parts = outer }
    for (index, item) in items.enumerated() where item.hasText {
      numbers.append(index + 1)
      path.push(.item(index))
      let title = "\(name) \(numbers.map(String.init).joined(separator: "."))"
      heading(title, level: level)
      titles.append(title)
      fields(of: item, in: part, level: level)
      _ = titles.popLast()
      path.pop()
      _ = numbers.popLast()
    }
    isWithinOther = true
  }

  private mutating func text(_ words: String, _ shape: TextShape, _ label: String) {
    let lines = ProseLines.lines(of: words)
    let length = TextLength(of: lines.joined(separator: "\n"), shape, wordLimit: wordLimits[path])
    guard shape.hasParagraphs || length.isLimited || words.utf8.contains(UInt8(ascii: "\n")) else {
      return short(label, words)
    }
    sheet.blankLine()
    sheet.line("\(label) (\(length.words[language])):")
    sheet.line(Self.rule)
    sheet.lines(lines)
    sheet.line(Self.rule)
    sheet.blankLine()
  }

  private mutating func short(_ label: String, _ value: String) {
    sheet.line("\(label.asLabel) \(value)")
  }
}

extension PartInfo {
  /// Whether the items of another list of the part are called as those of a list.
  fileprivate func hasNamesake(of field: FieldInfo) -> Bool {
    guard case .list(let list) = field.shape else { return false }
    return fields.contains { other in
      guard case .list(let another) = other.shape, other.name != field.name else { return false }
      return another.itemLabel == list.itemLabel
    }
  }
}

extension Text {
  fileprivate static func continued(_ title: String) -> Text {
    Text(sv: "\(title), fortsättning", en: "\(title), continued")
  }
}
