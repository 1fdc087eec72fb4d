import Bookkeeping
import Diagnostics
import FormKit
import ICLD

/// Every row of the books that belongs to the case has a post, and no activity that the mapping does
/// not name.
enum UnplacedRowRule {
  static let info = RuleInfo(
    "IMP003", .warning,
    title: Text(
      sv: "Konteringen har en plats för varje bokförd rad i ärendet",
      en: "The mapping has a place for each booked row of the case"),
    reason: Text(
      sv: """
        En rad utan post förs inte in, och då blir utfallet för lågt. En rad som är bokförd på en \
        aktivitet som konteringen inte nämner förs in utan aktivitet.
        """,
      en: """
        A row without a post is not entered, and the outcome is then too low. A row that is booked \
        on an activity that the mapping does not name is entered without an activity.
        """),
    basis: .house,
    firing: [
      .csv(
        """
        Datum;Ver;Konto;Projekt;Text;Belopp
        2014-04-15;V1;7011;70310;Flyg;100,00
        2014-04-15;V2;6910;70310;Present;50,00 # <--
        """,
        mapping: """
          kontering: Jinan
          ärendet:
            - {dimension: projekt, objekt: "70310"}
          rader:
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
          """),
      .sie(
        """
        #SIETYP 4
        #KONTO 6910 "Presenter"
        #VER V 1 20140415 "Present"
        {
        #TRANS 6910 {6 "70310"} 50.00 # <--
        #TRANS 1930 {} -50.00
        }
        """,
        mapping: """
          kontering: Jinan
          rader:
            - {objekt: "70310", aktivitet: A1}
            - {konton: 70*, post: internationella_resor}
          """),
      .csv(
        """
        Datum;Ver;Konto;Projekt;Belopp;Valuta
        2014-04-15;V1;7011;70310;100,00;CNY
        2014-04-15;V2;7011;70310;50,00;XYZ # <--
        """,
        mapping: """
          kontering: Jinan
          ärendet:
            - {dimension: projekt, objekt: "70310"}
          rader:
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
          """),
      // A post that another year's report has.
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-15;V1;5520;Traktamente;100,00 # <--\n",
        mapping: perDiem, otherReport: otherReport),
      // An activity that the mapping does not name.
      .csv(
        """
        Datum;Ver;Konto;Aktivitet;Text;Belopp
        2014-04-15;V1;7011;A1;Flyg;100,00
        2014-05-15;V2;7011;A2;Flyg;80,00 # <--
        """, mapping: activities),
    ],
    silent: [
      // No activity, one that does not matter, and one that another line names.
      .csv(
        """
        Datum;Ver;Konto;Aktivitet;Kst;Text;Belopp
        2014-04-15;V1;7011;A1;4100;Flyg;100,00
        2014-05-15;V2;7011;;4100;Flyg;80,00
        2014-05-16;V3;7011;000;4200;Flyg;70,00
        2014-05-17;V4;7690;Gemensamt;4200;Försäkring;60,00
        """, mapping: activities),
      .csv(
        "Datum;Ver;Konto;Text;Belopp\n2014-04-15;V1;7011;Flyg;100,00\n",
        mapping: perDiem, otherReport: otherReport),
      .csv(
        """
        Datum;Ver;Konto;Projekt;Text;Belopp
        2014-04-15;V1;7011;70310;Flyg;100,00
        2014-04-15;V2;6910;70310;Present;50,00
        2014-04-15;V3;6910;70999;Annat projekt;50,00
        """,
        mapping: """
          kontering: Jinan
          ärendet:
            - {dimension: projekt, objekt: "70310"}
          rader:
            - {konton: 70*, post: internationella_resor, aktivitet: A1}
            - {konton: 6910, utelämnas: ja}
          """),
    ])

  private static let activities = """
    kontering: Jinan
    rader:
      - {konton: 70*, post: internationella_resor}
      - {dimension: aktivitet, objekt: A1, aktivitet: A1}
      - {dimension: aktivitet, objekt: Gemensamt, post: logi}
    """

  private static let perDiem = """
    kontering: Jinan
    rader:
      - {konton: 5520, post: traktamente}
      - {konton: 70*, post: internationella_resor}
    """

  private static let otherReport = """
    ekonomi:
      poster:
        - {post: traktamente, beviljat: 5 000}
    """

  static func finding(_ unplaced: LedgerPlacement.Unplaced, _ ledger: Ledger) -> Finding {
    let account = unplaced.row.account.shortened
    let name = ledger.accounts[unplaced.row.account].map { " (\($0.shortened))" } ?? ""
    let objects = unplaced.row.objects.map(\.number.shortened).joined(separator: ", ")
    let sum = Text.amount(unplaced.sum)
    let count = unplaced.count
    let words = [
      account.isEmpty ? nil : Text(sv: "konto \(account)\(name)", en: "account \(account)\(name)"),
      objects.isEmpty ? nil : Text(same: objects),
    ].compactMap { $0 }.joined(separator: ", ")
    let leavingOut = MappingRow.leavingOut
    let advice = account.isEmpty ? Text.withoutAccounts : .line(account)
    return finding(
      Text(
        sv: """
          \(count == 1 ? "En rad" : "\(count) rader, den första här,")\(sum.sv) (\(words.sv)) får \
          ingen post av konteringen och förs inte in. \(advice.sv) Ska det inte redovisas skriver \
          du \(leavingOut.sv).
          """,
        en: """
          \(count == 1 ? "One row" : "\(count) rows, the first one here,")\(sum.en) (\(words.en)) \
          \(count == 1 ? "gets" : "get") no post from the mapping and \(count == 1 ? "is" : "are") \
          not entered. \(advice.en) Or if this is not to be reported, write \(leavingOut.en).
          """), unplaced.voucher, at: unplaced.row.range)
  }

  /// An activity in the books that no line of the mapping names.
  static func withoutActivity(
    _ unnamed: LedgerPlacement.UnnamedActivity, _ ledger: Ledger
  ) -> Finding {
    let number = unnamed.object.number.shortened
    let name = ledger.objects[unnamed.object].map { " (\($0.shortened))" } ?? ""
    let dimension = unnamed.dimension.shortened
    let count = unnamed.count
    let sum = Text.amount(unnamed.sum)
    let line = Text.activityLine(dimension, number)
    return finding(
      Text(
        sv: """
          \(count == 1 ? "En rad" : "\(count) rader, den första här,")\(sum.sv) är \
          \(count == 1 ? "bokförd" : "bokförda") på ”\(number)”\(name) i ”\(dimension)”. \
          Konteringen nämner inte det, så kostnaden får ingen aktivitet. Lägg till en rad i den: \
          \(line.sv). Hör kostnaden inte till någon viss aktivitet är det rätt som det är.
          """,
        en: """
          \(count == 1 ? "One row" : "\(count) rows, the first one here,")\(sum.en) \
          \(count == 1 ? "is" : "are") booked on “\(number)”\(name) in “\(dimension)”. The mapping \
          does not name it, so the cost gets no activity. Add a row to it: \(line.en). If the cost \
          belongs to no one activity, it is right as it is.
          """), unnamed.voucher, at: unnamed.row.range)
  }

  static func tooLarge(_ voucher: Voucher) -> Finding {
    finding(
      Text(
        sv: "Raderna blir tillsammans mer än vad som går att räkna med, och förs inte in.",
        en: "The rows add up to more than can be calculated with, and are not entered."),
      voucher, at: voucher.range)
  }

  /// A currency that is none, or a rate with more decimals than a report has room for.
  static func foreign(_ code: String, _ voucher: Voucher, at range: SourceRange) -> Finding {
    finding(
      Text(
        sv: """
          Valutan ”\(code)” med sin kurs går inte att skriva i en redovisning, så raden förs inte \
          in. Rätta valutans kod eller kursen i filen, eller för in raden för hand.
          """,
        en: """
          The currency “\(code)” with its rate cannot be written in a report, so the row is not \
          entered. Either correct the code of the currency or the rate in the file, or enter the \
          row by hand.
          """),
      voucher, at: range)
  }

  static func unreadable(_ voucher: Voucher) -> Finding {
    finding(
      Text(
        sv: "Verifikationens nummer går inte att skriva i en redovisning, så den förs inte in.",
        en: "The voucher's number cannot be written in a report, so it is not entered."),
      voucher, at: voucher.range)
  }

  static func finding(
    _ message: Text, _ voucher: Voucher, at range: SourceRange
  ) -> Finding {
    var finding = Finding(info, at: .root, message: message, range: range)
    finding.label = .voucher(voucher)
    return finding
  }
}

