import CLibXML2
import Diagnostics
import Glibc

/// What is looked at before libxml2 sees a document: its size and its encoding.
///
/// libxml2 reports a failed conversion to the standard error and to no context, so only UTF-8,
/// which needs none, is let through. It is also the only encoding of the submissions.
enum XMLIntake {
  /// The most bytes that are read: more than the largest document of YAML comes to, with every sign
  /// in it escaped. A filled form takes some tens of thousands.
  static let maximumSize = 12_000_000

  /// What keeps the bytes from being read; nil when nothing does.
  static func problem(in bytes: [UInt8]) -> XMLProblem? {
    guard !bytes.isEmpty else {
      return problem(XML_ERR_DOCUMENT_EMPTY, .notWellFormed, "Document is empty")
    }
    guard bytes.count <= maximumSize else {
      return problem(
        XML_ERR_INTERNAL_ERROR, .tooLarge,
        "Document has \(bytes.count) bytes, more than \(maximumSize)")
    }
    if let excess = XMLBulk.excess(in: bytes) {
      return problem(
        XML_ERR_INTERNAL_ERROR, .tooLarge, excess.message, line: line(of: excess.offset, in: bytes))
    }
    return problemOfEncoding(in: bytes) ?? problemOfMarks(in: bytes)
  }

  private static func problemOfMarks(in bytes: [UInt8]) -> XMLProblem? {
    let writtenOut = XMLReferences.writtenOut(bytes)
    // Nearly all documents have no byte of such a mark.
    guard writtenOut != nil || bytes.contains(where: { $0 >= 0xCC }) else { return nil }
    let text = String(decoding: writtenOut ?? bytes, as: UTF8.self)
    guard let place = text.placeOfHeapedMarks else { return nil }
    let line = text.unicodeScalars.prefix(place).reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
    return problem(
      XML_ERR_INTERNAL_ERROR, .tooLarge, "Letter has more than 30 combining marks", line: line)
  }

  private static func problemOfEncoding(in bytes: [UInt8]) -> XMLProblem? {
    if let offset = offsetOfInvalidByte(in: bytes) {
      return problem(
        XML_ERR_INVALID_ENCODING, .encoding, "Input is not proper UTF-8",
        line: line(of: offset, in: bytes))
    }
    if let offset = offsetOfZero(in: bytes) {
      // A zero among the first four bytes is how UTF-16 and UTF-32 give themselves away.
      return offset < 4
        ? problem(XML_ERR_INVALID_ENCODING, .encoding, "Input is not UTF-8")
        : problem(
          XML_ERR_INVALID_CHAR, .notWellFormed, "Char 0x0 out of allowed range",
          line: line(of: offset, in: bytes))
    }
    guard let encoding = declaredEncoding(in: bytes), !accepted.contains(encoding.lowercased())
    else { return nil }
    return problem(
      XML_ERR_UNSUPPORTED_ENCODING, .encoding, "Encoding \(encoding) is declared, not UTF-8")
  }

  private static let accepted = ["utf-8", "utf8", "us-ascii", "ascii"]

  private static func offsetOfInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// By the C library, which looks at many bytes at a time.
  private static func offsetOfZero(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return memchr(base, 0, buffer.count).map { UnsafeRawPointer($0) - base }
    }
  }

  /// The encoding that the XML declaration names; nil when there is none, or when the declaration
  /// is malformed, which libxml2 reports.
  private static func declaredEncoding(in bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard body.starts(with: "<?xml".utf8) else { return nil }
    let declaration = body.prefix { $0 != UInt8(ascii: ">") }
    let key = Array("encoding".utf8)
    let start = declaration.indices.first { declaration[$0...].starts(with: key) }
    guard let start else { return nil }
    let afterKey = declaration[(start + key.count)...].drop(while: isBlank)
    guard afterKey.first == UInt8(ascii: "=") else { return nil }
    let value = afterKey.dropFirst().drop(while: isBlank)
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return nil }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }

  /// White space as XML knows it.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  private static func problem(
    _ code: xmlParserErrors, _ kind: XMLProblem.Kind, _ message: String, line: Int = 1
  ) -> XMLProblem {
    XMLProblem(line: line, code: Int(code.rawValue), kind: kind, message: message)
  }
}
