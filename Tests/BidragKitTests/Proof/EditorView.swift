import Diagnostics
import FormKit

/// A document as an editor sees it that checks YAML by the JSON Schema: numbers are numbers, names
/// are those of one language.
///
/// Our reader takes names in either language, however they are spelled, and choices too; an editor
/// offers those of one. That difference is known and meant, and taken away here.
enum EditorView {
  static func view(_ tree: FormNode, as part: PartInfo, in language: Language) -> JSONTree {
    value(tree, .part(part), language)
  }

  private static func value(_ node: FormNode, _ shape: Shape?, _ language: Language) -> JSONTree {
    switch node.content {
    case .empty: return .null
    case .scalar(let text): return scalar(text, shape, language)
    case .items(let items):
      var item: Shape?
      if case .list(let list)? = shape { item = list.item }
      return .array(items.map { value($0, item, language) })
    case .fields(let entries):
      var part: PartInfo?
      if case .part(let info)? = shape { part = info }
      var members: [String: JSONTree] = [:]
      for entry in entries {
        let field = part?.fields.first { $0.name.isSpelled(entry.name) }
        // Of a field that is given twice, the first counts.
        let name = field?.name[language] ?? entry.name
        members[name] = members[name] ?? value(entry.node, field?.shape, language)
      }
      return .object(members)
    }
  }

  private static func scalar(_ text: String, _ shape: Shape?, _ language: Language) -> JSONTree {
    if case .choice(let choice)? = shape {
      let option = choice.options.first { $0.name.isSpelled(text) || $0.label.isSpelled(text) }
      if let option { return .string(option.name[language]) }
    }
    let isNumber = text.wholeMatch(of: /-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?/) != nil
    return isNumber ? Double(text).map(JSONTree.number) ?? .string(text) : .string(text)
  }
}

extension Text {
  fileprivate func isSpelled(_ word: String) -> Bool {
    Spelling(sv) == Spelling(word) || Spelling(en) == Spelling(word)
  }
}
