import BidragKit
import Diagnostics
import FormKit
import ICLD
import Randomness

/// Fills in a form at random, with sound values, by walking what the form says of itself.
struct RandomTree {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(seed: seed) }

  /// A document of a form, in canonical spelling. Each kind comes in its turn.
  mutating func document(of form: FormName, kind: ApplicationKind) -> FormNode {
    let info = form.info
    return .fields(
      part(info.part, depth: 0).entries.map { entry in
        switch entry.name {
        case "form": FormNode.Entry("form", .scalar(form.canonical))
        case "kind" where !info.kinds.isEmpty: FormNode.Entry("kind", .scalar(kind.canonical))
        default: entry
        }
      })
  }

  private mutating func part(_ part: PartInfo, depth: Int) -> FormNode {
    var entries: [FormNode.Entry] = []
    for field in part.fields where !field.isDerived {
      let isDemanded = field.required == .all
      // The deeper, the fewer, so that a document has a bearable size.
      guard isDemanded || chance(depth < 2 ? 7 : 4) else { continue }
      entries.append(FormNode.Entry(field.name.en, self.field(field, depth: depth + 1)))
    }
    // A part with nothing in it would be left out of the XML.
    if entries.isEmpty, let first = part.fields.first(where: { !$0.isDerived }) {
      entries.append(FormNode.Entry(first.name.en, field(first, depth: depth + 1)))
    }
    return .fields(entries)
  }

  private mutating func field(_ field: FieldInfo, depth: Int) -> FormNode {
    // A percentage goes by the shape of any number, though it must lie from 0 to 100.
    field.name.en == "contributions"
      ? .scalar(String(number(0...100))) : value(field.shape, depth: depth)
  }

  private mutating func value(_ shape: Shape, depth: Int) -> FormNode {
    switch shape {
    case .part(let info): return part(info, depth: depth)
    case .list(let list):
      let count = number(1...(depth < 3 ? 3 : 2))
      return .items((0..<count).map { _ in value(list.item, depth: depth) })
    case .text(let text): return .scalar(words(text))
    case .integer(let min, let max): return .scalar(String(integer(min, max)))
    case .decimal(let decimals): return .scalar(decimal(decimals))
    case .amount: return .scalar(Money(minorUnits: amount()).canonical)
    case .date: return .scalar(date().canonical)
    case .choice(let choice):
      return .scalar(choice.options.randomElement(using: &generator)?.name.en ?? "")
    case .pattern(let pattern): return .scalar(text(of: pattern.type))
    }
  }

  // MARK: Values

  private mutating func chance(_ tenths: Int) -> Bool { number(1...10) <= tenths }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func integer(_ min: Int, _ max: Int) -> Int {
    switch number(1...5) {
    case 1: min
    case 2: max
    default: number(min...max)
    }
  }

  private mutating func decimal(_ decimals: Int) -> String {
    let mantissa = Int64.random(in: -10_000_000_000...10_000_000_000, using: &generator)
    return DecimalNumber(mantissa: mantissa, scale: number(0...decimals))?.canonical ?? "0"
  }

  private mutating func amount() -> Int64 {
    switch number(1...8) {
    case 1: 0
    case 2: .max
    case 3: .min
    default: .random(in: -1_000_000_000...100_000_000_000, using: &generator)
    }
  }

  private mutating func date() -> CalendarDate {
    .earliest.adding(days: number(0...109_000))
  }

  private mutating func words(_ shape: TextShape) -> String {
    let separators = shape.hasParagraphs ? [" ", "\n", "\n\n", "\n  "] : [" ", "\u{A0}", "  "]
    var text = word()
    for _ in 0..<number(0...5) {
      text += (separators.randomElement(using: &generator) ?? " ") + word()
    }
    return text
  }

  private mutating func word() -> String {
    Self.words.randomElement(using: &generator) ?? "x"
  }

  private static let words = HostileTextTests.texts.filter { $0.utf8.count < 100 }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(number(0...9)) }.joined()
  }

  /// A sound text of a fixed form, by the name of its type.
  private mutating func text(of type: String) -> String {
    switch type {
    case "Period": "\(date().canonical)/\(date().canonical)"
    case "Digest": String(repeating: "0a", count: 30) + digits(4)
    case "CaseReference": "\(digits(4))-\(digits(4))"
    case "Round": "\(chance(5) ? "spring" : "autumn") \(number(1900...2199))"
    case "SustainableGoal": String(number(1...17))
    case "Telephone": "+46\(digits(8))"
    case "PostalCode": "\(number(1...9))\(digits(2)) \(digits(2))"
    case "EmailAddress": "a\(digits(3))@b\(digits(2)).se"
    case "OrganisationNumber": "212000-2080"
    case "MunicipalityCode": chance(5) ? "1980" : "0191"
    case "Bankgiro": "5050-1055"
    case "Plusgiro": "28 65 43-4"
    default: "unknown type \(type)"
    }
  }
}
