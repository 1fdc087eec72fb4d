public import Diagnostics
import FormKit
public import RuleKit

/// A document names an edition that is known, and that was in force when it was signed.
public enum EditionInForceRule: ApplicationRule, DecisionRule, ReportRule {
  public static let info = RuleInfo(
    "FRM015", .error,
    title: Text(
      sv: "Utgåvan är känd och gällde när ansökan skrevs under",
      en: "The edition is known and was in force when the application was signed"),
    reason: Text(
      sv: """
        Reglerna har ändrats med åren. Ett ärende ska bedömas efter dem som gällde när ansökan \
        skrevs under, och de följer sedan ärendet hela vägen. Bara redovisningens formulär kan \
        höra till en senare utgåva.
        """,
      en: """
        The rules have changed over the years. A case is to be judged by those in force when the \
        application was signed, and they then follow the case all the way. Only the form of a \
        report may be that of a later edition.
        """),
    basis: .logic,
    firing: [
      .change("ärende:\n  utgåva: \"2014\" # <--\n"),
      .change("ärende:\n  utgåva: \"2023\" # <--\n"),
      .change("ärende:\n  utgåva: \"2013\" # <--\nunderskrift:\n  datum: 2018-03-01\n"),
      .change(
        "ärende: # <--\n  språk: svenska\nunderskrift:\n  datum: 2007-03-01\n",
        without: ["case.edition"]),
      .change(in: .decision, "utgåva: \"2014\" # <--\n"),
      .change(in: .decision, "utgåva: \"2023\" # <--\n"),
      .change(in: .report, "ärende:\n  utgåva: \"2014\" # <--\n"),
    ],
    silent: [
      .change("ärende:\n  utgåva: \"2013\"\n"),
      .change("ärende:\n  språk: svenska\n", without: ["case.edition"]),
      // The edition of the application binds the case: a decision may come after its last day.
      .change(in: .decision, "datum: 2015-09-01\n"),
      .change(in: .report, "ärende:\n  utgåva: \"2013\"\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let place = Application.root / Application.details / CaseDetails.edition
    let edition = edition(application.details.edition, at: place, in: context, &outcome)
    let isStated = application.details.edition != nil
    guard let date = application.signature.date, edition != nil || !isStated,
      !(edition ?? context.edition).isValid(on: date)
    else { return }
    let editions = context.allEditions()
    guard !editions.isEmpty, edition.map({ $0.validFrom != nil }) ?? true else { return }
    guard let fitting = editions.first(where: { $0.isValid(on: date) }) else {
      outcome.report(.noneInForce(date, context), at: place, severity: .warning)
      return
    }
    guard let edition else { return }
    outcome.report(
      .notInForce(edition, date, fitting), at: place,
      fixes: [fitting.name].compactMap { $0.map(Fix.write(edition:)) })
  }

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let place = Decision.root / Decision.edition
    guard let edition = edition(decision.edition, at: place, in: context, &outcome),
      let date = decision.date, let begins = edition.validFrom, date < begins
    else { return }
    outcome.report(.beginsLater(edition, date), at: place)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let place = Report.root / Report.details / ReportDetails.edition
    _ = edition(report.details.edition, at: place, in: context, &outcome)
  }

  /// The edition that a document names; nil where it names none, or one that is reported as
  /// unknown.
  private static func edition(
    _ name: String?, at place: Place<String>, in context: CaseContext, _ outcome: inout Outcome
  ) -> Edition? {
    guard let name else { return nil }
    if context.edition.name == name { return context.edition }
    let editions = context.allEditions()
    if let edition = editions.first(where: { $0.name == name }) { return edition }
    if !editions.isEmpty { outcome.report(.unknown(name, editions), at: place) }
    return nil
  }
}

extension Fix {
  /// In quotation marks, so that other programs too read it as text.
  fileprivate static func write(edition: String) -> Fix {
    .write("\"\(edition)\"", shown: Text(same: edition))
  }
}

extension Text {
  fileprivate static func unknown(_ name: String, _ editions: [Edition]) -> Text {
    let quoted = Text(quoting: name)
    let names = editions.compactMap(\.name).map(Text.init(same:)).asAlternatives()
    return Text(
      sv: "\(quoted.sv) är ingen utgåva som Bidrag känner till. Skriv \(names.sv).",
      en: "\(quoted.en) is not an edition that Bidrag knows. Write \(names.en).")
  }

  fileprivate static func notInForce(
    _ edition: Edition, _ date: CalendarDate, _ fitting: Edition
  ) -> Text {
    let (stated, span) = (edition.inWords, edition.span ?? Text(same: ""))
    let other = fitting.inWords
    return Text(
      sv: """
        Ansökan är undertecknad den \(date.shown(in: .swedish)), men \(stated.sv) gäller \
        \(span.sv). Skriv \(other.sv), eller rätta datumet i underskriften.
        """,
      en: """
        The application is signed on \(date.shown(in: .english)), but \(stated.en) is in force \
        \(span.en). Either write \(other.en), or correct the date of the signature.
        """)
  }

  fileprivate static func noneInForce(_ date: CalendarDate, _ context: CaseContext) -> Text {
    let used = context.edition.inWords
    return Text(
      sv: """
        Ansökan är undertecknad den \(date.shown(in: .swedish)), och Bidrag har inte reglerna för \
        den tiden. Den granskas efter \(used.sv). Rätta datumet, eller jämför själv med reglerna \
        som gällde.
        """,
      en: """
        The application is signed on \(date.shown(in: .english)), and Bidrag does not hold the \
        rules of that time. It is checked by \(used.en). Either correct the date, or compare with \
        the rules of the time yourself.
        """)
  }

  fileprivate static func beginsLater(_ edition: Edition, _ date: CalendarDate) -> Text {
    let (stated, span) = (edition.inWords, edition.span ?? Text(same: ""))
    return Text(
      sv: """
        Beslutet är daterat den \(date.shown(in: .swedish)), men \(stated.sv) gäller \(span.sv). \
        Skriv den utgåva som ansökan prövades mot, eller rätta beslutets datum.
        """,
      en: """
        The decision is dated \(date.shown(in: .english)), but \(stated.en) is in force \
        \(span.en). Either write the edition that the application was judged by, or correct the \
        date of the decision.
        """)
  }
}
