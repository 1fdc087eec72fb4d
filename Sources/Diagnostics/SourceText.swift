/// The text of a document with the name it goes by; gives lines for snippets.
public struct SourceText: Sendable {
  /// The file's name as the user gave it.
  public let name: String
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The lines without their ends.
  ///
  /// A line ends where libyaml and libxml2 count one: at LF, CRLF or CR.
  public var lines: [Substring] {
    let units = text.utf8
    var lines: [Substring] = []
    var start = units.startIndex
    var index = start
    while index != units.endIndex {
      let unit = units[index]
      let next = units.index(after: index)
      guard unit == 0x0A || unit == 0x0D else {
        index = next
        continue
      }
      lines.append(text[start..<index])
      let isPair = unit == 0x0D && next != units.endIndex && units[next] == 0x0A
      index = isPair ? units.index(after: next) : next
      start = index
    }
    lines.append(text[start..<units.endIndex])
    return lines
  }
}
