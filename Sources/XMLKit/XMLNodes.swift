import CLibXML2

/// A node of libxml2's tree and its siblings after it.
struct XMLNodes: Sequence, IteratorProtocol {
  private var following: xmlNodePtr?

  init(first: xmlNodePtr?) { following = first }

  mutating func next() -> xmlNodePtr? {
    defer { following = following?.pointee.next }
    return following
  }

  static func name(of element: xmlNodePtr) -> String {
    element.pointee.name.map { String(cString: $0) } ?? ""
  }

  /// The namespace of an element; nil for none, and for nodes that are no elements.
  static func namespace(of node: xmlNodePtr) -> String? {
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    return node.pointee.ns.flatMap { $0.pointee.href }.map { String(cString: $0) }
  }

  /// The texts and CDATA sections of the nodes, one after another.
  static func text(from first: xmlNodePtr?) -> String {
    var text = ""
    for node in XMLNodes(first: first) where isText(node) {
      if let content = node.pointee.content { text += String(cString: content) }
    }
    return text
  }

  private static func isText(_ node: xmlNodePtr) -> Bool {
    node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
  }
}
