import Diagnostics
import FormKit

/// The posts and activities of a mapping are those of the case: of the report that rows go into, or
/// of another year.
enum MappingFitsCaseRule {
  static let info = RuleInfo(
    "MAP004", .error,
    title: Text(
      sv: "Konteringens poster och aktiviteter finns i ärendet",
      en: "The posts and activities of the mapping are in the case"),
    reason: Text(
      sv: "Det går bara att redovisa på poster som har beviljats och på aktiviteter som finns.",
      en: "Costs can be reported on posts that were granted and on activities that exist alone."),
    basis: .logic,
    firing: [
      .mapping("kontering: Jinan\nrader:\n  - {konton: 5010, post: vaccination} # <--\n"),
      .mapping("kontering: Jinan\nrader:\n  - {konton: 5010, post: logi, aktivitet: A99} # <--\n"),
    ],
    silent: [
      .mapping("kontering: Jinan\nrader:\n  - {konton: 5010, post: logi, aktivitet: a1}\n"),
      .mapping("kontering: Jinan\nrader:\n  - {konton: 5010, utelämnas: ja}\n"),
      // A mapping serves all years of its case.
      .mapping(
        """
        kontering: Jinan
        rader:
          - {konton: 5520, post: traktamente}
          - {konton: 5010, post: logi, aktivitet: B1}
        """,
        otherReport: """
          aktiviteter:
            - {id: B1, rubrik: Uppföljning}
          ekonomi:
            poster:
              - {post: traktamente, beviljat: 5 000}
          """),
    ])

  static func findings(
    _ row: MappingRow, _ report: Report, among known: CostPlaces, at place: Place<MappingRow>
  ) -> [Finding] {
    var findings: [Finding] = []
    if let post = row.post, !known.has(post) {
      let posts = report.finance.posts.compactMap(\.post)
      findings.append(
        Finding(info, at: (place / MappingRow.post).path, message: .noPost(post, posts)))
    }
    if let id = row.activity, !known.has(activity: id) {
      let activities = report.activities.compactMap(\.id)
      findings.append(
        Finding(
          info, at: (place / MappingRow.activity).path,
          message: .noActivity(id, activities, hasPlan: known.hasPlan)))
    }
    return findings
  }
}

extension Text {
  fileprivate static func noPost(_ post: CostPost, _ posts: [CostPost]) -> Text {
    let names = posts.map(\.name).asSeries()
    let choice =
      posts.isEmpty
      ? Text(
        sv: "Redovisningen har inga poster än: skriv in dem där först.",
        en: "The report has no posts yet: write them there first.")
      : Text(
        sv: "Välj en av redovisningens poster: \(names.sv).",
        en: "Choose one of the report's posts: \(names.en).")
    let leavingOut = MappingRow.leavingOut
    return Text(
      sv: """
        Ärendet har ingen post ”\(post.name.sv)”. \(choice.sv) \
        Kostnader som inte får redovisas markerar du med \(leavingOut.sv).
        """,
      en: """
        The case has no post “\(post.name.en)”. \(choice.en) \
        Costs that may not be reported you mark with \(leavingOut.en).
        """)
  }

  /// - Parameter hasPlan: whether the application is at hand, which may have others.
  fileprivate static func noActivity(
    _ id: String, _ activities: [String], hasPlan: Bool
  ) -> Text {
    let written = Text(quoting: id)
    let names = activities.map { Text(same: $0) }.asSeries()
    guard hasPlan else {
      return Text(
        sv: """
          Redovisningen har ingen aktivitet \(written.sv), bara \(names.sv), och ansökan finns \
          inte med eller går inte att läsa.
          """,
        en: """
          The report has no activity \(written.en), but \(names.en) alone, and the application is \
          not at hand or cannot be read.
          """)
    }
    return Text(
      sv: "Ärendet har ingen aktivitet \(written.sv). Redovisningens är \(names.sv).",
      en: "The case has no activity \(written.en). Those of the report are \(names.en).")
  }
}
