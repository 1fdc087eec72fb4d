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
      // An earlier report has used part of what was granted for both.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 30 000}
          begärt_belopp: 30 000 # <--
        """,
        twins: [
          .report: """
          ekonomi:
            poster:
              - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 26 000}
          """
        ]),
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
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 30 000}
          begärt_belopp: 10 000
        """,
        twins: [
          .report: """
          ekonomi:
            poster:
              - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 26 000}
          """
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let requested = report.finance.requested,
      let payment = Payable(report.finance, after: EarlierUse(before: report, in: context))
    else { return }
    if !payment.isUseKnown {
      outcome.notChecked(.earlierUseUnknown)
    } else if payment.least != payment.most {
      outcome.notChecked(.movesUnknown)
    }
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
  /// What earlier reports have used of what was granted.
  var used = Money.zero
  /// Whether that is known.
  var isUseKnown = true
  /// What may be paid where no post may use what another leaves.
  let least: Money
  /// What may be paid where they all may.
  let most: Money
  /// Whether more has been paid earlier than there is to pay.
  let isPaidOut: Bool

  /// Nil while a post lacks an amount, or where an amount is too large to hold.
  init?(_ finance: Finance, after use: EarlierUse?) {
    let posts = finance.posts
    guard !posts.isEmpty, let outcomes = posts.map(\.outcome).allStated,
      let grants = posts.map(\.decided).allStated, let outcome = Money.sum(outcomes),
      let granted = Money.sum(grants)
    else { return nil }
    let earlier = finance.earlierPayments ?? .zero
    (self.outcome, self.granted, self.earlier) = (outcome, granted, earlier)
    let byPost: Money?
    let together: Money?
    if let rooms = use?.rooms(of: posts), let used = Money.sum(rooms.map { $0.used }),
      let left = granted.subtracting(used), let most = Money.sum(rooms.map { $0.most })
    {
      self.used = used
      isUseKnown = !rooms.contains { !$0.isKnown }
      // What an earlier report used above a post's grant may have been paid with what others left.
      byPost = Money.sum(zip(outcomes, rooms).map { min($0, $1.least) }).map { min($0, left) }
      together = min(outcome, most).subtracting(earlier)
    } else {
      byPost = Money.sum(zip(outcomes, grants).map { min($0, $1) })
      together = finance.leftToPay?.money
    }
    guard let least = byPost?.subtracting(earlier), let most = together else { return nil }
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
    let question = payable.isUseKnown ? Text.whetherMoved : .whatIsUsed
    return Text(
      sv: """
        Ni begär \(requested.shown(in: .swedish)), men \(reckoning.sv) återstår mellan \
        \(payable.least.shown(in: .swedish)) och \(payable.most.shown(in: .swedish)) att betala \
        ut, beroende på \(question.sv). Ändra det begärda beloppet, eller rätta utfallet eller \
        det som har betalats ut.
        """,
      en: """
        You request \(requested.shown(in: .english)), but \(reckoning.en) between \
        \(payable.least.shown(in: .english)) and \(payable.most.shown(in: .english)) remains to be \
        paid, depending on \(question.en). Either change the amount requested, or correct the \
        outcome or what has been paid.
        """)
  }

  private static let whetherMoved = Text(
    sv: "om poster som har kostat mer än beviljat kan betalas med det som är kvar av andra",
    en: "whether posts that cost more than granted can be paid with what is left of others")

  private static let whatIsUsed = Text(
    sv: "hur mycket tidigare redovisningar har använt",
    en: "how much earlier reports have used")

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
    let (outcome, earlier) = (payable.outcome, payable.earlier)
    let granted = Text.granted(payable)
    return Text(
      sv: """
        med utfallet \(outcome.shown(in: .swedish)), \(granted.sv) och \
        \(earlier.shown(in: .swedish)) tidigare utbetalt
        """,
      en: """
        with an outcome of \(outcome.shown(in: .english)), \(granted.en) and \
        \(earlier.shown(in: .english)) paid earlier,
        """)
  }

  private static func granted(_ payable: Payable) -> Text {
    let (granted, used) = (payable.granted, payable.used)
    guard payable.isUseKnown, used > .zero else {
      return Text(
        sv: "\(granted.shown(in: .swedish)) beviljat", en: "\(granted.shown(in: .english)) granted")
    }
    return Text(
      sv: """
        \(granted.shown(in: .swedish)) beviljat (varav tidigare redovisningar har använt \
        \(used.shown(in: .swedish)))
        """,
      en: """
        \(granted.shown(in: .english)) granted (of which earlier reports have used \
        \(used.shown(in: .english)))
        """)
  }
}
