public import Diagnostics

/// How a filled form is spelled out as a tree.
public enum WritingStyle: Sendable, Hashable {
  /// For machines: English names and exact values, the same in all languages. Sums are included.
  case canonical
  /// For a file that someone goes on filling in: names and choices in one language, without sums.
  case entered(Language)
  /// For people to read: English names as keys, values as one writes them. Sums are included.
  case shown(Language)
  /// For tables: English names as keys; numbers, amounts and dates exactly, the rest as people read
  /// it. Sums are included.
  case tabled(Language)
}

extension FormPart {
  /// The filled-in fields as a tree; nil when there are none.
  public func tree(_ style: WritingStyle = .canonical) -> FormNode? {
    var entries: [FormNode.Entry] = []
    let fields = Self.fields.fields
    // By index, as in `listed`.
    for index in 0..<fields.count {
      let field = fields[index]
      if field.info.isDerived, case .entered = style { continue }
      guard let node = field.write(self, field, style) else { continue }
      entries.append(FormNode.Entry(field.info.name(in: style), node))
    }
    return entries.isEmpty ? nil : .fields(entries)
  }
}

extension FieldInfo {
  fileprivate func name(in style: WritingStyle) -> String {
    if case .entered(let language) = style { name[language] } else { name.en }
  }
}

extension WritingStyle {
  /// - Parameter shape: that of the value, which few styles ask for.
  func spelling(of value: some FieldValue, _ shape: @autoclosure () -> Shape) -> String {
    switch self {
    case .canonical: value.canonical
    case .entered(let language): value.entered(in: language)
    case .shown(let language): value.shown(in: language)
    case .tabled(let language): shape().isCounted ? value.canonical : value.shown(in: language)
    }
  }

  @usableFromInline
  func node(of value: some FieldValue, _ shape: @autoclosure () -> Shape) -> FormNode {
    .scalar(spelling(of: value, shape()))
  }

  @usableFromInline
  func tree(of part: some FormPart) -> FormNode? { part.tree(self) }

  @usableFromInline
  func list(of parts: [some FormPart]) -> FormNode? {
    list(parts.listed { $0.tree(self) ?? .fields([]) })
  }

  @usableFromInline
  func list(of values: [some FieldValue], _ shape: Shape) -> FormNode? {
    list(values.listed { node(of: $0, shape) })
  }

  private func list(_ items: [FormNode]) -> FormNode? { items.isEmpty ? nil : .items(items) }
}
