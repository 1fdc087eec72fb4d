public import Diagnostics
import FormKit
public import RuleKit

/// The round is of the time at which the application is signed.
///
/// A spring round closes as early as in February, so applications for it may be signed the year
/// before.
public enum RoundYearRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG014", .warning,
    title: Text(
      sv: "Omgångens år stämmer med underskriften",
      en: "The year of the round fits the signature"),
    reason: Text(
      sv: """
        Ansökan undertecknas till den omgång som den lämnas in i. Är åren olika är omgången eller \
        datumet oftast kvar från en äldre ansökan.
        """,
      en: """
        An application is signed for the round that it is handed in for. If the years differ, the \
        round or the date is mostly left from an older application.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change("ärende:\n  omgång: hösten 2013 # <--\nunderskrift:\n  datum: 2014-03-20\n"),
      .change("ärende:\n  omgång: hösten 2014 # <--\nunderskrift:\n  datum: 2013-12-20\n"),
      .change("ärende:\n  omgång: våren 2015 # <--\nunderskrift:\n  datum: 2013-12-20\n"),
    ],
    silent: [
      .change("ärende:\n  omgång: hösten 2013\nunderskrift:\n  datum: 2013-09-20\n"),
      .change("ärende:\n  omgång: våren 2014\nunderskrift:\n  datum: 2013-12-20\n"),
      .change("ärende:\n  omgång: våren 2014\n", without: ["signature.date"]),
      .change("underskrift:\n  datum: 2014-03-20\n", without: ["case.round"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let round = application.details.round, let signed = application.signature.date,
      !round.mayBeSigned(in: signed.year)
    else { return }
    outcome.report(
      .otherYear(round, signed), at: Application.root / Application.details / CaseDetails.round)
  }
}

extension Round {
  fileprivate func mayBeSigned(in year: Int) -> Bool {
    year == self.year || season == .spring && year == self.year - 1
  }
}

extension Text {
  fileprivate static func otherYear(_ round: Round, _ signed: CalendarDate) -> Text {
    Text(
      sv: """
        Omgången är \(round.entered(in: .swedish)), men ansökan är undertecknad den \
        \(signed.shown(in: .swedish)). Rätta omgången, eller rätta datumet i underskriften.
        """,
      en: """
        The round is \(round.entered(in: .english)), but the application is signed on \
        \(signed.shown(in: .english)). Either correct the round, or correct the date of the \
        signature.
        """)
  }
}
