import Diagnostics
import FormKit

/// Each row of a mapping says what follows from it, and one thing alone.
enum RowFollowsRule {
  static let info = RuleInfo(
    "MAP002", .error,
    title: Text(
      sv: "Varje rad i konteringen säger vad som följer",
      en: "Each row of the mapping says what follows"),
    reason: Text(
      sv:
        """
        En rad utan post och aktivitet gör ingenting, och en rad kan inte både redovisas och \
        utelämnas.
        """,
      en:
        """
        A row without post and activity does nothing, and a row cannot be both reported and left \
        out.
        """
    ),
    basis: .logic,
    firing: [
      .mapping("kontering: Jinan\nrader:\n  - konton: 5010 # <--\n"),
      .mapping(
        "kontering: Jinan\nrader:\n  - konton: 5010 # <--\n    post: logi\n    utelämnas: ja\n"),
      .mapping("kontering: Jinan\nrader:\n  - konton: 5010 # <--\n    utelämnas: nej\n"),
    ],
    silent: [
      .mapping("kontering: Jinan\nrader:\n  - konton: 5010\n    post: logi\n    aktivitet: A1\n"),
      .mapping("kontering: Jinan\nrader:\n  - {konton: 5010, utelämnas: ja}\n  - {post: kost}\n"),
      .mapping("kontering: Jinan\nrader:\n  - {objekt: A1, aktivitet: A1}\n"),
    ])

  static func finding(_ row: MappingRow, at place: Place<MappingRow>) -> Finding? {
    let isLeftOut = row.leftOut == .yes
    let isReported = row.post != nil || row.activity != nil
    guard isLeftOut == isReported else { return nil }
    return Finding(info, at: place.path, message: isLeftOut ? .both : .neither)
  }
}

extension Text {
  fileprivate static let both = Text(
    sv: """
      Raden säger både var kostnaden hör hemma och att den utelämnas. Ta bort det ena.
      """,
    en: """
      The row says both where the cost belongs and that it is left out. Delete one of the two.
      """)

  fileprivate static let neither = Text(
    sv: """
      Raden säger inte vad som följer. Ange en post, en aktivitet eller båda; för rader som inte \
      ska redovisas, skriv \(MappingRow.leavingOut.sv).
      """,
    en: """
      The row does not say what follows. Either state a post, an activity or both; or for rows \
      that are not to be reported, write \(MappingRow.leavingOut.en).
      """)
}
