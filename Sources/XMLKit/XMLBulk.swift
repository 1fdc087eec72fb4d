/// What a document may hold, besides its size: libxml2 takes some hundred bytes for an element of
/// four, and compares every attribute of an element with every other.
struct XMLBulk {
  /// Documents below this size can hold too little of anything, and are not looked at.
  private static let harmlessSize = 50_000
  /// The most signs that begin a tag: more than the largest document of YAML comes to.
  static let mostTags = 350_000
  /// The most attributes and namespaces of an element; ours have at most five.
  static let mostAttributes = 256
  /// The most references to characters: what they stand for is seen only when the tree is made.
  static let mostReferences = 10_000

  /// What looks like markup and is none, by how it begins and ends.
  private static let asides = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    .map { (start: Array($0.utf8), end: Array($1.utf8)) }

  private var tags = 0
  private var attributes = 0
  private var references = 0
  private var isTag = false
  /// The mark that ends the attribute's value: until then nothing else is a sign.
  private var quote: UInt8?

  /// What there is too much of, and where it is; nil when nothing is.
  static func excess(in bytes: [UInt8]) -> (message: String, offset: Int)? {
    guard bytes.count > harmlessSize else { return nil }
    var bulk = XMLBulk()
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let end = endOfAside(rest) {
        bulk.tags += 1
        rest = bytes[end...]
      } else {
        bulk.count(byte, before: rest.dropFirst().first)
        rest = rest.dropFirst()
      }
      if let message = bulk.excess { return (message, min(rest.startIndex, bytes.count - 1)) }
    }
    return nil
  }

  private mutating func count(_ byte: UInt8, before next: UInt8?) {
    switch byte {
    case UInt8(ascii: "&") where next == UInt8(ascii: "#"): references += 1
    // In a value it is a mistake at which libxml2 stops.
    case UInt8(ascii: "<"):
      tags += 1
      attributes = 0
      isTag = true
      quote = nil
    case _ where !isTag: return
    case _ where quote != nil: if byte == quote { quote = nil }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
    case UInt8(ascii: "="): attributes += 1
    case UInt8(ascii: ">"): isTag = false
    default: return
    }
  }

  private var excess: String? {
    if tags > Self.mostTags { return "Document has more than \(Self.mostTags) tags" }
    if references > Self.mostReferences {
      return "Document has more than \(Self.mostReferences) references to characters"
    }
    if attributes > Self.mostAttributes {
      return "Element has more than \(Self.mostAttributes) attributes"
    }
    return nil
  }

  /// Where the comment, section or instruction ends that begins here; nil where none begins.
  private static func endOfAside(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let aside = asides.first(where: { bytes.starts(with: $0.start) }) else { return nil }
    var rest = bytes.dropFirst(aside.start.count)
    while !rest.isEmpty {
      if rest.starts(with: aside.end) { return rest.startIndex + aside.end.count }
      rest = rest.dropFirst()
    }
    return bytes.endIndex
  }
}
