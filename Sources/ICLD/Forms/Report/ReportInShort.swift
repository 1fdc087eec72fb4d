import Diagnostics
public import FormKit

/// The report in short: its title, what was done and what was achieved.
public struct ReportInShort: FormPart {
  public var title: String?
  public var done: String?
  public var achieved: String?

  public init() {}
}

extension ReportInShort {
  public static let title = Token(
    \ReportInShort.title, sv: "rubrik", en: "title",
    label: Text(sv: "Rubrik", en: "Title"),
    help: Text(
      sv: "Samma rubrik som i ansökan.",
      en: "The same title as in the application.")
  ).required()

  public static let done = Token(
    \ReportInShort.done, sv: "genomfört", en: "done",
    label: Text(sv: "Vad vi har gjort", en: "What we have done"),
    help: Text(
      sv: "Vad ni har gjort under perioden, i några meningar.",
      en: "What you have done during the period, in a few sentences.")
  ).required().paragraphs()

  public static let achieved = Token(
    \ReportInShort.achieved, sv: "uppnått", en: "achieved",
    label: Text(sv: "Vad vi har uppnått", en: "What we have achieved"),
    help: Text(
      sv: "Vad det har lett till, i några meningar.",
      en: "What it has led to, in a few sentences.")
  ).required().paragraphs()

  public static let fields = FieldList<ReportInShort>(title.field, done.field, achieved.field)
}
