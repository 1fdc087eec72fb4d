import Diagnostics
import FormKit

/// No row of a mapping stands in the shadow of one above it.
enum RowReachedRule {
  static let info = RuleInfo(
    "MAP003", .error,
    title: Text(
      sv: "Varje rad i konteringen kan komma till användning",
      en: "Each row of the mapping can come into use"),
    reason: Text(
      sv:
        """
        Den första raden som passar gäller. En rad vars konton redan tagits av en rad ovanför nås \
        aldrig.
        """,
      en:
        """
        The first row that fits counts. A row whose accounts a row above has already taken is \
        never reached.
        """
    ),
    basis: .logic,
    firing: [
      .mapping(
        """
        kontering: Jinan
        rader:
          - {konton: 5010-5099, post: kost}
          - {konton: 5020, post: logi} # <--
        """),
      .mapping(
        """
        kontering: Jinan
        rader:
          - {post: övrigt}
          - {konton: 5010, post: logi} # <--
        """),
      .mapping(
        """
        kontering: Jinan
        rader:
          - {dimension: projekt, objekt: "70310", aktivitet: A1}
          - {dimension: projekt, objekt: "70310", aktivitet: A2} # <--
        """),
      .mapping(
        """
        kontering: Jinan
        rader:
          - {objekt: "70310", aktivitet: A1}
          - {konton: 3511, objekt: "70310", aktivitet: A2} # <--
        """),
    ],
    silent: [
      .mapping(
        """
        kontering: Jinan
        rader:
          - {konton: 5010, text: tolk, post: kost}
          - {konton: 5010, post: logi}
          - {konton: 50*, aktivitet: A1}
          - {post: övrigt}
        """),
      .mapping(
        """
        kontering: Jinan
        rader:
          - {konton: 50*, aktivitet: A1}
          - {konton: 5010, post: logi}
        """),
      // A row without accounts is meant for costs, so that income is left to the row below.
      .mapping(
        """
        kontering: Jinan
        rader:
          - {objekt: "70310", post: logi}
          - {konton: 3511, objekt: "70310", utelämnas: ja}
        """),
    ])

  static func findings(_ rows: [(place: Place<MappingRow>, value: MappingRow)]) -> [Finding] {
    rows.enumerated().compactMap { index, row in
      let above = rows[..<index].firstIndex { $0.value.shadows(row.value) }
      return above.map { above in
        let message =
          rows[above].value.hasConditions
          ? Text.shadowed(by: above + 1) : .shadowed(byAnything: above + 1)
        return Finding(info, at: row.place.path, message: message)
      }
    }
  }
}

extension MappingRow {
  /// Whether this row takes all that another, further down, would fit. Without accounts a row gives
  /// no post to assets, debts and income.
  fileprivate func shadows(_ other: MappingRow) -> Bool {
    let takesPost = post != nil || leftOut == .yes
    let needsPost = other.post != nil || other.leftOut == .yes
    guard takesPost || !needsPost, activity != nil || other.activity == nil else { return false }
    if needsPost, accounts == nil, other.accounts?.mayHoldBalances ?? false { return false }
    return covers(accounts, other.accounts) && isSame(dimension, other.dimension)
      && isSame(object, other.object) && isSame(text, other.text)
  }

  private func covers(_ mine: AccountRanges?, _ others: AccountRanges?) -> Bool {
    guard let mine else { return true }
    return others.map(mine.covers) ?? false
  }

  private func isSame(_ mine: String?, _ other: String?) -> Bool {
    guard let mine else { return true }
    return other.map { Spelling($0) == Spelling(mine) } ?? false
  }
}

extension Text {
  fileprivate static func shadowed(byAnything row: Int) -> Text {
    Text(
      sv: """
        Rad \(row) har inga villkor och tar därför alla kostnader, så den här raden används \
        aldrig. Fyll i konton på rad \(row), eller ta bort den om inget hör dit.
        """,
      en: """
        Row \(row) has no conditions and therefore takes all costs, so this row is never used. \
        Either fill in accounts in row \(row), or delete it if nothing belongs there.
        """)
  }

  fileprivate static func shadowed(by row: Int) -> Text {
    Text(
      sv: """
        Rad \(row) passar allt som den här raden passar, så den används aldrig. Flytta raden \
        ovanför rad \(row), eller ta bort den.
        """,
      en: """
        Row \(row) fits all that this row fits, so it is never used. Either move it above row \
        \(row), or delete it.
        """)
  }
}
