package import Diagnostics
package import FormKit

/// What a form has no field for, kept as comments at the end of a file.
///
/// Comments are read by no check and handed in to no one, and every change that Bidrag makes keeps
/// them. Each value stands behind `#:` as YAML, with the way to where it stood as its name, so that
/// nothing of it is lost and people can move it where it belongs.
package enum SetAsideBlock {
  /// What the lines of the values begin with.
  package static let mark = "#:"

  /// The text with a block at its end.
  ///
  /// - Parameter heading: what stands above the values, one paragraph a line.
  package static func appended(
    _ aside: [SetAside], to text: String, heading: Text, in language: Language
  ) -> String {
    guard !aside.isEmpty else { return text }
    let lines = [""] + head(heading[language]) + values(aside, in: language)
    let lineEnd = text.unicodeScalars.contains("\r") ? "\r\n" : "\n"
    let isEnded = text.isEmpty || text.unicodeScalars.last == "\n"
    return text + (isEnded ? "" : lineEnd) + lines.joined(separator: lineEnd) + lineEnd
  }

  private static func head(_ words: String) -> [String] {
    words.splitLines.flatMap { FieldHelp.comment($0, indent: 0) }
  }

  private static func values(_ aside: [SetAside], in language: Language) -> [String] {
    let items = aside.map { item in
      FormNode.fields([FormNode.Entry(item.path.inWords[language], item.node.withoutRanges)])
    }
    return items.flatMap { YAMLWriter.item($0, indent: 0) }
      .map { $0.isEmpty ? mark : "\(mark) \($0)" }
  }
}

extension FieldPath {
  /// The way in words, with rows counted from 1: "aktiviteter, rad 2, färg".
  package var inWords: Text {
    steps.map { step in
      switch step {
      case .field(let name): Text(same: name)
      case .item(let index): Text(sv: "rad \(index + 1)", en: "row \(index + 1)")
      }
    }.joined(separator: ", ")
  }
}
