public import Diagnostics

/// FRM011: amounts and numbers can be read.
public enum NumberRule {
  public static let info = RuleInfo(
    "FRM011", .error,
    title: Text(sv: "Belopp och tal går att läsa", en: "Amounts and numbers can be read"),
    reason: Text(
      sv: "Ett belopp eller ett tal som kan läsas på flera sätt, eller inte alls, går varken att "
        + "räkna med eller att jämföra med programmets gränser.",
      en: "An amount or a number that can be read in several ways, or not at all, can neither be "
        + "added up nor compared with the limits of the programme."),
    basis: .logic,
    firing: [
      .change("budget:\n  rader:\n    - belopp: 12.000,50 # <--\n"),
      .change("budget:\n  rader:\n    - belopp: 500 EUR # <--\n"),
    ],
    silent: [.change("budget:\n  rader:\n    - belopp: 12 000,50 kr\n")])

  /// The sorts of number, as messages name them.
  enum Sort {
    case amount, decimal, percentage, whole
  }

  static func unreadable(
    _ written: String, _ fault: WrittenNumber.Fault, _ sort: Sort
  ) -> ValueProblem {
    switch fault {
    case .notANumber: ValueProblem(info, notANumber(Text(quoting: written), sort))
    case .groups: ValueProblem(info, wrongGroups(Text(quoting: written)))
    }
  }

  /// A number with words around it. That it counts pieces goes without saying; an amount in kronor
  /// says which number is meant.
  static func worded(_ written: String, _ number: WrittenNumber, _ sort: Sort) -> ValueProblem {
    ValueProblem(
      info, notANumber(Text(quoting: written), sort),
      fixes: offers(for: written, number, sort))
  }

  private static func offers(
    for written: String, _ number: WrittenNumber, _ sort: Sort
  ) -> [Fix] {
    if isOfPieces(number, sort) {
      let count = spelled(number.isNegative, number.whole, number.decimals)
      return fixes(count, areSafe: true)
    }
    guard sort == .decimal, let amount = try? Money(written: written) else { return [] }
    return fixes(amount.entered(in: .swedish))
  }

  /// Whether a number can be read in one way and counts pieces: `4 st`.
  private static func isOfPieces(_ number: WrittenNumber, _ sort: Sort) -> Bool {
    number.before.isEmpty && pieces.contains(number.after.lowercased()) && !number.isAmbiguous
      && (number.decimalMark == nil || sort == .decimal && number.decimalMark != .colon)
  }

  private static let pieces: Set = ["st", "st.", "stycken", "pcs", "pcs.", "pieces"]

  /// Three digits after the only mark: thousands, or decimals, of which the field has `decimals`.
  static func ambiguous(
    _ written: String, _ number: WrittenNumber, decimals: Int
  ) -> ValueProblem {
    guard number.decimals.hasSuffix("0") else { return grouped(written, number) }
    let thousands = spelled(number.isNegative, number.allDigits, "")
    var rest = number.decimals
    while rest.utf8.count > decimals, rest.hasSuffix("0") { rest.removeLast() }
    let isWhole = rest.allSatisfy { $0 == "0" }
    let fraction = spelled(number.isNegative, number.whole, isWhole ? "" : rest)
    return ValueProblem(
      info, twoReadings(Text(quoting: written), thousands, fraction),
      fixes: fixes(thousands, fraction))
  }

  /// Points or commas between thousands.
  static func grouped(_ written: String, _ number: WrittenNumber) -> ValueProblem {
    let isOneNumber = number.groupMark == nil
    let meant = spelled(
      number.isNegative, isOneNumber ? number.allDigits : number.whole,
      isOneNumber ? "" : number.decimals)
    let mark = number.groupMark ?? number.decimalMark
    return ValueProblem(
      info, markedThousands(Text(quoting: written), isComma: mark == .comma, meant),
      // A single mark may as well be a decimal mark that was meant; two sorts, or several of one,
      // may not.
      fixes: fixes(meant, areSafe: !isOneNumber))
  }

  /// An amount in thousands or millions, written short. What was shortened may have been rounded,
  /// so that the whole amount is for the one who wrote it to give.
  static func shortened(
    _ written: String, _ number: WrittenNumber, noughts: Int
  ) -> ValueProblem {
    let missing = noughts - number.decimals.utf8.count
    guard missing >= 0, !number.isAmbiguous, number.decimalMark != .colon else {
      return ValueProblem(info, writeInFull(Text(quoting: written), nil))
    }
    let digits = number.allDigits + String(repeating: "0", count: missing)
    let full = String(digits.drop { $0 == "0" })
    let meant = spelled(number.isNegative, full.isEmpty ? "0" : full, "")
    return ValueProblem(
      info, writeInFull(Text(quoting: written), meant), fixes: fixes(meant))
  }

  static func foreign(_ written: String) -> ValueProblem {
    ValueProblem(info, otherCurrency(Text(quoting: written)))
  }

  static func tooManyDecimals(_ written: String, limit: Int) -> ValueProblem {
    ValueProblem(info, decimals(Text(quoting: written), limit: limit))
  }

  static func tooLarge(_ written: String) -> ValueProblem {
    ValueProblem(info, tooManyDigits(Text(quoting: written)))
  }

  static func notWhole(_ written: String) -> ValueProblem {
    ValueProblem(info, hasDecimals(Text(quoting: written)))
  }

  static func outsidePercentage(_ written: String) -> ValueProblem {
    ValueProblem(info, outsideHundred(Text(quoting: written)))
  }

  private static func spelled(_ isNegative: Bool, _ whole: String, _ decimals: String) -> String {
    let number = NumberFigures.grouped(whole, by: " ")
    return (isNegative ? "-" : "") + number + (decimals.isEmpty ? "" : "," + decimals)
  }

  /// Offers of numbers that are not too large to be read.
  private static func fixes(_ numbers: String..., areSafe: Bool = false) -> [Fix] {
    numbers.filter { $0.utf8.count <= 22 }.map { .write($0, isSafe: areSafe) }
  }
}
