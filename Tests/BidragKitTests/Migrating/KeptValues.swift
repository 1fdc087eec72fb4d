import Diagnostics
import FormKit
import FormYAML

@testable import BidragKit

/// What a document that was carried over holds: its tree, and what is set aside at its end.
struct KeptValues {
  let loaded: LoadedDocument
  /// The set-aside values, by the words that say where they stood.
  let aside: [(place: String, node: FormNode)]

  init(_ text: String, name: String) {
    loaded = DocumentLoader.load(Array(text.utf8), name: name)
    let lines = text.unicodeScalars.split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix(SetAsideBlock.mark) }
    let block = lines.map { String($0.dropFirst(SetAsideBlock.mark.count + 1)) }
    let yaml = (["aside:"] + block).joined(separator: "\n") + "\n"
    let tree = YAMLReader.read(Array(yaml.utf8), name: "aside.yaml").tree
    aside = (tree?.entries.first?.node.items ?? []).flatMap(\.entries).map { ($0.name, $0.node) }
  }

  /// All texts, in the document and aside, sorted, without those that are chosen from a list.
  var texts: [[UInt8]] {
    let own = loaded.document?.tree(.canonical).texts ?? []
    return (own + aside.flatMap(\.node.texts)).map { Array($0.utf8) }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension FormNode {
  /// The texts of the tree, in order.
  var texts: [String] {
    [text].compactMap { $0 } + entries.flatMap(\.node.texts) + items.flatMap(\.texts)
  }
}
