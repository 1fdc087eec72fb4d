import Diagnostics
import FormKit

/// Puts the names and choices of a text into the other language, everything else left where it is.
struct OtherLanguage {
  private var edits: [(range: SourceRange, text: String)] = []

  /// The text in the other language; nil where nothing in it has one.
  static func write(_ text: String, _ tree: FormNode, as part: PartInfo) -> String? {
    var other = OtherLanguage()
    other.collect(tree, as: .part(part))
    return other.edits.isEmpty ? nil : other.applied(to: text)
  }

  private mutating func collect(_ node: FormNode, as shape: Shape) {
    switch (node.content, shape) {
    case (.fields(let entries), .part(let part)):
      for entry in entries {
        guard let field = part.fields.first(where: { $0.name.holds(entry.name) }) else { continue }
        replace(entry.nameRange, with: field.name.counterpart(of: entry.name))
        collect(entry.node, as: field.shape)
      }
    case (.items(let items), .list(let list)): for item in items { collect(item, as: list.item) }
    case (.scalar(let text), .choice(let choice)):
      let names = choice.options.flatMap { [$0.name, $0.label] }
      replace(node.range, with: names.lazy.compactMap { $0.counterpart(of: text) }.first)
    default: break
    }
  }

  private mutating func replace(_ range: SourceRange?, with text: String?) {
    guard let range, let text, range.start.line == range.end.line else { return }
    edits.append((range, LineKeepingFlow.value(text)))
  }

  private func applied(to text: String) -> String {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      let columns = (edit.range.start.column - 1)..<(edit.range.end.column - 1)
      lines[edit.range.start.line - 1].replaceSubrange(columns, with: edit.text.unicodeScalars)
    }
    return lines.map { line in String(String.UnicodeScalarView(line)) }.joined(separator: "\n")
  }
}

extension Text {
  fileprivate func holds(_ word: String) -> Bool { word == sv || word == en }

  /// The word in the language that it is not in; nil where both are the same.
  fileprivate func counterpart(of word: String) -> String? {
    guard sv != en else { return nil }
    return word == sv ? en : word == en ? sv : nil
  }
}
