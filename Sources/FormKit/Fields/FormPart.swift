public import Diagnostics

/// A part of a form as a Swift value, with a list of its fields.
public protocol FormPart: Sendable, Hashable {
  init()
  static var fields: FieldList<Self> { get }

  /// The fields that together tell one part of a list from another; none where nothing does.
  static var identity: [Field<Self>] { get }
}

extension FormPart {
  public static var identity: [Field<Self>] { [] }

  /// What the part says of itself.
  public static var partInfo: PartInfo {
    PartInfo(
      type: "\(Self.self)", fields: fields.named.infos,
      identity: identity.listed { $0.info.name.en })
  }

  /// Whether nothing is filled in.
  public var isBlank: Bool { self == Self() }

  /// The place of the whole document, from which rules point at fields.
  public static var root: Place<Self> { Place(path: .root) }
}

/// A whole form: the root of a document.
public protocol FormDocument: FormPart {
  static var form: FormInfo { get }

  /// What documents for people lift out of it.
  static var outline: FormOutline { get }

  /// The kind of document, once it is filled in.
  var formKind: FormKind? { get }
}

extension FormDocument {
  public static var outline: FormOutline { FormOutline() }
}

/// What a form says of itself: a plain, versioned description that exporters work from.
public struct FormInfo: Sendable, Hashable, Codable {
  /// The value of the field `form`, and the names of the XML root element and of files.
  public var name: Text
  public var title: Text
  /// The document in the definite form, as a sentence begins: "Ansökan", "The application".
  public var subject: Text
  /// Whether the document is handed in; a decision, for one, is only kept.
  public var isSubmitted: Bool
  /// Grows with each published change.
  public var version: Int
  /// The XML namespace.
  public var namespace: String
  /// The kinds of document that the form serves, each with its name.
  public var kinds: [ChoiceShape.Option]
  public var part: PartInfo

  public init(
    name: Text, title: Text, subject: Text, isSubmitted: Bool = true, version: Int,
    namespace: String, kinds: [ChoiceShape.Option],
    part: PartInfo
  ) {
    self.name = name
    self.title = title
    self.subject = subject
    self.isSubmitted = isSubmitted
    self.version = version
    self.namespace = namespace
    self.kinds = kinds
    self.part = part
  }
}
