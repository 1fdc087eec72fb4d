import Diagnostics

extension FormNode {
  /// The tree with English names and exact values, row for row and field for field as it stands:
  /// what two trees say can then be compared, however each of them is written.
  ///
  /// What the form does not know, and values that cannot be read, stay as they are.
  package func canonical(as part: PartInfo) -> FormNode { canonical(as: .part(part)) }

  func canonical(as shape: Shape?) -> FormNode {
    switch content {
    case .empty: FormNode(.empty)
    case .scalar(let text): .scalar(shape?.canonical(text) ?? text)
    case .items(let items): .items(items.map { $0.canonical(as: shape?.itemShape) })
    case .fields(let entries):
      .fields(
        entries.map { entry in
          let field = shape?.field(spelled: entry.name)
          return Entry(field?.name.en ?? entry.name, entry.node.canonical(as: field?.shape))
        })
    }
  }
}

extension Shape {
  /// The exact spelling of a written value; nil where it is none.
  fileprivate func canonical(_ written: String) -> String? {
    switch self {
    case .choice(let choice): choice.option(spelled: written)?.name.en
    case .date: (try? CalendarDate(written: written))?.canonical
    case .amount: (try? Money(written: written))?.canonical
    case .decimal: (try? DecimalNumber(written: written))?.canonical
    case .integer: (try? Int(written: written))?.canonical
    case .text, .pattern, .part, .list: nil
    }
  }
}

extension ChoiceShape {
  /// The option that goes by a name in either language, however it is spelled.
  package func option(spelled name: String) -> Option? {
    let spelling = Spelling(name)
    return options.first {
      Spelling($0.name.en) == spelling || Spelling($0.name.sv) == spelling
    }
  }
}
