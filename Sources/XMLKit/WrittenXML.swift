/// A document that an `XMLWriter` wrote.
///
/// It is UTF-8 and has no DOCTYPE, so that nobody needs to look for either before libxml2 reads it.
public struct WrittenXML: Sendable, Hashable {
  public let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
