/// A slip of the keyboard that any line of a document may suffer.
enum LineSlip: String, CaseIterable, Sendable {
  case noColon, noSpace
  /// One tab for the whole indentation, or one for each level.
  case tab, tabs
  case spaceMore, spaceLess

  var hasTab: Bool { self == .tab || self == .tabs }
  var isOfIndentation: Bool { self != .noColon && self != .noSpace }

  /// A line with a name, taken apart.
  struct Line: Sendable {
    var number: Int
    var indentation: Int
    /// `- ` or nothing.
    var dash: Substring
    var name: Substring
    /// What follows the colon.
    var rest: Substring

    /// Takes a line apart; nil where it has no name.
    init?(_ line: Substring, number: Int) {
      let body = line.drop { $0 == " " }
      let entry = body.hasPrefix("- ") ? body.dropFirst(2) : body
      let name = entry.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let rest = entry.dropFirst(name.count)
      guard !name.isEmpty, rest.hasPrefix(": ") || rest == ":" else { return nil }
      self.number = number
      indentation = line.count - body.count
      dash = body.prefix(body.count - entry.count)
      self.name = name
      self.rest = rest.dropFirst()
    }

    /// Whether a text follows on the lines below.
    var opensText: Bool { rest.hasPrefix(" >") || rest.hasPrefix(" |") }
  }

  /// The line with the slip; nil where the line cannot suffer it.
  func applied(to line: Line) -> String? {
    let spaces = String(repeating: " ", count: line.indentation)
    let entry = "\(line.dash)\(line.name):\(line.rest)"
    switch self {
    case .noColon: return "\(spaces)\(line.dash)\(line.name)\(line.rest)"
    case .noSpace where line.rest.isEmpty: return nil
    case .noSpace: return "\(spaces)\(line.dash)\(line.name):\(line.rest.dropFirst())"
    case .spaceLess where line.indentation == 0, .tab where line.indentation == 0,
      .tabs where line.indentation == 0:
      return nil
    case .tab: return "\t\(entry)"
    case .tabs: return String(repeating: "\t", count: line.indentation / 2) + entry
    case .spaceMore: return " \(spaces)\(entry)"
    case .spaceLess: return "\(spaces.dropFirst())\(entry)"
    }
  }

  /// The lines of a document that have names, outside its longer texts.
  static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    var textAbove: Int?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indentation = line.prefix { $0 == " " }.count
      if let above = textAbove, indentation > above || line.isEmpty { continue }
      guard let line = Line(line, number: index + 1) else { continue }
      textAbove = line.opensText ? line.indentation + line.dash.count : nil
      lines.append(line)
    }
    return lines
  }
}
