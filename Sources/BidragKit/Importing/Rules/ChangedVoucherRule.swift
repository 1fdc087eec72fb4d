import Bookkeeping
import Diagnostics
import FormKit
import ICLD

/// A voucher that stands in the report already is the same there as in the books.
enum ChangedVoucherRule {
  static let info = RuleInfo(
    "IMP004", .warning,
    title: Text(
      sv: "En verifikation som redan står i redovisningen är som i bokföringen",
      en: "A voucher that stands in the report already is as in the books"),
    reason: Text(
      sv: """
        Bidrag ändrar aldrig det som står i redovisningen. Har verifikationen ändrats i \
        bokföringen, eller konteringen sedan den fördes in, måste någon ta ställning. Detsamma \
        gäller ett nummer som kommer med två dagar: det kan vara en kostnad som står två gånger.
        """,
      en: """
        Bidrag never changes what stands in the report. If the voucher was changed in the books, or \
        the mapping since it was entered, someone has to decide. So they have of a number that \
        comes with two days: it may be one cost that stands twice.
        """),
    basis: .house,
    firing: [
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-12;V1004;5531;Hotell;15 000,00 # <--\n",
        mapping: "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi, aktivitet: A1}\n"),
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-13;V1004;5531;Hotell;15 000,00 # <--\n",
        mapping: "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi, aktivitet: A1}\n"),
      // Twice in the file, with two days.
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-05-12;V1010;5531;Hotell;500,00
        2014-05-13;V1010;5531;Hotell;500,00 # <--
        """, mapping: "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi, aktivitet: A1}\n"),
      // The report has the activity A1.
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-12;V1004;5531;Hotell;14 000,00 # <--\n",
        mapping: "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi, aktivitet: A2}\n"),
    ],
    silent: [
      // Someone has named the activity in the report.
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-12;V1004;5531;Hotell;14 000,00\n",
        mapping: "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi}\n"),
      // Another post: the number is of another series.
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-13;V1004;7011;Flyg;15 000,00\n",
        mapping: """
          kontering: Jinan
          rader:
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
          """),
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-12;V1004;5531;Hotell;14 000,00\n",
        mapping: "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi, aktivitet: A1}\n"),
      // The report has one of the two entries; the other is new.
      .csv(
        """
        Datum;Ver;Konto;Text;Belopp
        2014-04-12;V1004;5531;Hotell;14 000,00
        2014-04-12;V1004;7011;Flyg;1 000,00
        """,
        mapping: """
          kontering: Jinan
          rader:
            - {konton: 55*, post: logi, aktivitet: A1}
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
          """),
    ])

  static func finding(_ voucher: Voucher, there: Money?, books: Money?) -> Finding {
    let (old, new) = (there ?? .zero, books ?? .zero)
    return finding(
      Text(
        sv: """
          Verifikationen står redan i redovisningen, med \(old.shown(in: .swedish)), men \
          bokföringen ger \(new.shown(in: .swedish)). Inget förs in av den. Rätta raden i \
          redovisningen, eller ta bort den och hämta igen.
          """,
        en: """
          The voucher stands in the report already, with \(old.shown(in: .english)), but the books \
          give \(new.shown(in: .english)). Nothing of it is entered. Either correct the row in the \
          report, or delete it and import again.
          """), voucher)
  }

  /// A number that stands in the report for the same post, with another day.
  static func otherDay(_ voucher: Voucher, there: Entry, books: Entry) -> Finding {
    let (old, new) = (words(there), words(books))
    return finding(
      Text(
        sv: """
          Numret står redan i redovisningen för samma post och aktivitet, men med en annan dag: \
          \(old.sv) där, \(new.sv) i bokföringen. Raden förs in som en ny. Är det samma kostnad, \
          ta bort en av dem.
          """,
        en: """
          The number stands in the report already for the same post and activity, but with another \
          day: \(old.en) there, \(new.en) in the books. The row is entered as a new one. If it is \
          the same cost, delete one of the two.
          """), voucher)
  }

  /// A number that comes twice in the books for the same post, with two days.
  static func otherDay(_ voucher: Voucher, first: Entry, second: Entry) -> Finding {
    let (first, second) = (words(first), words(second))
    return finding(
      Text(
        sv: """
          Numret finns två gånger i filen för samma post och aktivitet, med olika dagar: \
          \(first.sv) och \(second.sv). Båda förs in. Är det samma kostnad, ta bort en av dem.
          """,
        en: """
          The number is in the file twice for the same post and activity, with different days: \
          \(first.en) and \(second.en). Both are entered. If it is the same cost, delete one of \
          the two.
          """), voucher)
  }

  /// An entry that stands in the report with another post or activity than the mapping gives.
  static func otherPlace(_ voucher: Voucher, there: Entry, books: Entry) -> Finding {
    let (old, new) = (place(there), place(books))
    let amount = there.amount ?? .zero
    return finding(
      Text(
        sv: """
          Verifikationen står redan i redovisningen med samma belopp, men raden på \
          \(amount.shown(in: .swedish)) hör där till \(old.sv) och enligt konteringen till \
          \(new.sv). Raden ändras inte. Har konteringen rätt rättar du raden för hand.
          """,
        en: """
          The voucher stands in the report already with the same amount, but the row of \
          \(amount.shown(in: .english)) there belongs to \(old.en), and by the mapping to \
          \(new.en). The row is not changed. If the mapping is right, correct the row by hand.
          """), voucher)
  }

  /// The post and the activity of an entry.
  private static func place(_ entry: Entry) -> Text {
    let post =
      entry.post.map { Text(sv: "posten ”\($0.name.sv)”", en: "the post “\($0.name.en)”") }
      ?? Text(sv: "ingen post", en: "no post")
    let activity =
      entry.activity.map {
        Text(sv: "aktiviteten ”\($0.shortened)”", en: "the activity “\($0.shortened)”")
      } ?? Text(sv: "ingen aktivitet", en: "no activity")
    return [post, activity].asSeries()
  }

  /// The day and the amount of an entry.
  private static func words(_ entry: Entry) -> Text {
    Text { language in
      [entry.date?.shown(in: language), entry.amount?.shown(in: language)]
        .compactMap { $0 }.joined(separator: ", ")
    }
  }

  static func unfinished(_ voucher: Voucher) -> Finding {
    finding(
      Text(
        sv: """
          Verifikationen står redan i redovisningen, men utan belopp. Fyll i beloppet, eller ta \
          bort raden och hämta igen.
          """,
        en: """
          The voucher stands in the report already, but without an amount. Either fill in the \
          amount, or delete the row and import again.
          """), voucher)
  }

  private static func finding(_ message: Text, _ voucher: Voucher) -> Finding {
    var finding = Finding(info, at: .root, message: message, range: voucher.range)
    finding.label = .voucher(voucher)
    return finding
  }
}
