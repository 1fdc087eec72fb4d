import Diagnostics

/// Mistakes in how lines are laid out.
extension Mistake {
  /// White space with a tab before the text of a line that belongs at a column.
  static func tab(in text: ScalarText, blanks: Range<Int>, wanted: Int? = nil) -> Mistake {
    let spaces =
      wanted.map { String(repeating: " ", count: max(0, $0)) }
      ?? blanks.map { text[$0] == "\t" ? "  " : " " }.joined()
    let edit = TextEdit(blanks, spaces)
    let line = corrected(text, edit, keepsIndentation: true)
    return Mistake(
      range: blanks, message: NotYAMLRule.tab(corrected: line),
      remedy: Remedy(title: NotYAMLRule.spacesOffer, edit: edit), repair: [edit])
  }

  /// `-item`
  static func dashWithoutSpace(in text: ScalarText, dash index: Int) -> Mistake {
    let line = text.lineRange(text.line(at: index))
    let edit = TextEdit(index + 1..<index + 1, " ")
    return Mistake(
      range: index..<max(index + 1, line.upperBound),
      message: NotYAMLRule.dashWithoutSpace(corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.spaceOffer, edit: edit), repair: [edit], isSilent: true)
  }

  /// `– item`
  static func foreignDash(in text: ScalarText, dash index: Int) -> Mistake {
    let edit = TextEdit(index..<index + 1, "-")
    return Mistake(
      range: index..<index + 1,
      message: NotYAMLRule.foreignDash(
        text[index].map(String.init) ?? "", corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.dashOffer, edit: edit, isSafe: true), repair: [edit],
      isExact: true)
  }

