import CLibXML2

/// An attribute of an element.
public struct XMLAttribute: Sendable, Hashable {
  /// The name without its prefix.
  public var name: String
  /// The namespace; nil for the plain attributes of most documents.
  public var namespace: String?
  public var value: String

  public init(name: String, namespace: String? = nil, value: String) {
    self.name = name
    self.namespace = namespace
    self.value = value
  }
}

extension XMLAttribute {
  init(_ attribute: xmlAttrPtr) {
    self.init(
      name: attribute.pointee.name.map { String(cString: $0) } ?? "",
      namespace: attribute.pointee.ns.flatMap { $0.pointee.href }.map { String(cString: $0) },
      value: XMLNodes.text(from: attribute.pointee.children))
  }
}
