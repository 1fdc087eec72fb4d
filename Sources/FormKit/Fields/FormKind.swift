/// A kind of document of a form, such as an application for an inception; named in English.
public struct FormKind: Sendable, Hashable, Codable {
  public let name: String

  public init(_ name: String) { self.name = name }
}

/// The kinds of document that something holds for.
public enum FormKinds: Sendable, Hashable, Codable {
  case all
  case none
  case only([FormKind])

  /// Whether it holds for a kind; a document whose kind is not known counts as every kind.
  public func contains(_ kind: FormKind?) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .only(let kinds): kind.map(kinds.contains) ?? true
    }
  }
}
