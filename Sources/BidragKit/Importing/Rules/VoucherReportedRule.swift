import Bookkeeping
import Diagnostics
import FormKit

/// A voucher is reported once in a case.
enum VoucherReportedRule {
  static let info = RuleInfo(
    "IMP006", .warning,
    title: Text(
      sv: "En verifikation redovisas en gång i ett ärende",
      en: "A voucher is reported once in a case"),
    reason: Text(
      sv: """
        En kostnad som står i två års redovisningar begärs två gånger. Bidrag känner igen en \
        verifikation på nummer och datum.
        """,
      en: """
        A cost that stands in the reports of two years is claimed twice. Bidrag knows a voucher by \
        its number and date.
        """),
    basis: .house,
    firing: [
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-15;V9;7011;Flyg;100,00 # <--\n",
        mapping: mapping, otherReport: otherReport)
    ],
    silent: [
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2015-04-15;V9;7011;Flyg;100,00\n", mapping: mapping,
        otherReport: otherReport),
      // Of another year, and reported there.
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2015-01-15;V8;7011;Flyg;100,00\n", mapping: mapping,
        otherReport: otherReport),
    ])

  private static let mapping =
    "kontering: Jinan\nrader:\n  - {konton: 70*, post: internationella_resor, aktivitet: A1}\n"

  private static let otherReport = """
    ekonomi:
      verifikationer:
        - {datum: 2014-04-15, verifikation: V9, text: Flyg, belopp: 100}
        - {datum: 2015-01-15, verifikation: V8, text: Flyg, belopp: 100}
    """

  static func finding(_ voucher: Voucher, in other: ReportedVoucher) -> Finding {
    let amount =
      other.amount.map { amount in
        Text { ", \($0 == .swedish ? "med" : "with") \(amount.shown(in: $0))" }
      } ?? Text(same: "")
    let name = other.report.visible
    var finding = Finding(
      info, at: .root,
      message: Text(
        sv: """
          Verifikationen står redan i ”\(name)”\(amount.sv), så inget förs in av den. Hör en del \
          av den till den här redovisningen, skriv in den delen för hand.
          """,
        en: """
          The voucher stands in “\(name)” already\(amount.en), so nothing of it is entered. If \
          part of it belongs to this report, write that part in by hand.
          """), range: voucher.range)
    finding.label = .voucher(voucher)
    return finding
  }
}
