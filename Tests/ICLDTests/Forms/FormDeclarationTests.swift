import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("The declarations of the forms")
struct FormDeclarationTests {
  @Test(
    "No two fields of a part share a spelling, in either language", arguments: FormName.allCases)
  func spellingsAreUnique(of name: FormName) {
    for part in name.info.parts {
      var owners: [Spelling: String] = [:]
      for field in part.fields {
        for spelling in Set([Spelling(field.name.sv), Spelling(field.name.en)]) {
          let owner = owners[spelling]
          #expect(owner == nil, "\(part.type): \(field.name.en) is spelled as \(owner ?? "")")
          owners[spelling] = field.name.en
        }
      }
    }
  }

  @Test("Field names are lower case with underscores, and English ones plain ASCII")
  func namesArePlain() {
    for field in FormName.allFields {
      #expect(field.name.en.isPlainName, "\(field.name.en)")
      #expect(!field.name.sv.isEmpty && field.name.sv == field.name.sv.lowercased())
      #expect(!field.name.sv.contains { $0 == " " || $0 == "-" }, "\(field.name.sv)")
      #expect(!field.name.sv.hasPrefix("_") && !field.name.sv.hasSuffix("_"))
    }
  }

  @Test("Every label has words in both languages, and no mark at its end")
  func labelsAreHeadings() {
    for field in FormName.allFields {
      for label in [field.label.sv, field.label.en] {
        #expect(label.first?.isUppercase == true, "\(field.name.en): \(label)")
        #expect(label.last?.isPunctuation == false, "\(field.name.en): \(label)")
      }
    }
  }

  @Test("A label is translated, save for words that Swedish and English share")
  func labelsAreTranslated() {
    let shared: Set = [
      "Agenda 2030", "Bankgiro", "Budget", "Plusgiro", "Problem", "Risk",
    ]
    let same = Set(FormName.allFields.map(\.label).filter { $0.sv == $0.en }.map(\.sv))
    #expect(same == shared)
  }

  @Test("Every help text is whole sentences in both languages, and translated")
  func helpIsSentences() {
    for field in FormName.allFields {
      for help in [field.help.sv, field.help.en] {
        #expect(help.first?.isUppercase == true && help.last == ".", "\(field.name.en): \(help)")
        #expect(!help.contains("  ") && !help.contains("\n"), "\(field.name.en): \(help)")
      }
      #expect(field.help.sv != field.help.en, "\(field.name.en)")
    }
  }

  @Test("A type's name stands for the same contents in every form")
  func typesAreUnique() {
    var contents: [String: Shape] = [:]
    for shape in FormName.allCases.flatMap({ Shape.part($0.info.part).all }) {
      guard let type = shape.typeName else { continue }
      let other = contents[type]
      #expect(other == nil || other == shape, "\(type) has two meanings")
      contents[type] = shape
    }
    #expect(contents.count > 50)
  }

  @Test("One item of a list is called something else than the list")
  func itemsHaveNamesOfTheirOwn() {
    for field in FormName.allFields {
      guard case .list(let list) = field.shape else { continue }
      #expect(list.itemName.isPlainName, "\(field.name.en): \(list.itemName)")
      #expect(list.itemName != field.name.en, "\(field.name.en)")
      #expect(!list.itemLabel.sv.isEmpty && !list.itemLabel.en.isEmpty, "\(field.name.en)")
      #expect(list.itemLabel.sv == list.itemLabel.sv.lowercased(), "\(field.name.en)")
    }
  }

  @Test("No two options of a choice share a spelling, whether by name or label")
  func optionsAreUnique() {
    for choice in FormName.allCases.flatMap({ Shape.part($0.info.part).choices }) {
      var owners: [Spelling: String] = [:]
      for option in choice.options {
        let words = [option.name.sv, option.name.en, option.label.sv, option.label.en]
        #expect(words.allSatisfy { !$0.isEmpty }, "\(choice.type): \(option.name.en)")
        for spelling in Set(words.map { Spelling($0) }) {
          let owner = owners[spelling]
          #expect(owner == nil, "\(choice.type): \(option.name.en) is spelled as \(owner ?? "")")
          owners[spelling] = option.name.en
        }
      }
    }
  }

  @Test(
    "A field that a kind must fill in is asked of that kind", arguments: ApplicationKind.allCases)
  func requiredIsAsked(of kind: ApplicationKind) {
    for field in FormName.allFields where field.required.contains(kind.formKind) {
      #expect(field.asked.contains(kind.formKind), "\(field.name.en)")
      #expect(!field.isDerived, "\(field.name.en)")
    }
  }

  @Test("The kinds of a form go by the names that files give them")
  func kindsAreNamedAlike() {
    #expect(ApplicationKind.allCases.map(\.formKind.name) == Application.form.kinds.map(\.name.en))
    #expect(Report.form.kinds == Application.form.kinds)
    #expect(Decision.form.kinds.isEmpty)
  }

  @Test("A form goes by the name that its files state", arguments: FormName.allCases)
  func formsAreNamedAlike(name: FormName) {
    #expect(name.info.name == name.name)
    #expect(name.info.namespace == "urn:bidrag:icld:\(name.canonical):1")
  }
}

extension FormName {
  /// What the form says of itself.
  var info: FormInfo {
    switch self {
    case .application: Application.form
    case .decision: Decision.form
    case .report: Report.form
    }
  }

  static var allFields: [FieldInfo] { allCases.flatMap(\.info.parts).flatMap(\.fields) }
}

extension FormInfo {
  /// The form and every part below it.
  var parts: [PartInfo] {
    Shape.part(part).all.compactMap { if case .part(let part) = $0 { part } else { nil } }
  }
}

extension Shape {
  /// The shape and every shape below it.
  var all: [Shape] {
    switch self {
    case .part(let part): [self] + part.fields.flatMap(\.shape.all)
    case .list(let list): [self] + list.item.all
    default: [self]
    }
  }

  var choices: [ChoiceShape] {
    all.compactMap { if case .choice(let choice) = $0 { choice } else { nil } }
  }

  var typeName: String? {
    switch self {
    case .part(let part): part.type
    case .choice(let choice): choice.type
    case .pattern(let pattern): pattern.type
    default: nil
    }
  }
}

extension String {
  /// Whether it is lower-case ASCII words with underscores between, as XML elements are named.
  fileprivate var isPlainName: Bool {
    guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    return !hasSuffix("_")
      && utf8.allSatisfy { unit in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(unit)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) || unit == UInt8(ascii: "_")
      }
  }
}
