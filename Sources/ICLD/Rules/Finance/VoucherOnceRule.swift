public import Diagnostics
import FormKit
public import RuleKit

/// No voucher is entered twice.
///
/// A voucher may be divided between posts and activities, a row for each. Several parties, and
/// several years, may each have a voucher of the same number. Of two reports, one may hold a part of
/// a voucher and the other the rest, so only the very same row is certain to be the same cost. One
/// that was changed in between is looked over, as long as its day or its text is still the same.
public enum VoucherOnceRule: ReportRule {
  public static let info = RuleInfo(
    "FIN005", .error,
    title: Text(
      sv: "Varje verifikation står en gång", en: "Each voucher is entered once"),
    reason: Text(
      sv: "En kostnad som står två gånger betalas två gånger och får betalas tillbaka.",
      en: "A cost that is entered twice is paid twice and has to be paid back."),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1004, post: logi, aktivitet: A1, belopp: 7 000}
            - {datum: 2014-04-13, verifikation: v1004, post: logi, aktivitet: A1, belopp: 7 000} # <--
            - {datum: 2014-04-13, verifikation: V 1 004, post: logi, aktivitet: A1, belopp: 7 000} # <--
        """),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1004, post: logi, belopp: 7 000}
            - {datum: 2014-04-13, verifikation: V1005, post: logi, belopp: 7 000}
            - datum: 2014-04-12
              verifikation: V1004 # <--
              post: logi
              belopp: 500
        """),
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          verifikationer:
            - {datum: 2014-12-10, verifikation: v 1004, text: Hotell, post: logi, aktivitet: A1, belopp: 7 000} # <--
        """,
        twins: [
          .report: """
          ekonomi:
            verifikationer:
              - {datum: 2014-12-09, verifikation: V1003, text: Hotell, post: logi, aktivitet: A1, belopp: 7 000}
              - {datum: 2014-12-10, verifikation: V1004, text: hotell, post: logi, aktivitet: A1, belopp: 7 000} # <--
          """
        ]),
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          verifikationer:
            - {datum: 2014-12-10, verifikation: V1004, text: Hälften av hyran, post: logi, belopp: 7 000} # <--
        """,
        twins: [
          .report: """
          ekonomi:
            verifikationer:
              - {datum: 2014-12-10, verifikation: V1004, text: Hyra, post: logi, belopp: 7 000} # <--
          """
        ]),
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          verifikationer:
            - {datum: 2014-12-10, verifikation: V1004, text: Hotell, post: logi, aktivitet: A2, belopp: 7 000} # <--
        """,
        twins: [
          .report: """
          ekonomi:
            verifikationer:
              - {datum: 2014-12-10, verifikation: V1004, text: Rum, post: logi, aktivitet: A1, belopp: 7 000} # <--
          """
        ]),
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          verifikationer:
            - {datum: 2014-12-17, verifikation: V1005, text: hyra, post: logi, belopp: 5 000} # <--
        """,
        twins: [
          .report: """
          ekonomi:
            verifikationer:
              - {datum: 2014-12-11, verifikation: V1005, text: Hyra, post: logi, belopp: 5 000} # <--
          """
        ]),
    ],
    silent: [
      // Divided between two posts, and between two activities.
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1004, post: logi, aktivitet: A1, belopp: 7 000}
            - {datum: 2014-04-12, verifikation: V1004, post: kost, aktivitet: A1, belopp: 7 000}
            - {datum: 2014-04-12, verifikation: V1004, post: logi, aktivitet: A2, belopp: 7 000}
        """),
      // A hyphen parts the series from the number.
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1-004, post: logi, aktivitet: A1, belopp: 7 000}
            - {datum: 2014-04-12, verifikation: V1004, post: logi, aktivitet: A1, belopp: 7 000}
        """),
      // Series L1 with number 123, and series L with number 1123.
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: L1 123, post: logi, aktivitet: A1, belopp: 700}
            - {datum: 2014-04-12, verifikation: L1123, post: logi, aktivitet: A1, belopp: 500}
        """),
      // Of two years, and of two days with amounts of their own.
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1, post: logi, belopp: 7 000}
            - {datum: 2015-04-12, verifikation: V1, post: logi, belopp: 7 000}
            - {datum: 2014-04-13, verifikation: V1, post: logi, belopp: 6 000}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, post: logi, belopp: 7 000}
            - {datum: 2014-04-12, post: logi, belopp: 7 000}
            - {datum: 2014-04-12, verifikation: V1, post: logi}
            - {datum: 2014-04-12, verifikation: V1, post: logi}
        """),
      // A part in each report; and other series, of other days and for other things.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          verifikationer:
            - {datum: 2014-12-10, verifikation: V1, text: Hyra, post: logi, belopp: 7 000}
            - {datum: 2014-12-11, verifikation: V2, text: Taxi, post: logi, belopp: 50}
        """,
        twins: [
          .report: """
          ekonomi:
            verifikationer:
              - {datum: 2014-12-10, verifikation: V1, text: Hyra, post: logi, belopp: 6 000}
              - {datum: 2014-02-11, verifikation: V2, text: Buss, post: logi, belopp: 50}
          """
        ]),
      // Of a report that stands twice another rule tells.
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-04-12, verifikation: V1, text: Hyra, post: logi, belopp: 7 000}
        """,
        twins: [
          .report: """
          ekonomi:
            verifikationer:
              - {datum: 2014-04-12, verifikation: V1, text: Hyra, post: logi, belopp: 7 000}
          """
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let entries = Report.root / Report.finance / Finance.entries
    let earlier = EarlierCosts(before: report, in: context)
    var costs: [Cost: Int] = [:]
    var vouchers: [DatedVoucher: Int] = [:]
    for (index, entry) in report.finance.entries.enumerated() {
      guard let voucher = entry.voucher, let date = entry.date else { continue }
      let number = VoucherNumber(voucher)
      guard let cost = Cost(entry, of: number) else { continue }
      let dated = DatedVoucher(
        voucher: number.parted, date: date, post: cost.post, activity: cost.activity)
      let place = entries[index] / Entry.voucher
      if let row = costs[cost] {
        outcome.report(.sameCost(Text(quoting: voucher), cost.amount, row), at: place)
      } else if let other = earlier?.row(of: cost, on: date) {
        let isSame = Spelling(other.text) == Spelling(entry.text ?? "")
        outcome.report(
          .reportedEarlier(Text(quoting: voucher), cost.amount, other.year), at: place,
          severity: isSame ? .error : .warning, related: [other.place])
      } else if let row = vouchers[dated] {
        outcome.report(.sameVoucher(Text(quoting: voucher), row), at: place, severity: .warning)
      } else if let other = earlier?.row(like: cost, on: date, entry.text) {
        outcome.report(
          .changedSince(Text(quoting: voucher), cost.amount, other.year), at: place,
          severity: .warning, related: [other.place])
      }
      costs[cost] = costs[cost] ?? index + 1
      vouchers[dated] = vouchers[dated] ?? index + 1
    }
  }
}

