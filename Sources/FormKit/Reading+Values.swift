import Diagnostics

extension Reading {
  /// Reads a node as one value; nil, with a finding, where it is none.
  @usableFromInline
  mutating func value<Value: FieldValue>(
    of node: FormNode, _ shape: @autoclosure () -> Shape
  ) -> Value? {
    switch node.content {
    case .scalar(let text): value(written: text, shape)
    case .fields: reportSort(SortRule.fieldsNotValue)
    case .items: reportSort(SortRule.listNotValue)
    case .empty: nil
    }
  }

  private mutating func reportSort<Value>(_ message: Text) -> Value? {
    report(SortRule.info, message)
    return nil
  }

  private mutating func value<Value: FieldValue>(
    written text: String, _ shape: () -> Shape
  ) -> Value? {
    if BlankRule.isPlaceholder(text) {
      report(BlankRule.info, BlankRule.placeholder(text))
      return nil
    }
    let facts = CharacterFacts(text)
    if !facts.isPlain { check(facts, of: text, as: Value.self) }
    do {
      let value = try Value(written: text)
      checkLimits(of: value, shape())
      return value
    } catch {
      report(error.rule, error.message, fixes: error.fixes)
      return nil
    }
  }

  private mutating func check<Value: FieldValue>(
    _ facts: CharacterFacts, of text: String, as type: Value.Type
  ) {
    if let scalar = facts.forbidden {
      report(ForbiddenCharacterRule.info, ForbiddenCharacterRule.forbidden(scalar))
    }
    if let scalar = facts.invisible {
      report(InvisibleCharacterRule.info, InvisibleCharacterRule.invisible(scalar))
    }
    if let composed = facts.composed {
      // Where a name is read without its accents, the two may be read differently.
      let isSame = (try? Value(written: composed)) == (try? Value(written: text))
      report(
        NormalFormRule.info, NormalFormRule.decomposed,
        fixes: [Fix(title: NormalFormRule.compose, isSafe: isSame, replacement: composed)])
    }
  }

  private mutating func checkLimits<Value: FieldValue>(of value: Value, _ shape: Shape) {
    switch shape {
    case .text(let shape):
      guard let text = value as? String else { return }
      if let message = LengthRule.excess(of: text, shape) {
        report(LengthRule.info, message)
      }
    case .integer(let min, let max):
      guard let number = value as? Int, !(min...max).contains(number) else { return }
      report(NumberRule.info, BoundsMessage.outside(number, min: min, max: max))
    default:
      return
    }
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
