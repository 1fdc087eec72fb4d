import Diagnostics

/// The list whose items a picture shows: where it lies in the form, maybe below another list.
public struct PictureItems<Item: FormPart>: Sendable {
  /// The names on the way; the items of every list on it are walked through.
  let path: FieldPath

  public init(_ place: Place<[Item]>) { path = place.path }

  /// The items of all lists that the items of another list hold.
  public init<Holder: FormPart>(
    _ holders: PictureItems<Holder>, each token: Token<Holder, [Item]>
  ) {
    path = holders.path.appending(.field(token.field.info.name.en))
  }
}

extension FormNode {
  /// The nodes at a path of names, through all items of the lists on the way.
  func nodes(along path: FieldPath) -> [FormNode] {
    path.steps.reduce([self]) { nodes, step in
      guard case .field(let name) = step else { return nodes }
      return nodes.flatMap { node in node.field(name).map(\.eachItem) ?? [] }
    }
  }

  private var eachItem: [FormNode] {
    if case .items(let items) = content { items } else { [self] }
  }

  /// The value of a field in canonical spelling.
  func field(_ name: String) -> FormNode? { entries.first { $0.name == name }?.node }

  /// The text of a field; nil where it is blank.
  func text(of field: FieldInfo?) -> String? {
    guard let field, let text = self.field(field.name.en)?.text, !text.isEmpty else { return nil }
    return text
  }

  /// The text of a field as people read it: choices by their labels.
  func label(of field: FieldInfo?) -> Text? {
    guard let field, let text = text(of: field) else { return nil }
    guard case .choice(let choice) = field.shape else { return Text(same: text) }
    return choice.options.first { $0.name.en == text }?.label ?? Text(same: text)
  }

  /// The value of a field; nil where it is blank or cannot be read.
  func value<Value: FieldValue>(of field: FieldInfo, as type: Value.Type) -> Value? {
    text(of: field).flatMap { try? Value(written: $0) }
  }
}
