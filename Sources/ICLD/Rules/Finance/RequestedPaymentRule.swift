public import Diagnostics
import FormKit
public import RuleKit

/// The amount requested is the outcome, at most what was granted, less what was paid earlier.
///
/// Whether one post's excess may be paid with what another leaves is not known, so any amount
/// between the two readings is accepted.
public enum RequestedPaymentRule: ReportRule {
  public static let info = RuleInfo(
    "FIN009", .error,
    title: Text(
      sv: "Begärt belopp är utfallet minus det som redan har betalats ut",
      en: "The amount requested is the outcome less what has been paid"),
    reason: Text(
      sv: """
        Bidraget betalas ut i efterhand, för det som har kostat något och högst med det som har \
        beviljats.
        """,
      en: "The grant is paid in arrears, for what has had a cost and at most what was granted."),
    basis: .inferred, citation: .reporting,
    firing: [
      .change(in: .report, "ekonomi:\n  begärt_belopp: 130 000 # <--\n"),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 16 000}
          tidigare_utbetalt: 4 000
          begärt_belopp: 12 000 # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 16 000}
            - {post: kost, beviljat: 5 000, utfall: 3 000}
          begärt_belopp: 19 001 # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 3 000}
          tidigare_utbetalt: 4 000
          begärt_belopp: 3 000 # <--
        """),
    ],
    silent: [
      .change(in: .report, "ekonomi:\n  begärt_belopp: 131 000\n"),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 16 000}
          tidigare_utbetalt: 4 000
          begärt_belopp: 10 000
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 16 000}
            - {post: kost, beviljat: 5 000, utfall: 3 000}
          begärt_belopp: 17 000
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000}
          begärt_belopp: 10 000
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let requested = report.finance.requested, let payment = Payable(report.finance) else {
      return
    }
    if payment.least != payment.most { outcome.notChecked(.movesUnknown) }
    guard requested < payment.least || requested > payment.most else { return }
    let place = Report.root / Report.finance / Finance.requested
    if payment.isPaidOut {
      outcome.report(.nothingLeft(requested, payment), at: place)
    } else if payment.least == payment.most {
      outcome.report(.differs(requested, payment), at: place)
    } else {
      outcome.report(.outside(requested, payment), at: place)
    }
  }
}

/// What may be paid for a report.
private struct Payable {
  let outcome: Money
  let granted: Money
  let earlier: Money
  /// What may be paid where no post may use what another leaves.
  let least: Money
  /// What may be paid where they all may.
  let most: Money
  /// Whether more has been paid earlier than there is to pay.
  let isPaidOut: Bool

  /// Nil while a post lacks an amount, or where an amount is too large to hold.
  init?(_ finance: Finance) {
    let posts = finance.posts
    guard !posts.isEmpty, let outcomes = posts.map(\.outcome).allStated,
      let grants = posts.map(\.decided).allStated, let outcome = Money.sum(outcomes),
      let granted = Money.sum(grants),
      let byPost = Money.sum(zip(outcomes, grants).map { min($0, $1) })
    else { return nil }
    let earlier = finance.earlierPayments ?? .zero
    guard let least = byPost.subtracting(earlier),
      let most = finance.leftToPay?.money
    else { return nil }
    (self.outcome, self.granted, self.earlier) = (outcome, granted, earlier)
    (self.least, self.most) = (max(least, .zero), max(most, .zero))
    isPaidOut = most < .zero
  }
}

extension Text {
  fileprivate static let movesUnknown = Text(
    sv: """
      Om en post som har kostat mer än beviljat kan betalas med det som är kvar av en annan är \
      inte känt.
      """,
    en: """
      Whether a post that cost more than granted can be paid with what is left of another is not \
      known.
      """)

  fileprivate static func differs(_ requested: Money, _ payable: Payable) -> Text {
    let reckoning = Text.reckoning(payable)
    return Text(
      sv: """
        Ni begär \(requested.shown(in: .swedish)), men \(reckoning.sv) återstår \
        \(payable.most.shown(in: .swedish)) att betala ut. Ändra begärt belopp till \
        \(payable.most.shown(in: .swedish)), eller rätta utfallet eller det som har betalats ut.
        """,
      en: """
        You request \(requested.shown(in: .english)), but \(reckoning.en) \
        \(payable.most.shown(in: .english)) remains to be paid. Either change the amount requested \
        to \(payable.most.shown(in: .english)), or correct the outcome or what has been paid.
        """)
  }

  fileprivate static func outside(_ requested: Money, _ payable: Payable) -> Text {
    let reckoning = Text.reckoning(payable)
    return Text(
      sv: """
        Ni begär \(requested.shown(in: .swedish)), men \(reckoning.sv) återstår mellan \
        \(payable.least.shown(in: .swedish)) och \(payable.most.shown(in: .swedish)) att betala \
        ut, beroende på om poster som har kostat mer än beviljat kan betalas med det som är kvar \
        av andra. Ändra det begärda beloppet, eller rätta utfallet eller det som har \
        betalats ut.
        """,
      en: """
        You request \(requested.shown(in: .english)), but \(reckoning.en) between \
        \(payable.least.shown(in: .english)) and \(payable.most.shown(in: .english)) remains to be \
        paid, depending on whether posts that cost more than granted can be paid with what is left \
        of others. Either change the amount requested, or correct the outcome or what has been \
        paid.
        """)
  }

  fileprivate static func nothingLeft(_ requested: Money, _ payable: Payable) -> Text {
    let reckoning = Text.reckoning(payable)
    return Text(
      sv: """
        Ni begär \(requested.shown(in: .swedish)), men \(reckoning.sv) finns det inget kvar att \
        betala ut. Ändra begärt belopp till 0 kr, eller rätta utfallet eller det som har \
        betalats ut.
        """,
      en: """
        You request \(requested.shown(in: .english)), but \(reckoning.en) nothing remains to be \
        paid. Either change the amount requested to SEK 0, or correct the outcome or what has been \
        paid.
        """)
  }

  /// What the payment follows from, up to a verb.
  private static func reckoning(_ payable: Payable) -> Text {
    let (outcome, granted, earlier) = (payable.outcome, payable.granted, payable.earlier)
    return Text(
      sv: """
        med utfallet \(outcome.shown(in: .swedish)), \(granted.shown(in: .swedish)) beviljat och \
        \(earlier.shown(in: .swedish)) tidigare utbetalt
        """,
      en: """
        with an outcome of \(outcome.shown(in: .english)), \(granted.shown(in: .english)) granted \
        and \(earlier.shown(in: .english)) paid earlier,
        """)
  }
}
