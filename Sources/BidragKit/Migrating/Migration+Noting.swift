import Diagnostics
import FormKit
import FormYAML

extension Migration {
  /// Notes what the new edition asks, by whether there is something to answer it in the document.
  ///
  /// - Parameter prompted: the fields that were put in for their questions.
  mutating func note(
    _ difference: EditionDifference, in loaded: LoadedDocument, prompted: Set<FieldPath>
  ) {
    let part = loaded.document?.form.part ?? PartInfo(type: "", fields: [])
    let isQuestion = { (finding: Finding) in
      prompted.contains(finding.path)
        || loaded.tree?.node(at: finding.path, as: part)?.isBlank ?? true
    }
    questions = difference.come.filter(isQuestion)
    remarks = difference.come.filter { !isQuestion($0) }
    gone = difference.gone
    notChecked = difference.notChecked
  }
}

extension KeptAside {
  init(_ aside: SetAside) {
    self.init(
      place: aside.path.inWords, line: aside.nameRange?.start.line, reason: .why(aside.reason))
  }
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

extension Text {
  fileprivate static func why(_ reason: SetAside.Reason) -> Text {
    switch reason {
    case .unknown(nil):
      Text(sv: "formuläret har inget sådant fält", en: "the form has no such field")
    case .unknown(let meant?):
      Text(
        sv: "formuläret har inget sådant fält; menade du ”\(meant)”?",
        en: "the form has no such field; did you mean “\(meant)”?")
    case .derived:
      Text(sv: "räknas ut av de andra uppgifterna", en: "worked out from the other entries")
    case .notAsked:
      Text(sv: "efterfrågas inte för den här typen", en: "not asked for in this kind")
    case .repeated(let earlier):
      Text(
        sv: "samma fält som ”\(earlier.visible)”, som redan är ifyllt",
        en: "the same field as “\(earlier.visible)”, which is filled in already")
    }
  }
}
