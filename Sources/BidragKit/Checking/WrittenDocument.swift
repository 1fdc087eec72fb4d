/// A document as text with the name that it goes by, from a line such as
/// `{"name": "ansokan.yaml", "text": "…"}`.
///
/// Read by a reader of its own, since YAML's would trim the text: each blank and line of it counts.
struct WrittenDocument {
  private(set) var text: [UInt8] = []
  private(set) var name: String?

  /// Reads a line; nil where it is no JSON object of a text and, maybe, a name.
  init?(_ line: [UInt8]) {
    var rest = line[...]
    var members: [(name: [UInt8], value: [UInt8])] = []
    guard Self.take("{", from: &rest) else { return nil }
    repeat {
      guard let name = Self.takeString(from: &rest), Self.take(":", from: &rest),
        let value = Self.takeString(from: &rest)
      else { return nil }
      members.append((name, value))
    } while Self.take(",", from: &rest)
    guard Self.take("}", from: &rest), rest.allSatisfy(Self.isBlank), fill(from: members) else {
      return nil
    }
  }

  private mutating func fill(from members: [(name: [UInt8], value: [UInt8])]) -> Bool {
    var isTextGiven = false
    for (name, value) in members {
      switch String(decoding: name, as: UTF8.self) {
      case "text" where !isTextGiven:
        text = value
        isTextGiven = true
      case "name" where self.name == nil: self.name = String(decoding: value, as: UTF8.self)
      default: return false
      }
    }
    return isTextGiven
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }

  private static func take(_ sign: Unicode.Scalar, from rest: inout ArraySlice<UInt8>) -> Bool {
    let after = rest.drop(while: isBlank)
    guard let first = after.first, first == UInt8(ascii: sign) else { return false }
    rest = after.dropFirst()
    return true
  }

  /// Takes a string in quotation marks with its escapes resolved, RFC 8259, section 7.
  private static func takeString(from rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard take("\"", from: &rest) else { return nil }
    var string: [UInt8] = []
    while let place = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) {
      string += rest[..<place]
      let sign = rest[place]
      rest = rest[place...]
      if sign == 0x22 {
        rest = rest.dropFirst()
        return string
      }
      guard sign == 0x5C, takeEscape(from: &rest, into: &string) else { return nil }
    }
    return nil
  }

  private static func takeEscape(
    from rest: inout ArraySlice<UInt8>, into string: inout [UInt8]
  ) -> Bool {
    if let escape = JSONEscape(at: rest) {
      string += Array(String(Character(escape.scalar)).utf8)
      rest = rest.dropFirst(escape.length)
      return true
    }
    guard let letter = rest.dropFirst().first, let byte = shortEscapes[letter] else { return false }
    string.append(byte)
    rest = rest.dropFirst(2)
    return true
  }

  private static let shortEscapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]
}
