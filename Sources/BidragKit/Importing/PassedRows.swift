import Diagnostics
import FormKit

/// What of a file from the books is no entry of the report and needs no mending, but is told, so
/// that every row of the file is accounted for; and what only a line without conditions gave a
/// post.
public struct PassedRows: Sendable, Hashable {
  /// How many rows do not belong to the case.
  public internal(set) var elsewhere = 0
  /// Rows of the case that are assets, debts or income, by account.
  public internal(set) var balances: [String: Int] = [:]
  /// Rows that the file has as opening and closing balances, by account.
  public internal(set) var carried: [String: Int] = [:]
  /// How many vouchers stand in another report of the case, to which they belong.
  public internal(set) var reported = 0
  /// Costs that come to nothing within their voucher, such as those that are taken back there.
  public internal(set) var takenBack = 0
  /// Rows that got their post from a line that fits everything, by account.
  public internal(set) var caught: [String: Int] = [:]

  /// What people are told.
  var words: [Text] {
    var words: [Text] = []
    if !caught.isEmpty { words.append(.caught(Self.count(caught), Self.accounts(of: caught))) }
    if !balances.isEmpty {
      words.append(.balances(Self.count(balances), Self.accounts(of: balances)))
    }
    if !carried.isEmpty { words.append(.carried(Self.count(carried), Self.accounts(of: carried))) }
    if takenBack > 0 { words.append(.takenBack(takenBack)) }
    if reported > 0 { words.append(.reported(reported)) }
    if elsewhere > 0 { words.append(.elsewhere(elsewhere)) }
    return words
  }

  private static func count(_ rows: [String: Int]) -> Int { rows.values.reduce(0, +) }

  /// The accounts in order, as many as a line has room for.
  private static func accounts(of rows: [String: Int]) -> Text {
    let accounts = rows.keys.filter { !$0.isEmpty }.sorted()
    let names = accounts.prefix(most).map { Text(same: $0.shortened) }
    guard accounts.count > most else { return names.asSeries() }
    let rest = accounts.count - most
    return (names + [Text(sv: "\(rest) till", en: "\(rest) more")]).asSeries()
  }

  private static let most = 8
}

extension Text {
  private static func rows(_ count: Int) -> Text {
    count == 1
      ? Text(sv: "En rad", en: "One row") : Text(sv: "\(count) rader", en: "\(count) rows")
  }

  /// The accounts in parentheses; nothing where the file has none.
  private static func named(_ accounts: Text) -> Text {
    guard !accounts.sv.isEmpty else { return Text(same: "") }
    return Text(sv: " (konto \(accounts.sv))", en: " (account \(accounts.en))")
  }

  fileprivate static func caught(_ count: Int, _ accounts: Text) -> Text {
    let (rows, accounts) = (rows(count), named(accounts))
    return Text(
      sv: """
        \(rows.sv)\(accounts.sv) får sin post av en rad i konteringen utan villkor. Kontrollera att \
        det stämmer, eller fyll i konton på den raden.
        """,
      en: """
        \(rows.en)\(accounts.en) \(count == 1 ? "gets its post" : "get their post") from a row of \
        the mapping without conditions. Check that it is right, or fill in accounts in that row.
        """)
  }

  fileprivate static func balances(_ count: Int, _ accounts: Text) -> Text {
    let (rows, accounts) = (rows(count), named(accounts))
    return Text(
      sv: """
        \(rows.sv) i ärendet\(accounts.sv) står på konton för tillgångar, skulder eller intäkter \
        och förs inte in. Ska något av det räknas med, ange kontot på en rad i konteringen.
        """,
      en: """
        \(rows.en) of the case\(accounts.en) \(count == 1 ? "stands" : "stand") on accounts of \
        assets, debts or income and \(count == 1 ? "is" : "are") not entered. If any of it is to \
        count, state the account in a row of the mapping.
        """)
  }

  fileprivate static func carried(_ count: Int, _ accounts: Text) -> Text {
    let (rows, accounts) = (rows(count), named(accounts))
    return Text(
      sv: """
        \(rows.sv)\(accounts.sv) \(count == 1 ? "är läst" : "är lästa") som ingående eller \
        utgående balans och förs inte in. Är \(count == 1 ? "den" : "någon av dem") en kostnad, \
        rätta verifikationsnumret eller texten i filen.
        """,
      en: """
        \(rows.en)\(accounts.en) \(count == 1 ? "is taken for an" : "are taken for") opening \
        or closing \(count == 1 ? "balance" : "balances") and not entered. If \
        \(count == 1 ? "it" : "any of them") is a cost, correct its voucher number or its text in \
        the file.
        """)
  }

  fileprivate static func reported(_ count: Int) -> Text {
    Text(
      sv: count == 1
        ? "En verifikation står i en annan av ärendets redovisningar och förs inte in här."
        : "\(count) verifikationer står i andra av ärendets redovisningar och förs inte in här.",
      en: count == 1
        ? "One voucher stands in another report of the case and is not entered here."
        : "\(count) vouchers stand in other reports of the case and are not entered here.")
  }

  fileprivate static func takenBack(_ count: Int) -> Text {
    Text(
      sv: count == 1
        ? "En kostnad blir 0 kr inom sin verifikation och förs inte in."
        : "\(count) kostnader blir 0 kr inom sin verifikation och förs inte in.",
      en: count == 1
        ? "One cost comes to SEK 0 within its voucher and is not entered."
        : "\(count) costs come to SEK 0 within their voucher and are not entered.")
  }

  fileprivate static func elsewhere(_ count: Int) -> Text {
    let rows = rows(count)
    return Text(
      sv: "\(rows.sv) hör inte till ärendet.",
      en: "\(rows.en) \(count == 1 ? "does" : "do") not belong to the case.")
  }
}