  /// A field that begins an item without the item's dash, where another item's first field above it
  /// has the same name.
  static func lostDash(in text: ScalarText, at dash: Int, first: Range<Int>) -> Mistake {
    let edit = TextEdit(dash..<dash + 1, "-")
    let parts = LineParts(text, line: text.line(at: dash))
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: NotYAMLRule.lostDash(
        shown(text.string(first)), line: text.line(at: first.lowerBound),
        corrected: corrected(text, edit, keepsIndentation: true)),
      remedy: Remedy(title: NotYAMLRule.dashOffer, edit: edit), repair: [edit], isExact: true,
      isSilent: true)
  }

  /// A field that begins an item without the item's dash, where that dash would stand or still
  /// further out; the item above begins with the same name.
  static func lostItem(in text: ScalarText, line: Int, column: Int, first: Range<Int>) -> Mistake {
    let name = shown(text.string(first))
    let above = text.line(at: first.lowerBound)
    return withDash(in: text, line: line, column: column) {
      NotYAMLRule.lostItem(name, line: above, corrected: $0)
    }
  }

  /// The first field of a list's first item without the item's dash, where that dash would stand.
  static func firstItemLost(in text: ScalarText, line: Int, column: Int) -> Mistake {
    withDash(in: text, line: line, column: column, message: NotYAMLRule.firstDashLost)
  }

  /// A line that a dash at a column mends.
  private static func withDash(
    in text: ScalarText, line: Int, column: Int, message: (_ corrected: String) -> Text
  ) -> Mistake {
    let parts = LineParts(text, line: line)
    let edit = TextEdit(
      parts.start..<parts.textStart, String(repeating: " ", count: column) + "- ")
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: message(corrected(text, edit, keepsIndentation: true)),
      remedy: Remedy(title: NotYAMLRule.dashOffer, edit: edit), repair: [edit])
  }

  /// The first item of a list without its dash, which the items below have.
  static func firstDashLost(in text: ScalarText, at dash: Int) -> Mistake {
    let edit = TextEdit(dash..<dash + 1, "-")
    let parts = LineParts(text, line: text.line(at: dash))
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: NotYAMLRule.firstDashLost(
        corrected: corrected(text, edit, keepsIndentation: true)),
      remedy: Remedy(title: NotYAMLRule.dashOffer, edit: edit), repair: [edit])
  }

  /// `name:value`
  static func colonWithoutSpace(in text: ScalarText, colon index: Int) -> Mistake {
    let line = text.line(at: index)
    let parts = LineParts(text, line: line)
    let edit = TextEdit(index + 1..<index + 1, " ")
    return Mistake(
      range: parts.bodyStart..<parts.end,
      message: NotYAMLRule.colonWithoutSpace(
        shown(text.string(parts.bodyStart..<parts.end)), corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.spaceOffer, edit: edit), repair: [edit])
  }

  /// A line that is neither a name with a colon nor part of what stands above.
  static func missingColon(in text: ScalarText, line: Int) -> Mistake {
    let parts = LineParts(text, line: line)
    let range = parts.bodyStart..<max(parts.bodyStart, parts.end)
    let written = text.string(range)
    let nameEnd = range.first { text[$0]?.isBlank ?? false } ?? range.upperBound
    // `name = value`, `name; value`, and a colon of full width
    let sign = range.first { text[$0] == "=" || text[$0] == ";" || text[$0] == "：" }
    if let sign, LineParts.isName(text.string(range.lowerBound..<sign).trimmed) {
      return wrongSign(in: text, name: range.lowerBound, sign: sign, line: range)
    }
    let edit = TextEdit(nameEnd..<nameEnd, ":")
    let line = corrected(text, edit)
    let isAlone = nameEnd == range.upperBound && LineParts.isName(written)
    return Mistake(
      range: range,
      message: isAlone
        ? NotYAMLRule.nameWithoutColon(shown(written), corrected: line)
        : NotYAMLRule.missingColon(shown(written), corrected: line),
      remedy: isAlone ? Remedy(title: NotYAMLRule.colonOffer, edit: edit) : nil,
      repair: LineParts.isName(text.string(range.lowerBound..<nameEnd))
        ? [edit] : commentOut(range))
  }

  private static func wrongSign(
    in text: ScalarText, name: Int, sign: Int, line: Range<Int>
  ) -> Mistake {
    let nameEnd = (name..<sign).last { text[$0]?.isBlank == false } ?? name
    let edit = TextEdit(nameEnd + 1..<sign + 1, isBlank(text[sign + 1]) ? ":" : ": ")
    return Mistake(
      range: line,
      message: NotYAMLRule.wrongSign(
        text[sign].map(String.init) ?? "=", corrected: corrected(text, edit)),
      remedy: Remedy(title: NotYAMLRule.colonOffer, edit: edit), repair: [edit])
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isBlank || $0.isBreak } ?? true
  }

  private static func commentOut(_ range: Range<Int>) -> [TextEdit] {
    range.isEmpty ? [] : [TextEdit(range.lowerBound..<range.lowerBound + 1, "#")]
  }

  /// A line that is indented deeper than a field above, its owner, that already has its value.
  static func indentedTooFar(in text: ScalarText, line: Int, owner ownerLine: Int) -> Mistake {
    let owner = LineParts(text, line: ownerLine)
    let parts = LineParts(text, line: line)
    let wanted = owner.bodyStart - owner.start
    let blanks = parts.start..<parts.textStart
    let edit = TextEdit(blanks, String(repeating: " ", count: wanted))
    let isSlip = abs(parts.indentation - wanted) == 1
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: NotYAMLRule.indentedTooFar(
        owner: owner.name ?? shown(text.string(owner.bodyStart..<owner.end)),
        line: ownerLine,
        corrected: corrected(text, edit, keepsIndentation: true)),
      remedy: isSlip ? Remedy(title: NotYAMLRule.indentOffer, edit: edit) : nil, repair: [edit])
  }

  /// A line whose indentation fits none of the levels above; it belongs at the column wanted, or
  /// else at the nearest level.
  static func indentation(
    in text: ScalarText, line: Int, levels: [Int], wanted: Int? = nil
  ) -> Mistake {
    let parts = LineParts(text, line: line)
    let nearest = levels.min {
      abs($0 - parts.indentation) < abs($1 - parts.indentation)
    }
    let wanted = max(0, wanted ?? nearest ?? 0)
    let edit = TextEdit(
      parts.start..<parts.textStart, String(repeating: " ", count: wanted))
    let isSlip = levels.filter { abs($0 - parts.indentation) == 1 }.count == 1
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: NotYAMLRule.indentation(
        parts.indentation, levels: levels,
        corrected: corrected(text, edit, keepsIndentation: true)),
      remedy: isSlip ? Remedy(title: NotYAMLRule.indentOffer, edit: edit) : nil,
      repair: levels.contains(parts.indentation) ? [] : [edit])
  }

  /// A line whose indentation differs from that of the lines below that it belongs with.
  static func indentedUnlikeBelow(in text: ScalarText, line: Int, wanted: Int) -> Mistake {
    let parts = LineParts(text, line: line)
    let edit = TextEdit(
      parts.start..<parts.textStart, String(repeating: " ", count: max(0, wanted)))
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: NotYAMLRule.indentedUnlikeBelow(
        parts.indentation, wanted: max(0, wanted),
        corrected: corrected(text, edit, keepsIndentation: true)),
      remedy: Remedy(title: NotYAMLRule.indentOffer, edit: edit), repair: [edit])
  }

  /// A field that slipped out of the part of the lines below it, which are indented further.
  ///
  /// - Parameter holder: the line of the blank field above it, which they would all be in.
  static func slippedOut(in text: ScalarText, line: Int, wanted: Int, holder: Int? = nil) -> Mistake
  {
    var mistake = indentedUnlikeBelow(in: text, line: line, wanted: wanted)
    guard let holder, let edit = mistake.repair.first else { return mistake }
    mistake.message = NotYAMLRule.slippedOut(
      of: LineParts(text, line: holder).name ?? "", line: holder,
      corrected: corrected(text, edit, keepsIndentation: true))
    // The field above may be blank, and the lines below be too far in.
    mistake.remedy = nil
    return mistake
  }

  /// A line of a text that stands further out than the others.
  static func textSlippedOut(in text: ScalarText, line: Int, wanted: Int) -> Mistake {
    var mistake = indentedUnlikeBelow(in: text, line: line, wanted: wanted)
    guard let edit = mistake.repair.first else { return mistake }
    mistake.message = NotYAMLRule.textSlippedOut(
      wanted: wanted, corrected: corrected(text, edit, keepsIndentation: true))
    return mistake
  }

  /// A field at the place where an item of a list ought to be.
  static func fieldAmongItems(in text: ScalarText, line: Int) -> Mistake {
    let parts = LineParts(text, line: line)
    let edit = TextEdit(
      parts.start..<parts.textStart, String(repeating: " ", count: parts.indentation + 2))
    return Mistake(
      range: parts.textStart..<max(parts.textStart, parts.end),
      message: NotYAMLRule.fieldAmongItems(
        shown(text.string(parts.textStart..<parts.end)),
        corrected: corrected(text, edit, keepsIndentation: true)),
      repair: [edit])
  }

  /// A line that cannot be read, for a reason that is not one of the usual ones.
  static func unreadable(in text: ScalarText, line: Int) -> Mistake {
    let parts = LineParts(text, line: line)
    let range = parts.textStart..<max(parts.textStart, parts.end)
    return Mistake(
      range: range,
      message: NotYAMLRule.unreadable(line: line, written: shown(text.string(range))),
      repair: [])
  }

  /// Running text in place of fields.
  static func prose(in text: ScalarText, line: Int) -> Mistake {
    let parts = LineParts(text, line: line)
    let range = parts.textStart..<max(parts.textStart, parts.end)
    return Mistake(
      range: range, message: NotYAMLRule.prose(shown(text.string(range))), repair: [])
  }
}
