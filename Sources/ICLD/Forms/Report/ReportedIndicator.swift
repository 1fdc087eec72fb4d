import Diagnostics
public import FormKit

/// An indicator of the application and what was measured.
public struct ReportedIndicator: FormPart {
  public var id: String?
  public var text: String?
  public var unit: String?
  public var baseline: String?
  public var target: String?
  public var previous: String?
  public var outcome: String?
  public var source: String?
  public var comment: String?

  public init() {}
}

extension ReportedIndicator {
  public static let id = Token(
    \ReportedIndicator.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "Indikatorns beteckning, som i ansökan.",
      en: "The indicator's identifier, as in the application.")
  ).required().example(Text(same: "i1"))

  public static let text = Token(
    \ReportedIndicator.text, sv: "text", en: "text",
    label: Text(sv: "Indikator", en: "Indicator"),
    help: Text(
      sv: "Vad som mäts, som det står i ansökan. Ändra det inte.",
      en: "What is measured, as it stands in the application. Leave it as it is.")
  ).required()

  public static let unit = Token(
    \ReportedIndicator.unit, sv: "enhet", en: "unit",
    label: Text(sv: "Enhet", en: "Unit"),
    help: Text(
      sv: "Enheten som indikatorn mäts i, som i ansökan.",
      en: "The unit that the indicator is measured in, as in the application."))

  public static let baseline = Token(
    \ReportedIndicator.baseline, sv: "baslinje", en: "baseline",
    label: Text(sv: "Utgångsvärde", en: "Baseline"),
    help: Text(
      sv: "Värdet före start, enligt ansökan. Ändra det inte.",
      en: "The value before the start, according to the application. Leave it as it is."))

  public static let target = Token(
    \ReportedIndicator.target, sv: "målvärde", en: "target",
    label: Text(sv: "Målvärde", en: "Target"),
    help: Text(
      sv: "Värdet som skulle nås, enligt ansökan. Ändra det inte.",
      en: "The value that was to be reached, according to the application. Leave it as it is."))

  public static let previous = Token(
    \ReportedIndicator.previous, sv: "tidigare_utfall", en: "previous",
    label: Text(sv: "Utfall i förra redovisningen", en: "Outcome in the previous report"),
    help: Text(
      sv: "Värdet som ni redovisade senast. Bidrag fyller i det.",
      en: "The value that you reported last. Bidrag fills it in."))

  public static let outcome = Token(
    \ReportedIndicator.outcome, sv: "utfall", en: "outcome",
    label: Text(sv: "Utfall", en: "Outcome"),
    help: Text(
      sv: "Värdet som ni har mätt upp, i samma enhet som målvärdet.",
      en: "The value that you have measured, in the same unit as the target."))

  public static let source = Token(
    \ReportedIndicator.source, sv: "verifikationskälla", en: "source",
    label: Text(sv: "Verifikationskälla", en: "Source of verification"),
    help: Text(
      sv: "Var det går att kontrollera utfallet.",
      en: "Where the outcome can be verified."))

  public static let comment = Token(
    \ReportedIndicator.comment, sv: "kommentar", en: "comment",
    label: Text(sv: "Kommentar", en: "Comment"),
    help: Text(
      sv: "Det som behövs för att förstå utfallet, till exempel hur mätningen gick till.",
      en: "What is needed to understand the outcome, such as how it was measured.")
  ).paragraphs()

  public static let fields = FieldList<ReportedIndicator>(
    id.field, text.field, unit.field, baseline.field, target.field, previous.field,
    outcome.field, source.field, comment.field)

  public static var identity: [Field<ReportedIndicator>] { [id.field] }
}
