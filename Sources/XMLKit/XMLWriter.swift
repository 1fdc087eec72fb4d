import Diagnostics

/// Writes an XML document piece by piece: UTF-8, LF, indented by two spaces, the same bytes for
/// the same calls.
///
/// Names are written as they are and must be XML names. Values may hold anything that XML 1.0 can
/// say; what it cannot say becomes U+FFFD, so that the document can be read whatever happens, but
/// it is for the caller to ask `canWrite(_:)` first and to tell the user.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.open("application", attributes: [(name: "edition", value: "2013")])
/// writer.element("title", text: "Water & waste")
/// writer.close()
/// let xml = writer.finish()
/// ```
public struct XMLWriter: Sendable {
  /// An attribute's name and value.
  public typealias Attribute = (name: String, value: String)

  /// Bytes of UTF-8: adding to them is several times faster than adding to a string.
  private var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var openNames: [String] = []
  private var writtenLines = 1
  /// A start tag waits for its `>`: an element that holds nothing is closed at once.
  private var isInStartTag = false

  public init() {
    // Room for most forms: what grows as it is written is copied again and again.
    output.reserveCapacity(65_536)
  }

  /// The line on which the next element will be written, from 1.
  public var line: Int { writtenLines + (isInStartTag ? 2 : 1) }

  /// Starts an element that holds what is written until it is closed.
  public mutating func open(_ name: String, attributes: [Attribute] = []) {
    startLine()
    startTag(name, attributes)
    openNames.append(name)
    isInStartTag = true
  }

  /// Ends the element that was opened last; does nothing when none is open.
  public mutating func close() {
    guard let name = openNames.popLast() else { return }
    if isInStartTag {
      isInStartTag = false
      write("/>")
    } else {
      startLine()
      endTag(name)
    }
    endLine()
  }

  /// Writes an element that holds text, or nothing.
  public mutating func element(_ name: String, text: String?, attributes: [Attribute] = []) {
    startLine()
    startTag(name, attributes)
    if let text, !text.isEmpty {
      write(UInt8(ascii: ">"))
      escape(text, inAttribute: false)
      endTag(name)
    } else {
      write("/>")
    }
    endLine()
  }

  /// Writes a comment on a line of its own; hyphens in a row are set apart, as XML demands, and
  /// every sort of line end becomes LF, because a comment cannot name a character by its number.
  public mutating func comment(_ text: String) {
    startLine()
    write("<!-- ")
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "-", last == "-" { write(UInt8(ascii: " ")) }
      if scalar == "\r" {
        append("\n")
      } else if scalar != "\n" || last != "\r" {
        append(scalar)
      }
      last = scalar
    }
    write(" -->")
    endLine()
  }

  /// The text of the document, with all elements closed.
  public consuming func finish() -> String { finished().string }

  /// The document, with all elements closed.
  public consuming func finished() -> WrittenXML {
    while !openNames.isEmpty { close() }
    return WrittenXML(bytes: output)
  }
}

extension XMLWriter {
  /// Whether XML 1.0 can say the character at all; most control characters it cannot.
  ///
  /// Source: XML 1.0, fifth edition, production 2.
  public static func canWrite(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

extension XMLWriter {
  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func write(_ mark: UInt8) { output.append(mark) }

  private mutating func startLine() {
    if isInStartTag {
      isInStartTag = false
      write(UInt8(ascii: ">"))
      endLine()
    }
    for _ in openNames {
      write(UInt8(ascii: " "))
      write(UInt8(ascii: " "))
    }
  }

  private mutating func endLine() {
    write(UInt8(ascii: "\n"))
    writtenLines += 1
  }

  private mutating func startTag(_ name: String, _ attributes: [Attribute]) {
    write(UInt8(ascii: "<"))
    write(name)
    for attribute in attributes {
      write(" \(attribute.name)=\"")
      escape(attribute.value, inAttribute: true)
      write(UInt8(ascii: "\""))
    }
  }

  private mutating func endTag(_ name: String) {
    write("</")
    write(name)
    write(UInt8(ascii: ">"))
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      // Most of a text can be written as it is, which is many times faster than byte by byte.
      while let next = Self.placeOfCare(in: bytes, from: start) {
        output.append(contentsOf: bytes[start..<next])
        start = next + writeWithCare(bytes[next...], inAttribute: inAttribute)
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  /// Writes what begins with a byte that needs care, and gives how many bytes that was.
  private mutating func writeWithCare(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, inAttribute: Bool
  ) -> Int {
    guard let first = bytes.first else { return 0 }
    if first == 0xEF { return writeThreeBytes(bytes.prefix(3)) }
    switch Unicode.Scalar(first) {
    case "&": write("&amp;")
    case "<": write("&lt;")
    case ">": write("&gt;")
    // A reader makes LF of a bare CR, and a space of white space in an attribute.
    case "\r": write("&#13;")
    case "\n" where inAttribute: write("&#10;")
    case "\t" where inAttribute: write("&#9;")
    case "\"" where inAttribute: write("&quot;")
    case let scalar: append(scalar)
    }
    return 1
  }

  /// Writes a scalar of three bytes, unless it is U+FFFE or U+FFFF, which XML cannot say.
  private mutating func writeThreeBytes(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let isLastOfPlane = bytes.dropFirst().first == 0xBF && bytes.last ?? 0 >= 0xBE
    if isLastOfPlane { write("\u{FFFD}") } else { output.append(contentsOf: bytes) }
    return bytes.count
  }

  /// The place of the next byte that may belong to something that is escaped, counted or replaced.
  private static func placeOfCare(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while bytes.count - index >= 8 {
      let marks = marksOfCare(UnsafeRawBufferPointer(bytes).eight(at: index))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    return bytes[index...].firstIndex { marksOfCare(UInt64(eightTimes: $0)) != 0 }
  }

  /// The marks, among eight bytes, of control characters and line ends, of what has a meaning in
  /// XML, and of the first byte of U+FFFE and U+FFFF.
  private static func marksOfCare(_ eight: UInt64) -> UInt64 {
    eight.marks(below: 0x20) | eight.marks(of: UInt8(ascii: "&"))
      | eight.marks(of: UInt8(ascii: "<")) | eight.marks(of: UInt8(ascii: ">"))
      | eight.marks(of: UInt8(ascii: "\"")) | eight.marks(of: 0xEF)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if !Self.canWrite(scalar) {
      write("\u{FFFD}")
    } else if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      write(String(scalar))
    }
    if scalar == "\n" { writtenLines += 1 }
  }
}