/// What makes two entries rows that could have been one.
private struct DatedVoucher: Hashable {
  let voucher: String
  let date: CalendarDate
  let post: CostPost
  let activity: String?
}

extension Text {
  fileprivate static func sameCost(_ voucher: Text, _ amount: Money, _ row: Int) -> Text {
    Text(
      sv: """
        Verifikationen \(voucher.sv) på \(amount.shown(in: .swedish)) står redan på rad \(row), \
        för samma post och aktivitet. Ta bort den ena raden, eller rätta numret.
        """,
      en: """
        The voucher \(voucher.en) of \(amount.shown(in: .english)) is entered already, in row \
        \(row), for the same post and activity. Either delete one of the rows, or correct the \
        number.
        """)
  }

  fileprivate static func sameVoucher(_ voucher: Text, _ row: Int) -> Text {
    Text(
      sv: """
        Verifikationen \(voucher.sv) står redan på rad \(row), för samma dag, post och aktivitet \
        men med ett annat belopp. Slå ihop raderna om de är delar av samma verifikation, eller \
        rätta numret.
        """,
      en: """
        The voucher \(voucher.en) is entered already, in row \(row), for the same day, post and \
        activity but with another amount. Either merge the rows if they are parts of one voucher, \
        or correct the number.
        """)
  }

  fileprivate static func reportedEarlier(_ voucher: Text, _ amount: Money, _ year: Int) -> Text {
    Text(
      sv: """
        Verifikationen \(voucher.sv) på \(amount.shown(in: .swedish)) står redan i redovisningen \
        för år \(year), för samma dag, post och aktivitet. Ta bort raden i den redovisning som den \
        inte hör till. Är det två delar av samma verifikation, skriv i kostnadens text vilken del \
        som redovisas här.
        """,
      en: """
        The voucher \(voucher.en) of \(amount.shown(in: .english)) is entered already in the \
        report on year \(year), for the same day, post and activity. Delete the row in the report \
        that it does not belong to. If they are two parts of one voucher, write in the text of the \
        cost which part is reported here.
        """)
  }

  fileprivate static func changedSince(_ voucher: Text, _ amount: Money, _ year: Int) -> Text {
    Text(
      sv: """
        Verifikationen \(voucher.sv) på \(amount.shown(in: .swedish)) står redan i redovisningen \
        för år \(year), men dagen, posten eller aktiviteten är en annan. Är det samma kostnad, ta \
        bort raden i den redovisning som den inte hör till. Är det en annan del av verifikationen, \
        eller en annan parts verifikation, kan raden stå kvar. Är numret fel, rätta det.
        """,
      en: """
        The voucher \(voucher.en) of \(amount.shown(in: .english)) is entered already in the \
        report on year \(year), but the day, the post or the activity is another one. If it is the \
        same cost, delete the row in the report that it does not belong to. If it is another part \
        of the voucher, or another party's voucher, the row may stay. If the number is wrong, \
        correct it.
        """)
  }
}
