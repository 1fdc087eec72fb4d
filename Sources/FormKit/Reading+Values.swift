import Diagnostics

extension Reading {
  /// Reads a node as one value; nil, with a finding, where it is none.
  @inlinable
  mutating func value<Value: FieldValue>(
    of node: FormNode, _ shape: @autoclosure () -> Shape
  ) -> Value? {
    guard let text = text(of: node) else { return nil }
    // Where a name is read without its accents, the two may be read differently.
    checkCharacters(of: text) { (try? Value(written: $0)) == (try? Value(written: text)) }
    do {
      let value = try Value(written: text)
      if let string = value as? String { checkLength(of: string, shape()) }
      if let number = value as? Int { checkBounds(of: number, shape()) }
      return value
    } catch {
      report(
        error.rule, error.message,
        fixes: Reading.offers(error.fixes, for: text) { (try? Value(written: $0)) != nil })
      return nil
    }
  }

  /// The text that a value is read from; nil, with a finding, where there is none.
  @usableFromInline
  mutating func text(of node: FormNode) -> String? {
    switch node.content {
    case .scalar(let text):
      guard BlankRule.isPlaceholder(text) else { return text }
      report(BlankRule.info, BlankRule.placeholder(text))
    case .fields: report(SortRule.info, SortRule.fieldsNotValue)
    case .items: report(SortRule.info, SortRule.listNotValue)
    case .empty: break
    }
    return nil
  }

  /// - Parameter isSame: whether the text in normal form says the same.
  @usableFromInline
  mutating func checkCharacters(of text: String, isSame: (String) -> Bool) {
    let facts = CharacterFacts(text)
    if facts.isPlain { return }
    if let scalar = facts.forbidden {
      report(ForbiddenCharacterRule.info, ForbiddenCharacterRule.forbidden(scalar))
    }
    if let scalar = facts.invisible {
      report(InvisibleCharacterRule.info, InvisibleCharacterRule.invisible(scalar))
    }
    if let composed = facts.composed {
      let fix = Fix(
        title: NormalFormRule.compose, isSafe: isSame(composed), replacement: composed)
      report(NormalFormRule.info, NormalFormRule.decomposed, fixes: [fix])
    }
  }

  @usableFromInline
  mutating func checkLength(of text: String, _ shape: Shape) {
    guard case .text(let shape) = shape, let message = LengthRule.excess(of: text, shape) else {
      return
    }
    report(LengthRule.info, message)
  }

  @usableFromInline
  mutating func checkBounds(of number: Int, _ shape: Shape) {
    guard case .integer(let min, let max) = shape, !(min...max).contains(number) else { return }
    report(NumberRule.info, BoundsMessage.outside(number, min: min, max: max))
  }
}

/// The message for a whole number outside its field's bounds.
enum BoundsMessage {
  static func outside(_ number: Int, min: Int, max: Int) -> Text {
    let (least, most) = (text(of: min), text(of: max))
    return Text(
      sv: "\(text(of: number).sv) går inte: skriv ett heltal från \(least.sv) till \(most.sv).",
      en:
        "\(text(of: number).en) does not fit: write a whole number from \(least.en) to \(most.en).")
  }

  /// Years are small enough to stand without marks between thousands.
  private static func text(of number: Int) -> Text {
    guard number.magnitude >= 10_000 else { return Text(same: String(number)) }
    return Text { DecimalNumber(Int64(number)).shown(in: $0) }
  }
}