extension Text {
  /// A sum in öre, as it follows the rows; nothing where it is too large to hold.
  fileprivate static func amount(_ sum: Int128) -> Text {
    guard let units = Int64(exactly: sum) else { return Text(same: "") }
    let amount = Money(minorUnits: units)
    return Text(sv: " på \(amount.shown(in: .swedish))", en: " of \(amount.shown(in: .english))")
  }

  /// A row of the mapping for an activity that it does not name.
  fileprivate static func activityLine(_ dimension: String, _ object: String) -> Text {
    Text { language in
      let dimensionField = MappingRow.dimension.field.info.name[language]
      let objectField = MappingRow.object.field.info.name[language]
      let activity = MappingRow.activity.field.info.name[language]
      return "\(dimensionField): \(dimension), \(objectField): \(object), \(activity): …"
    }
  }

  fileprivate static func line(_ account: String) -> Text {
    let accounts = MappingRow.accounts.field.info.name
    let post = MappingRow.post.field.info.name
    return Text(
      sv: "Lägg till en rad i den, till exempel: \(accounts.sv): \(account), \(post.sv): ….",
      en: "Either add a row to it, such as: \(accounts.en): \(account), \(post.en): ….")
  }

  /// Without an account only words are left as a condition, and a row without any fits all costs.
  fileprivate static let withoutAccounts = Text { language in
    let columns = AccountMapping.columns.field.info.name[language]
    let account = TableColumns.account.field.info.name[language]
    let text = MappingRow.text.field.info.name[language]
    let post = MappingRow.post.field.info.name[language]
    return switch language {
    case .swedish:
      """
      Ingen kolumn för konto hittades i filen: finns den, ange dess rubrik efter ”\(account):” \
      under ”\(columns):” i konteringen. Lägg annars till en rad med ett villkor, till exempel: \
      \(text): …, \(post): ….
      """
    case .english:
      """
      No account column was found in the file: if it is there, name it after “\(account):” below \
      “\(columns):” in the mapping. Otherwise add a row with a condition, such as: \
      \(text): …, \(post): ….
      """
    }
  }

  /// A voucher by its name, as the label of a finding.
  static func voucher(_ voucher: Voucher) -> Text {
    let name = voucher.name.shortened
    return Text(sv: "Verifikation \(name)", en: "Voucher \(name)")
  }
}
