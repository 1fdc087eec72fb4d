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

/// The writing of parts and lists is compiled where their types are known, as their reading is.
extension FormPart {
  /// The filled-in fields as a tree; nil when there are none.
  @inlinable
  public func tree(_ style: WritingStyle = .canonical) -> FormNode? {
    let fields = Self.fields.fields
    var entries: [FormNode.Entry] = []
    entries.reserveCapacity(fields.count)
    for field in fields {
      guard field.info.isWritten(in: style), let node = field.write(self, field, style) else {
        continue
      }
      entries.append(FormNode.Entry(field.info.name(in: style), node))
    }
    if entries.isEmpty { return nil }
    // Of a part with many fields few may be filled in, and there may be many such parts: a list of
    // just the size is made of them.
    return .fields(entries.count < fields.count / 2 ? entries.map { $0 } : entries)
  }
}

extension FieldInfo {
  @usableFromInline
  func isWritten(in style: WritingStyle) -> Bool {
    if case .entered = style { !isDerived } else { true }
  }

  @usableFromInline
  func name(in style: WritingStyle) -> String {
    if case .entered(let language) = style { name[language] } else { name.en }
  }
}

extension WritingStyle {
  /// - Parameter shape: that of the value, which few styles ask for.
  @inlinable
  func spelling(of value: some FieldValue, _ shape: @autoclosure () -> Shape) -> String {
    switch self {
    case .canonical: value.canonical
    case .entered(let language): value.entered(in: language)
    case .shown(let language): value.shown(in: language)
    case .tabled(let language): shape().isCounted ? value.canonical : value.shown(in: language)
    }
  }

  @inlinable
  func node(of value: some FieldValue, _ shape: @autoclosure () -> Shape) -> FormNode {
    .scalar(spelling(of: value, shape()))
  }

  @inlinable
  func tree(of part: some FormPart) -> FormNode? { part.tree(self) }

  @inlinable
  func list(of parts: [some FormPart]) -> FormNode? {
    parts.isEmpty ? nil : .items(parts.map { $0.tree(self) ?? .fields([]) })
  }

  @inlinable
  func list(of values: [some FieldValue], _ shape: Shape) -> FormNode? {
    values.isEmpty ? nil : .items(values.map { node(of: $0, shape) })
  }
}
