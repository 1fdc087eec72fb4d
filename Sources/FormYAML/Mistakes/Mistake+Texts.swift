import Diagnostics

/// Mistakes within a text.
extension Mistake {
  /// `title: Step 2: carry out`
  static func colonInText(in text: ScalarText, text range: Range<Int>) -> Mistake {
    let colons = range.filter { index in
      text[index] == ":" && (text[index + 1].map { $0.isBlank || $0.isBreak } ?? true)
    }
    let opening = text[range.lowerBound].flatMap {
      "\"'[{".unicodeScalars.contains($0) ? range.lowerBound : nil
    }
    return unquoted(
      in: text, text: range, hiding: colons + [opening].compactMap { $0 },
      message: NotYAMLRule.colonInText)
  }

  /// `title: *important*`
  static func leadingIndicator(
    in text: ScalarText, plain range: Range<Int>, isSilent: Bool = false, isSafe: Bool = true
  ) -> Mistake {
    let indicator = text[range.lowerBound].map(String.init) ?? ""
    // A lone `*name` may be an alias whose anchor is gone, and no text at all.
    let isAlias =
      isSilent && range.dropFirst().allSatisfy { text[$0]?.isAnchorCharacter ?? false }
    var mistake = unquoted(
      in: text, text: range, hiding: [range.lowerBound], isSilent: isSilent,
      isSafe: isSafe && !isAlias
    ) {
      NotYAMLRule.leadingIndicator(indicator, written: $0, corrected: $1)
    }
    if isValueBeforeColon(range, in: text) { mistake.remedy = nil }
    return mistake
  }

  /// Whether a text is a field's value and yet has a colon after it: quotes around it would leave
  /// what follows outside of them.
  private static func isValueBeforeColon(_ range: Range<Int>, in text: ScalarText) -> Bool {
    var index = range.upperBound
    while text[index]?.isBlank ?? false { index += 1 }
    guard text[index] == ":" else { return false }
    let line = LineParts(text, line: text.line(at: range.lowerBound))
    return line.colon.map { $0 < range.lowerBound } ?? false
  }

  /// `title: | Our town`
  ///
  /// - Parameter below: how far in the lines stand with which the text goes on, if it does.
  static func textAfterMark(
    in text: ScalarText, mark: Range<Int>, words: Range<Int>, below: Int?
  ) -> Mistake {
    let sign = text.string(mark)
    let range = mark.lowerBound..<words.upperBound
    if let below {
      let lineEnd = text.lineRange(text.line(at: mark.lowerBound)).upperBound
      let lineBreak = text[lineEnd] == "\r" ? "\r\n" : "\n"
      let edit = TextEdit(
        mark.upperBound..<words.lowerBound, lineBreak + String(repeating: " ", count: below))
      // As a comment the words do not stand in the way of the lines below.
      let comment = TextEdit(mark.upperBound..<words.lowerBound, " #")
      return Mistake(
        range: range, message: NotYAMLRule.textAfterMark(sign, below: below),
        remedy: Remedy(title: NotYAMLRule.moveDownOffer, edit: edit),
        repair: [comment])
    }
    let written = text.string(words)
    let edit = TextEdit(
      range, PlainText.isSafe(written) ? written : ScalarStyle.quoted(StandIn.revealing(written)))
    let colons = words.filter { text[$0] == ":" && isBlankOrBreak(text[$0 + 1]) }
    let blanks = TextEdit(mark, String(repeating: " ", count: mark.count))
    return Mistake(
      range: range,
      message: NotYAMLRule.textAfterMark(sign, corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.deleteMarkOffer, edit: edit, isSafe: true),
      repair: [blanks] + hide(colons, in: text), isExact: true)
  }

  /// `title: Our town` with more of the text below, at the margin.
  static func pasted(_ pasted: PastedText, in text: ScalarText) -> Mistake {
    let owner = pasted.owner
    let first = LineParts(text, line: pasted.lines.lowerBound)
    let colons = (pasted.start..<max(pasted.start, owner.end)).filter {
      text[$0] == ":" && isBlankOrBreak(text[$0 + 1])
    }
    // As comments the lines do not stand in the way of the fields below.
    let comments = pasted.lines.compactMap { line in
      text.indentation(ofLine: line).map { indentation in
        let sign = text.lineRange(line).lowerBound + indentation
        return TextEdit(sign..<sign + 1, "#")
      }
    }
    return Mistake(
      range: first.textStart..<max(first.textStart, first.end),
      message: NotYAMLRule.pasted(
        owner: owner.name ?? "", line: pasted.ownerLine, below: pasted.lines,
        column: pasted.column + 2),
      remedy: indented(pasted, in: text), repair: hide(colons, in: text) + comments)
  }

