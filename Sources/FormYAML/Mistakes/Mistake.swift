import Diagnostics

/// A usual mistake that was recognised, with what mends it.
struct Mistake: Sendable {
  /// The change that mends the mistake, offered to the user.
  struct Remedy: Sendable {
    var title: Text
    var edit: TextEdit
    /// Whether it writes what the reader takes the text for anyway.
    var isSafe = false
  }

  /// Where it is.
  var range: Range<Int>
  var message: Text
  var remedy: Remedy?
  /// What lets reading go on, in search of more; empty where nothing does.
  var repair: [TextEdit]
  /// Whether the repair keeps both the meaning and the places of the text.
  var isExact = false
  /// What stands after the commas of a text between braces: each may be a field without a value.
  var partsAfterCommas: [String] = []
  /// The names of the fields between these braces.
  var namesBeside: [String] = []
  /// Whether it is a mistake even where libyaml reads the text, with another meaning.
  var isSilent = false
}

extension Mistake {
  /// A mistake that quotes around a text mend; hiding what stands in the way lets reading go on.
  static func unquoted(
    in text: ScalarText, text range: Range<Int>, hiding indices: [Int], isSilent: Bool = false,
    isSafe: Bool = true, message: (_ written: String, _ corrected: String) -> Text
  ) -> Mistake {
    let written = text.string(range)
    let edit = TextEdit(range, ScalarStyle.quoted(StandIn.revealing(written)))
    let isOneLine = !written.unicodeScalars.contains(where: \.isBreak)
    return Mistake(
      range: range, message: message(shown(written), corrected(text, edit)),
      remedy: isOneLine ? Remedy(title: NotYAMLRule.quoteOffer, edit: edit, isSafe: isSafe) : nil,
      repair: hide(indices, in: text), isExact: true, isSilent: isSilent)
  }

  /// Edits that put stand-ins for the characters at some indices.
  static func hide(_ indices: [Int], in text: ScalarText) -> [TextEdit] {
    indices.compactMap { index in
      text[index].map { TextEdit(index..<index + 1, [StandIn.hiding($0)]) }
    }
  }

  /// The characters of the longest line that is shown for one mistake in it; copying a longer one
  /// for each of many would take long.
  private static let longestLine = 2_000

  /// The line as it is after an edit within it, without its comment; of a line that no one can look
  /// over, what the edit writes.
  static func corrected(_ text: ScalarText, _ edit: TextEdit, keepsIndentation: Bool = false)
    -> String
  {
    let number = text.line(at: edit.range.lowerBound)
    guard text.lineRange(number).count <= longestLine else {
      return shown(String(String.UnicodeScalarView(edit.replacement)), limit: 120)
    }
    let line = LineParts(text, line: number)
    let before = text.string(line.start..<max(line.start, edit.range.lowerBound))
    let after = text.string(min(edit.range.upperBound, line.end)..<line.end)
    let whole = before + String(String.UnicodeScalarView(edit.replacement)) + after
    let blanks = whole.unicodeScalars.prefix(while: \.isBlank)
    let kept = keepsIndentation ? whole : String(whole.unicodeScalars.dropFirst(blanks.count))
    return shown(kept, limit: 120)
  }

  /// A text as a message shows it: on one line and not too long.
  static func shown(_ text: String, limit: Int = 60) -> String {
    // More than is shown, so that a text of several lines fills it; a file may be one huge line.
    let start = text.prefix(limit * 4)
    let line = start.split(whereSeparator: \.isNewline).map(String.init).joined(separator: " ")
    let revealed = StandIn.revealing(line)
    let isWhole = start.endIndex == text.endIndex && revealed.count <= limit
    return isWhole ? revealed : String(revealed.prefix(limit - 1)) + "…"
  }
}
