public import Diagnostics

/// A value in a document, before it is known what it means: text, named fields or items.
///
/// Readers of file formats make trees; only the model types them. Text stays as it was written, so
/// that `NO` is not taken for false nor `0701234567` for a number.
public struct FormNode: Sendable, Hashable {
  /// A named value among fields.
  public struct Entry: Sendable, Hashable {
    /// The name as it was written.
    public var name: String
    public var nameRange: SourceRange?
    public var node: FormNode

    public init(_ name: String, _ node: FormNode, nameRange: SourceRange? = nil) {
      self.name = name
      self.nameRange = nameRange
      self.node = node
    }
  }

  public enum Content: Sendable, Hashable {
    /// A name without a value.
    case empty
    case scalar(String)
    case fields([Entry])
    case items([FormNode])
  }

  public var content: Content
  /// Where the value stands; nil in a tree that was not read from text.
  public var range: SourceRange?

  public init(_ content: Content, range: SourceRange? = nil) {
    self.content = content
    self.range = range
  }

  public static func scalar(_ text: String) -> FormNode { FormNode(.scalar(text)) }
  public static func fields(_ entries: [Entry]) -> FormNode { FormNode(.fields(entries)) }
  public static func items(_ items: [FormNode]) -> FormNode { FormNode(.items(items)) }

  /// The named values, where the node has any.
  public var entries: [Entry] {
    if case .fields(let entries) = content { entries } else { [] }
  }

  /// The items, where the node has any.
  public var items: [FormNode] {
    if case .items(let items) = content { items } else { [] }
  }

  /// Whether nothing is filled in, here or below.
  public var isBlank: Bool {
    switch content {
    case .empty: true
    case .scalar: false
    case .fields(let entries): entries.allSatisfy(\.node.isBlank)
    case .items(let items): items.allSatisfy(\.isBlank)
    }
  }

  /// The text, where the node is one.
  public var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }
}
