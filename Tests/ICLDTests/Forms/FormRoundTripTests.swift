import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("What is read into a form is what the form writes")
struct FormRoundTripTests {
  @Test("Every field of the application keeps its own value", arguments: Language.allCases)
  func application(in language: Language) throws { try expectKept(Application.self, language) }

  @Test("Every field of the decision keeps its own value", arguments: Language.allCases)
  func decision(in language: Language) throws { try expectKept(Decision.self, language) }

  @Test("Every field of the report keeps its own value", arguments: Language.allCases)
  func report(in language: Language) throws { try expectKept(Report.self, language) }

  /// Gives every field a value of its own, reads them all, and looks for them in what is written.
  private func expectKept<Form: FormDocument>(_ form: Form.Type, _ language: Language) throws {
    var sample = SampleTree()
    let expected = sample.part(Form.partInfo)
    let first = FormReader.read(expected, as: Form.self, skipsDerived: true)
    // A field that no kind but another asks for is worth a word; it is read all the same.
    #expect(first.findings.allSatisfy { $0.severity != .error }, "\(first.findings.map(\.path))")
    let entered = try #require(first.form.tree(.entered(language)))
    let second = FormReader.read(entered, as: Form.self)
    #expect(second.form == first.form)
    let written = try #require(second.form.tree())
    #expect(values(in: expected).count > 10)
    let kept = values(in: written)
    for (path, value) in values(in: expected) { #expect(kept[path] == value, "\(path)") }
  }

  /// The texts of a tree by their paths.
  private func values(in node: FormNode, at path: FieldPath = .root) -> [FieldPath: String] {
    var values: [FieldPath: String] = [:]
    if let text = node.text { values[path] = text }
    for entry in node.entries {
      values.merge(self.values(in: entry.node, at: path.appending(.field(entry.name)))) { $1 }
    }
    for (index, item) in node.items.enumerated() {
      values.merge(self.values(in: item, at: path.appending(.item(index)))) { $1 }
    }
    return values
  }
}

/// Makes a tree with a value in each field, hardly any two alike.
private struct SampleTree {
  private var count = 0

  mutating func part(_ part: PartInfo) -> FormNode {
    var entries: [FormNode.Entry] = []
    for field in part.fields where !field.isDerived {
      entries.append(FormNode.Entry(field.name.en, value(field.shape)))
    }
    return .fields(entries)
  }

  private mutating func value(_ shape: Shape) -> FormNode {
    count += 1
    switch shape {
    case .part(let info): return part(info)
    case .list(let list): return .items([value(list.item), value(list.item)])
    case .text: return .scalar("text \(count)")
    case .integer(let min, let max):
      let span = max.subtractingReportingOverflow(min)
      return .scalar(
        span.overflow ? "\(count)" : "\(min + count % Swift.max(1, span.partialValue))")
    case .decimal: return .scalar("\(count % 100).5")
    case .amount: return .scalar("\(count).50")
    case .date: return .scalar(date)
    case .choice(let choice): return .scalar(choice.options[count % choice.options.count].name.en)
    case .pattern(let pattern): return .scalar(text(of: pattern.type))
    }
  }

  private var date: String {
    CalendarDate.earliest.adding(years: 100).adding(days: count).canonical
  }

  private func text(of type: String) -> String {
    let digits = String(count + 1000)
    return switch type {
    case "Period": "\(date)/2100-01-01"
    case "Digest": String(repeating: "0", count: 60) + digits
    case "CaseReference": "2014-\(digits)"
    case "Round": "autumn \(2000 + count % 100)"
    case "SustainableGoal": "\(count % 17 + 1)"
    default: "text \(count)"
    }
  }
}
