public import Diagnostics
import FormKit

/// Texts that stand together and wait to be put into another language.
public struct UntranslatedTexts: Sendable, Hashable {
  /// What they stand in, from the form down; empty for the form itself.
  public var place: Text
  public var labels: [Text]
}

extension UntranslatedTexts {
  /// The texts of a document that seem to be in words of someone's own: of several words, or meant
  /// for paragraphs.
  static func found(in tree: FormNode, as part: PartInfo) -> [UntranslatedTexts] {
    var finder = TextFinder(part: part)
    finder.find(in: tree, as: .part(part))
    return finder.found
  }
}

private struct TextFinder {
  let part: PartInfo
  private(set) var found: [UntranslatedTexts] = []
  private var path = FieldPath.root

  init(part: PartInfo) { self.part = part }

  mutating func find(in node: FormNode, as shape: Shape?) {
    switch (node.content, shape) {
    case (.fields(let entries), .part(let part)):
      for entry in entries {
        guard let field = part.field(spelled: entry.name) else { continue }
        path.push(.field(field.name.en))
        find(in: entry.node, as: field.shape)
        path.pop()
      }
    case (.items(let items), .list(let list)):
      for (index, item) in items.enumerated() {
        path.push(.item(index))
        find(in: item, as: list.item)
        path.pop()
      }
    case (.scalar(let text), .text(let shape)):
      if text.isInWords || (shape.hasParagraphs && text.contains(where: \.isLetter)) { note() }
    default: break
    }
  }

  /// A text is told of with those that stand in the same part.
  private mutating func note() {
    let holder = path.parent ?? .root
    let place = Locator.label(of: holder, in: part)
    let own = Locator.label(of: path, in: part)
    let label = Text { language in
      place[language].isEmpty
        ? own[language] : String(own[language].dropFirst(place[language].count + 2))
    }
    if found.last?.place == place {
      found[found.count - 1].labels.append(label)
    } else {
      found.append(UntranslatedTexts(place: place, labels: [label]))
    }
  }
}

extension String {
  /// Whether a text has two words of letters or more.
  fileprivate var isInWords: Bool {
    split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } > 1
  }
}
