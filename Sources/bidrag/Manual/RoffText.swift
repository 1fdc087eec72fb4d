/// Text in the macros of man(7), line by line.
struct RoffText {
  private(set) var text = ""

  /// The opening of a page: its name and section, day, version, and what it is a page of. The text
  /// is set ragged, with whole words.
  init(title: String, section: Int, day: String, version: String, book: String) {
    // The day is read by programs, and its signs are left as they are.
    text = ".TH \(title) \(section) \(day) \"\(version)\" \"\(book)\"\n.ad l\n.nh\n"
  }

  /// A line with a macro and its words.
  mutating func macro(_ name: String, _ words: String...) {
    let words = words.map { " \"\(Self.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    text += ".\(name)\(words.joined())\n"
  }

  /// Begins a paragraph; below a heading one is begun already.
  mutating func paragraph() {
    if !isBelowHeading { macro("PP") }
  }

  private var isBelowHeading: Bool {
    text.split(separator: "\n").last?.hasPrefix(".SH") ?? true
  }

  mutating func section(_ title: String) { macro("SH", title) }

  /// A line of text, after words that are in roff already.
  mutating func line(_ opening: String, _ words: String, font: String? = nil) {
    if let font { return macro(font, words) }
    text += opening + (opening.isEmpty ? Self.guarded(words) : Self.escaped(words)) + "\n"
  }

  /// A word or option, and what it means.
  mutating func item(_ tag: String, _ words: String) {
    macro("TP")
    macro("B", tag)
    text += Self.guarded(words.isEmpty ? " " : words) + "\n"
  }

  /// The running text of a help: paragraphs between empty lines, and indented lines that show a
  /// call and, after blanks, what it does.
  mutating func discussion(_ words: String) {
    var isParagraph = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.allSatisfy({ $0 == " " }) {
        isParagraph = false
      } else if line.hasPrefix("  ") {
        example(String(line.drop { $0 == " " }))
        isParagraph = false
      } else {
        if !isParagraph { paragraph() }
        self.line("", line)
        isParagraph = true
      }
    }
  }

  private mutating func example(_ line: String) {
    guard let gap = line.firstRange(of: "  ") else { return item(line, "") }
    item(String(line[..<gap.lowerBound]), String(line[gap.upperBound...].drop { $0 == " " }))
  }

  /// A line that is no macro, whatever it begins with.
  private static func guarded(_ words: String) -> String {
    let escaped = escaped(words)
    return escaped.hasPrefix(".") || escaped.hasPrefix("\\(aq") || escaped.hasPrefix(" ")
      ? "\\&" + escaped : escaped
  }

  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
