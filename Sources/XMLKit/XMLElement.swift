import CLibXML2

/// An element of an XML document with all that it holds.
public struct XMLElement: Sendable, Hashable {
  /// The name without its prefix.
  public var name: String
  /// The namespace; nil for none.
  public var namespace: String?
  /// The attributes in the order of the document, without namespace declarations.
  public var attributes: [XMLAttribute]
  /// The elements inside, in the order of the document.
  public var children: [XMLElement]
  /// The text inside, CDATA included and white space kept; empty when there are child elements.
  public var text: String
  /// The line on which the start tag ends, from 1; true for any length of document.
  public var line: Int

  public init(
    name: String, namespace: String? = nil, attributes: [XMLAttribute] = [],
    children: [XMLElement] = [], text: String = "", line: Int = 1
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.text = text
    self.line = line
  }

  /// The value of the attribute `name` that is in no namespace; nil when there is none.
  public func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }
}

extension XMLElement {
  /// The values of a node; calls itself for the children, at most 256 deep, where libxml2 stops.
  init(_ node: xmlNodePtr) {
    let inside = node.pointee.children
    let children = XMLNodes(first: inside)
      .filter { $0.pointee.type == XML_ELEMENT_NODE }
      .map { XMLElement($0) }
    self.init(
      name: XMLNodes.name(of: node), namespace: XMLNodes.namespace(of: node),
      attributes: Self.attributes(of: node), children: children,
      text: children.isEmpty ? XMLNodes.text(from: inside) : "",
      line: Int(bidrag_xml_line(node)))
  }

  private static func attributes(of node: xmlNodePtr) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var following = node.pointee.properties
    while let attribute = following {
      attributes.append(XMLAttribute(attribute))
      following = attribute.pointee.next
    }
    return attributes
  }
}
