/// What a document may hold, besides its size: libxml2 takes some hundred bytes for an element of
/// four, and compares every attribute of an element with every other.
enum XMLBulk {
  /// Documents below this size can hold too little of anything, and are not looked at.
  private static let harmlessSize = 50_000
  /// The most signs that begin a tag: more than the largest document of YAML comes to.
  static let mostTags = 350_000
  /// The most attributes and namespaces of an element; ours have at most five.
  static let mostAttributes = 256

  /// The most references to characters: what they stand for is seen only when the tree is made.
  static let mostReferences = 10_000

  /// What there is too much of, and where it is; nil when nothing is.
  static func excess(in bytes: [UInt8]) -> (message: String, offset: Int)? {
    guard bytes.count > harmlessSize else { return nil }
    var tags = 0
    var attributes = 0
    var references = 0
    // Comments, CDATA and instructions are no tags, and their signs are not counted.
    var isTag = false
    for offset in bytes.indices {
      switch bytes[offset] {
      case UInt8(ascii: "<"):
        tags += 1
        attributes = 0
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        isTag = next != UInt8(ascii: "!") && next != UInt8(ascii: "?")
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "=") where isTag: attributes += 1
      case UInt8(ascii: "#") where offset > 0 && bytes[offset - 1] == UInt8(ascii: "&"):
        references += 1
      default: continue
      }
      if tags > mostTags {
        return ("Document has more than \(mostTags) tags", offset)
      }
      if references > mostReferences {
        return ("Document has more than \(mostReferences) references to characters", offset)
      }
      if attributes > mostAttributes {
        return ("Element has more than \(mostAttributes) attributes", offset)
      }
    }
    return nil
  }
}
