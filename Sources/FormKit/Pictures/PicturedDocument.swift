/// A form that has pictures.
public protocol PicturedDocument: FormDocument {
  /// The pictures that the form can have, in its order.
  ///
  /// They are made when asked for: most runs draw nothing.
  static var pictures: [PictureInfo] { get }
}

extension PicturedDocument {
  /// The pictures of what is filled in; none of them is empty.
  public var pictures: [Picture] { Self.pictures(of: tree(.canonical) ?? .fields([])) }

  /// The pictures of a document in canonical spelling.
  public static func pictures(of exact: FormNode) -> [Picture] {
    pictures.compactMap { $0.picture(of: exact) }
  }
}
