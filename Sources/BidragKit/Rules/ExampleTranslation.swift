import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import RuleKit

/// Writes an example with the names of fields and choices in one language, and all else as it
/// stands.
struct ExampleTranslation {
  let language: Language

  /// The example in the language; of what is no form, the example itself.
  func translated(_ example: RuleExample) -> RuleExample {
    var example = example
    switch example.content {
    case .bytes: break
    case .file(let name, let text):
      guard let part = Self.part(ofFile: name) else { break }
      example.content = .file(name: name, text: translated(text, as: part))
    case .change(let document, let base, let yaml, let without):
      example.content = .change(
        document, of: base, yaml: translated(yaml, as: document.part), without: without)
    }
    for (document, yaml) in example.beside {
      example.beside[document] = translated(yaml, as: document.part)
    }
    for (document, yaml) in example.twins {
      example.twins[document] = translated(yaml, as: document.part)
    }
    return example
  }

  /// What a file consists of that is no document of a case.
  private static func part(ofFile name: String) -> PartInfo? {
    switch name {
    case _ where LoadedProfile.isProfile(name): Profile.partInfo
    case _ where LoadedLetterhead.isLetterhead(name): Letterhead.partInfo
    case _ where LoadedMapping.isMapping(name): AccountMapping.partInfo
    default: nil
    }
  }

  private func translated(_ yaml: String, as part: PartInfo) -> String {
    let reading = YAMLReader.read(Array(yaml.utf8), name: "example.yaml")
    guard let tree = reading.tree, reading.findings.isEmpty else { return yaml }
    var replacements: [(range: SourceRange, words: String)] = []
    collect(from: tree, as: .part(part), into: &replacements)
    var lines = reading.source.lines.map { Array($0.unicodeScalars) }
    for (range, words) in replacements.sorted(by: { $0.range.start > $1.range.start }) {
      let columns = range.start.column - 1..<max(range.start.column, range.end.column) - 1
      guard range.start.line == range.end.line, lines.indices.contains(range.start.line - 1),
        lines[range.start.line - 1].indices.contains(columns.lowerBound),
        columns.upperBound <= lines[range.start.line - 1].count
      else { continue }
      lines[range.start.line - 1].replaceSubrange(columns, with: words.unicodeScalars)
    }
    return lines.map { line in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: line)
      return String(text)
    }.joined(separator: "\n")
  }

  private func collect(
    from node: FormNode, as shape: Shape?,
    into replacements: inout [(range: SourceRange, words: String)]
  ) {
    for entry in node.entries {
      let spelling = Spelling(entry.name)
      let field = shape?.fields.first {
        Spelling($0.name.sv) == spelling || Spelling($0.name.en) == spelling
      }
      if let field, let range = entry.nameRange {
        replacements.append((range, field.name[language]))
      }
      collect(from: entry.node, as: field?.shape, into: &replacements)
    }
    for item in node.items { collect(from: item, as: shape?.item, into: &replacements) }
    if let text = node.text, let range = node.range, let option = shape?.option(text) {
      replacements.append((range, option[language]))
    }
  }
}

extension Shape {
  fileprivate var fields: [FieldInfo] {
    if case .part(let part) = self { part.fields } else { [] }
  }

  fileprivate var item: Shape? {
    if case .list(let list) = self { list.item } else { nil }
  }

  /// What a choice is called in files, or what people call it, where that is how it is written.
  fileprivate func option(_ written: String) -> Text? {
    guard case .choice(let choice) = self else { return nil }
    let spelling = Spelling(written)
    let isWritten = { (words: Text) in
      Spelling(words.sv) == spelling || Spelling(words.en) == spelling
    }
    return choice.options.first { isWritten($0.name) }?.name
      ?? choice.options.first { isWritten($0.label) }?.label
  }
}