  /// The whole of a pasted text below a mark; nil where a comment or an indented line within it
  /// would become another text than was written.
  private static func indented(_ pasted: PastedText, in text: ScalarText) -> Mistake.Remedy? {
    let end = text.lineRange(pasted.ownerLine).upperBound
    let lineBreak = text[end] == "\r" ? "\r\n" : "\n"
    let margin = String(repeating: " ", count: pasted.column + 2)
    var replacement = "|" + lineBreak + margin + text.string(pasted.start..<end).trimmed
    guard !hasComment(pasted.owner, before: end, in: text) else { return nil }
    for line in pasted.ownerLine + 1...pasted.lines.upperBound {
      replacement += lineBreak
      guard text.indentation(ofLine: line) != nil else { continue }
      let parts = LineParts(text, line: line)
      let lineEnd = text.lineRange(line).upperBound
      guard line >= pasted.lines.lowerBound, !hasComment(parts, before: lineEnd, in: text) else {
        return nil
      }
      replacement += margin + text.string(parts.textStart..<lineEnd).trimmed
    }
    let range = pasted.start..<text.lineRange(pasted.lines.upperBound).upperBound
    return Remedy(
      title: NotYAMLRule.pastedOffer, edit: TextEdit(range, StandIn.revealing(replacement)))
  }

  private static func hasComment(
    _ line: LineParts, before end: Int, in text: ScalarText
  ) -> Bool {
    !line.hasText || (line.end..<max(line.end, end)).contains { text[$0]?.isBlank == false }
  }

  private static func isBlankOrBreak(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isBlank || $0.isBreak } ?? true
  }

  /// `title: "Our" town`
  static func textAfterQuote(in text: ScalarText, text range: Range<Int>) -> Mistake {
    let quote = text[range.lowerBound]
    let isEnclosed = range.count > 2 && text[range.upperBound - 1] == quote
    guard isEnclosed else {
      return unquoted(
        in: text, text: range, hiding: [range.lowerBound], message: NotYAMLRule.textAfterQuote)
    }
    // The outer quotes were meant as quotes, and the inner ones as text: `'it's here'`.
    let inner = text.string(range.lowerBound + 1..<range.upperBound - 1)
    let edit = TextEdit(range, ScalarStyle.quoted(inner))
    return Mistake(
      range: range,
      message: NotYAMLRule.quoteInQuotes(shown(inner), corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.quoteOffer, edit: edit),
      repair: hide([range.lowerBound], in: text))
  }

  /// `title: "Our town` without an end.
  static func unclosedQuote(
    in text: ScalarText, text range: Range<Int>, quote: Unicode.Scalar
  ) -> Mistake {
    // A backslash before the quote would make it text, unless it is itself made text by another.
    let backslashes = text.string(range).unicodeScalars.reversed().prefix { $0 == "\\" }.count
    let isEscaped = quote == "\"" && !backslashes.isMultiple(of: 2)
    let edit = TextEdit(
      range.upperBound..<range.upperBound, (isEscaped ? #"\"# : "") + String(quote))
    return Mistake(
      range: range,
      message: NotYAMLRule.unclosedQuote(String(quote), corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.closeQuoteOffer, edit: edit), repair: [edit],
      isExact: true)
  }

  /// `title: "C:\documents"`
  static func escape(in text: ScalarText, backslash index: Int) -> Mistake {
    let edit = TextEdit(index..<index + 1, #"\\"#)
    return Mistake(
      range: index..<index + 1, message: NotYAMLRule.escape(corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.doubleBackslashOffer, edit: edit), repair: [edit])
  }

  /// `list: - item`
  static func dashAfterName(in text: ScalarText, plain range: Range<Int>) -> Mistake {
    var mistake = unquoted(
      in: text, text: range, hiding: [range.lowerBound], message: NotYAMLRule.dashAfterName)
    // A list may be meant as well as a text.
    mistake.remedy = nil
    mistake.isExact = false
    return mistake
  }

  /// `{amount: 45 000,50}`
  static func commaInNumber(in text: ScalarText, number range: Range<Int>, commas: [Int]) -> Mistake
  {
    unquoted(
      in: text, text: range, hiding: commas, isSilent: true, message: NotYAMLRule.commaInNumber)
  }

  /// `{text: Venue, full day}`
  ///
  /// It is left to people to put quotes around it: what follows the comma may be a field that has
  /// no value yet.
  static func commaInText(in text: ScalarText, text range: Range<Int>, commas: [Int]) -> Mistake {
    var mistake = unquoted(
      in: text, text: range, hiding: commas, isSilent: true, isSafe: false,
      message: NotYAMLRule.commaInText)
    let ends = commas.dropFirst() + [range.upperBound]
    mistake.partsAfterCommas = zip(commas, ends).map { comma, end in
      text.string(comma + 1..<max(comma + 1, end)).trimmed
    }
    mistake.namesBeside = BraceNames.around(range, in: text)
    return mistake
  }

  /// The same, where a part after a comma may be a field's name: it lacks its colon and its value,
  /// and is read as a field that is not filled in.
  func ofField(named name: String, in text: ScalarText) -> Mistake {
    Mistake(
      range: range,
      message: NotYAMLRule.fieldWithoutValue(
        Self.shown(name), whole: Self.shown(text.string(range))),
      remedy: remedy, repair: [], isExact: true, isSilent: true)
  }

  /// `[` or `{` that is never closed, or whose items have no comma between them.
  static func bracket(in text: ScalarText, at index: Int) -> Mistake {
    let range = index..<index + 1
    let bracket = text[index].map(String.init) ?? "["
    let line = text.line(at: index)
    return Mistake(
      range: range, message: NotYAMLRule.bracket(bracket, line: line),
      repair: hide([index], in: text))
  }
}
