public import Diagnostics
public import FormKit

/// How an organisation grades the rules for its own documents: stricter, milder or not at all.
public struct Profile: FormPart {
  /// What the profile is called in reports.
  public var name: String?
  public var rules: [Regrading] = []

  public init() {}
}

extension Profile {
  public static let name = Token(
    \Profile.name, sv: "profil", en: "profile", label: Text(sv: "Profil", en: "Profile"),
    help: Text(
      sv: "Vad profilen kallas i utskrifter.", en: "What the profile is called in reports.")
  ).required().example(Text(sv: "Västerås stad", en: "City of Västerås"))

  public static let rules = Token(
    \Profile.rules, sv: "regler", en: "rules", item: ItemName("rule", sv: "regel", en: "rule"),
    label: Text(sv: "Regler", en: "Rules"),
    help: Text(
      sv: "Regler som väger annorlunda hos er.", en: "Rules that weigh differently with you."))

  public static let fields = FieldList<Profile>(name.field, rules.field)
}

/// One rule of a profile, and how much it weighs there.
public struct Regrading: FormPart {
  public var rule: String?
  public var grade: Grade?
  public var reason: String?

  public init() {}
}

extension Regrading {
  public static let rule = Token(
    \Regrading.rule, sv: "regel", en: "rule", label: Text(sv: "Regel", en: "Rule"),
    help: Text(
      sv: "Regelns beteckning, till exempel ACT010.", en: "The rule's id, for example ACT010.")
  ).required()

  public static let grade = Token(
    \Regrading.grade, sv: "allvar", en: "grade", label: Text(sv: "Allvar", en: "Grade"),
    help: Text(sv: "Hur mycket regeln väger.", en: "How much the rule weighs.")
  ).required()

  public static let reason = Token(
    \Regrading.reason, sv: "skäl", en: "reason", label: Text(sv: "Skäl", en: "Reason"),
    help: Text(sv: "Varför, för den som läser profilen.", en: "Why, for readers of the profile."))

  public static let fields = FieldList<Regrading>(rule.field, grade.field, reason.field)
}

/// The weight of a rule in a profile.
public enum Grade: Choice {
  case stops, lookOver, goodToKnow, off

  public var name: Text {
    switch self {
    case .stops: Text(sv: "stoppar", en: "stops")
    case .lookOver: Text(sv: "se_över", en: "look_over")
    case .goodToKnow: Text(sv: "bra_att_veta", en: "good_to_know")
    case .off: Text(sv: "av", en: "off")
    }
  }

  public var label: Text {
    switch self {
    case .stops: Text(sv: "Stoppar", en: "Stops submission")
    case .lookOver: Text(sv: "Se över", en: "To be looked over")
    case .goodToKnow: Text(sv: "Bra att veta", en: "Good to know")
    case .off: Text(sv: "Av", en: "Off")
    }
  }

  /// The severity of the rule's findings; nil where the rule is not run.
  var severity: Severity? {
    switch self {
    case .stops: .error
    case .lookOver: .warning
    case .goodToKnow: .note
    case .off: nil
    }
  }
}
