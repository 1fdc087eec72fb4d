public import Diagnostics

/// What a field says of itself: everything that an exporter needs to know.
public struct FieldInfo: Sendable, Hashable, Codable {
  /// The names under which a file may hold the field.
  public var name: Text
  /// The heading that people read.
  public var label: Text
  /// What to fill in, in a sentence or two.
  public var help: Text
  public var shape: Shape
  /// The kinds of document in which the field must be filled in.
  public var required: FormKinds
  /// The kinds of document that ask for the field.
  public var asked: FormKinds
  /// The kinds of document in which the field stands ready to be filled in, though rules, and not
  /// the form, may demand it.
  public var open: FormKinds = .none
  /// Whether the value follows from other fields; such a field is written but never filled in.
  public var isDerived: Bool
  /// A value as someone might write it, for scaffolds and references.
  public var example: Text?

  public init(
    name: Text, label: Text, help: Text, shape: Shape, required: FormKinds = .none,
    asked: FormKinds = .all, isDerived: Bool = false, example: Text? = nil
  ) {
    self.name = name
    self.label = label
    self.help = help
    self.shape = shape
    self.required = required
    self.asked = asked
    self.isDerived = isDerived
    self.example = example
  }
}

/// What a part of a form says of itself: its type's name and its fields in order.
public struct PartInfo: Sendable, Hashable, Codable {
  /// The name of the part's type, unique within a form.
  public var type: String
  public var fields: [FieldInfo]
  /// The English names of the fields that tell one part of a list from another.
  public var identity: [String]

  public init(type: String, fields: [FieldInfo], identity: [String] = []) {
    self.type = type
    self.fields = fields
    self.identity = identity
  }
}
