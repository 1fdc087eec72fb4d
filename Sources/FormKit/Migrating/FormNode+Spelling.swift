package import Diagnostics

/// How a filled form spells its values: without language, in the language that is wanted, and in
/// the other one.
package struct FormSpelling: Sendable {
  let language: Language
  fileprivate var canonical: FormNode?
  fileprivate var wanted: FormNode?
  fileprivate var other: FormNode?

  /// - Parameter tree: the filled form in a style.
  package init(in language: Language, tree: (WritingStyle) -> FormNode) {
    self.language = language
    canonical = tree(.canonical)
    wanted = tree(.entered(language))
    other = tree(.entered(language == .swedish ? .english : .swedish))
  }

  /// The spelling of one field's value; the trees name fields in languages of their own.
  fileprivate func field(_ field: FieldInfo) -> FormSpelling {
    let otherName = language == .swedish ? field.name.en : field.name.sv
    var spelling = self
    spelling.canonical = canonical?.entry(field.name.en)
    spelling.wanted = wanted?.entry(field.name[language])
    spelling.other = other?.entry(otherName)
    return spelling
  }

  /// The spelling of one of `count` items; of none, where what could be read is another number.
  fileprivate func item(_ index: Int, of count: Int) -> FormSpelling {
    var spelling = self
    spelling.canonical = canonical?.item(index, of: count)
    spelling.wanted = wanted?.item(index, of: count)
    spelling.other = other?.item(index, of: count)
    return spelling
  }

  /// A text in the language that is wanted; nil where it is the same in every language, or is so
  /// already.
  fileprivate func respelled(_ text: String) -> String? {
    guard let wanted = wanted?.text, let other = other?.text, wanted != other,
      Spelling(text) != Spelling(wanted)
    else { return nil }
    // A code such as SE is of no language; the canonical name of a choice is the English one.
    if text == canonical?.text, text != other { return nil }
    return wanted
  }
}

extension FormNode {
  /// The tree with names of fields and values of fixed choice in one language; what people wrote in
  /// their own words stays as it is, and so does what cannot be read.
  package func spelled(_ spelling: FormSpelling, as part: PartInfo) -> FormNode {
    spelled(spelling, as: .part(part))
  }

  private func spelled(_ spelling: FormSpelling, as shape: Shape?) -> FormNode {
    var node = self
    switch (content, shape) {
    case (.fields(let entries), .part):
      node.content = .fields(entries.map { $0.spelled(spelling, as: shape) })
    case (.items(let items), .list(let list)):
      node.content = .items(
        items.enumerated().map { index, item in
          item.spelled(spelling.item(index, of: items.count), as: list.item)
        })
    case (.scalar(let text), .choice), (.scalar(let text), .pattern):
      if let respelled = spelling.respelled(text) { node.content = .scalar(respelled) }
    default: break
    }
    return node
  }

  fileprivate func entry(_ name: String) -> FormNode? { entries.first { $0.name == name }?.node }

  fileprivate func item(_ index: Int, of count: Int) -> FormNode? {
    items.count == count && items.indices.contains(index) ? items[index] : nil
  }
}

extension FormNode.Entry {
  fileprivate func spelled(_ spelling: FormSpelling, as shape: Shape?) -> FormNode.Entry {
    guard let field = shape?.field(spelled: name) else { return self }
    var entry = self
    let wanted = field.name[spelling.language]
    if Spelling(name) != Spelling(wanted) { entry.name = wanted }
    entry.node = node.spelled(spelling.field(field), as: field.shape)
    return entry
  }
}
