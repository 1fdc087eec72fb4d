public import Diagnostics

/// One of the seventeen goals for sustainable development of Agenda 2030, by its number.
public struct SustainableGoal: PatternValue {
  public enum Fault: Sendable, Hashable {
    /// It is neither the number nor the name of a goal.
    case form
    /// It is a number outside 1 to 17.
    case outside
  }

  /// The number, without what may stand around it; as it was written where there is a fault.
  public let text: String
  public let fault: Fault?
  /// From 1 to 17; nil where there is a fault.
  public let number: Int?

  /// Reads `11`, `Mål 11`, `SDG 11`, the goal's name in either language, or number and name.
  public init(written: String) {
    if let number = Self.number(of: written) {
      let isGoal = Self.names.indices.contains(number - 1)
      self.number = isGoal ? number : nil
      (text, fault) = isGoal ? (String(number), nil) : (written, .outside)
    } else {
      (text, fault, number) = (written, .form, nil)
    }
  }

  /// What the goal is called; nil where there is a fault.
  public var name: Text? { number.map { Self.names[$0 - 1] } }

  public func shown(in language: Language) -> String {
    name.map { "\(text) \($0[language])" } ?? text
  }

  public static let pattern = PatternShape(
    type: "SustainableGoal", canonical: "([1-9]|1[0-7])", written: ".{1,80}",
    hint: Text(
      sv: "målets nummer, från 1 till 17", en: "the number of the goal, from 1 to 17"))
}

extension SustainableGoal {
  private static func number(of written: String) -> Int? {
    let folded = Spelling(written).folded
    // A hyphen that joins nothing may be a minus sign.
    let parts = folded.split(separator: "_", omittingEmptySubsequences: false)
    guard !parts.dropLast().contains("") else { return nil }
    let words = folded.split { $0 == "_" || $0 == "." || $0 == ":" }
    let rest = prefixes.contains(words.first ?? "") ? words.dropFirst() : words[...]
    guard let first = rest.first else { return nil }
    let name = rest.dropFirst().reduce("") { $0.isEmpty ? String($1) : "\($0)_\($1)" }
    guard let number = number(digits: first) else {
      return numbers[folded]
    }
    // A name beside the number must be that of the same goal.
    return name.isEmpty || numbers[name] == number ? number : nil
  }

  /// Nine digits always fit, and are far more than are needed.
  private static func number(digits: Substring) -> Int? {
    guard (1...9).contains(digits.utf8.count),
      digits.unicodeScalars.allSatisfy(WrittenNumber.isDigit)
    else { return nil }
    return Int(digits)
  }

  private static let prefixes: [Substring] = ["mal", "sdg", "goal"]

  /// Numbers by the folded spelling of the name in either language.
  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      numbers[Spelling(name.sv).folded] = index + 1
      numbers[Spelling(name.en).folded] = index + 1
    }
    return numbers
  }()

  /// The short names of the goals: the Swedish ones of the UN's Swedish communication on the
  /// Global Goals, the English ones of the United Nations.
  private static let names = [
    Text(sv: "Ingen fattigdom", en: "No poverty"),
    Text(sv: "Ingen hunger", en: "Zero hunger"),
    Text(sv: "God hälsa och välbefinnande", en: "Good health and well-being"),
    Text(sv: "God utbildning för alla", en: "Quality education"),
    Text(sv: "Jämställdhet", en: "Gender equality"),
    Text(sv: "Rent vatten och sanitet för alla", en: "Clean water and sanitation"),
    Text(sv: "Hållbar energi för alla", en: "Affordable and clean energy"),
    Text(
      sv: "Anständiga arbetsvillkor och ekonomisk tillväxt",
      en: "Decent work and economic growth"),
    Text(
      sv: "Hållbar industri, innovationer och infrastruktur",
      en: "Industry, innovation and infrastructure"),
    Text(sv: "Minskad ojämlikhet", en: "Reduced inequalities"),
    Text(sv: "Hållbara städer och samhällen", en: "Sustainable cities and communities"),
    Text(sv: "Hållbar konsumtion och produktion", en: "Responsible consumption and production"),
    Text(sv: "Bekämpa klimatförändringarna", en: "Climate action"),
    Text(sv: "Hav och marina resurser", en: "Life below water"),
    Text(sv: "Ekosystem och biologisk mångfald", en: "Life on land"),
    Text(
      sv: "Fredliga och inkluderande samhällen", en: "Peace, justice and strong institutions"),
    Text(sv: "Genomförande och globalt partnerskap", en: "Partnerships for the goals"),
  ]
}
