import Diagnostics
public import FormKit

/// A decision to set a rule aside in one document, with its reason: it is handed in with the
/// document.
public struct Waiver: FormPart {
  /// The rule's id, as it stands in messages: BUD004.
  public var rule: String?
  public var reason: String?
  /// The role of the one who decided.
  public var by: String?
  public var date: CalendarDate?
  /// The last day on which the waiver holds; without one, it holds for as long as the document
  /// does.
  public var until: CalendarDate?

  public init() {}
}

extension Waiver {
  public static let rule = Token(
    \Waiver.rule, sv: "regel", en: "rule", label: Text(sv: "Regel", en: "Rule"),
    help: Text(
      sv: "Regelns beteckning, som den står i meddelandet.",
      en: "The rule's id, as it stands in the message.")
  ).example(Text(same: "BUD004"))

  public static let reason = Token(
    \Waiver.reason, sv: "skäl", en: "reason", label: Text(sv: "Skäl", en: "Reason"),
    help: Text(
      sv: "Varför regeln inte behöver följas här. Skälet följer med handlingen.",
      en: "Why the rule need not be kept here. The reason goes with the document.")
  ).paragraphs()

  public static let by = Token(
    \Waiver.by, sv: "beslutat_av", en: "by", label: Text(sv: "Beslutat av", en: "Decided by"),
    help: Text(
      sv: "Befattningen hos den som har beslutat om undantaget.",
      en: "The position of the person who decided on the waiver."))

  public static let date = Token(
    \Waiver.date, sv: "datum", en: "date", label: Text(sv: "Datum", en: "Date"),
    help: Text(sv: "När undantaget beslutades.", en: "When the waiver was decided."))

  public static let until = Token(
    \Waiver.until, sv: "gäller_till", en: "until",
    label: Text(sv: "Gäller till", en: "Valid until"),
    help: Text(
      sv: "Sista dagen som undantaget gäller; lämnas bort om det inte har någon.",
      en: "The last day on which the waiver holds; left out if there is none."))

  public static let fields = FieldList<Waiver>(
    rule.field, reason.field, by.field, date.field, until.field)
}

/// A form that can hold waivers.
public protocol WaivableDocument: FormDocument {
  var waivers: [Waiver] { get }
  static var waivers: Token<Self, [Waiver]> { get }
}

extension WaivableDocument {
  /// The token of a form's waivers.
  public static func waiversToken(
    at key: @autoclosure @escaping @Sendable () -> WritableKeyPath<Self, [Waiver]>
  ) -> Token<Self, [Waiver]> {
    Token(
      key(), sv: "undantag", en: "waivers", item: ItemName("waiver", sv: "undantag", en: "waiver"),
      label: Text(sv: "Undantag", en: "Waivers"),
      help: Text(
        sv: """
          Regler som inte behöver följas i den här handlingen, vart och ett med skäl och beslut. \
          Regler som vaktar summor och uppställning kan inte undantas.
          """,
        en: """
          Rules that need not be kept in this document, each with its reason and decision. Rules \
          that guard sums and shape cannot be waived.
          """))
  }
}
