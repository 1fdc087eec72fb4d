import Diagnostics
import FormKit

/// The posts and activities of a mapping are those of the report.
enum MappingFitsReportRule {
  static let info = RuleInfo(
    "MAP004", .error,
    title: Text(
      sv: "Konteringens poster och aktiviteter finns i redovisningen",
      en: "The posts and activities of the mapping are in the report"),
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
    ])

  static func findings(
    _ row: MappingRow, _ report: Report, at place: Place<MappingRow>
  ) -> [Finding] {
    var findings: [Finding] = []
    let posts = report.finance.posts.compactMap(\.post)
    if let post = row.post, !posts.contains(post) {
      findings.append(
        Finding(info, at: (place / MappingRow.post).path, message: .noPost(post, posts)))
    }
    let activities = report.activities.compactMap(\.id)
    if let id = row.activity, !activities.contains(where: { Spelling($0) == Spelling(id) }) {
      findings.append(
        Finding(info, at: (place / MappingRow.activity).path, message: .noActivity(id, activities)))
    }
    return findings
  }
}

extension Text {
  fileprivate static func noPost(_ post: CostPost, _ posts: [CostPost]) -> Text {
    let names = posts.map(\.name).asSeries()
    return Text(
      sv: """
        Redovisningen har ingen post ”\(post.name.sv)”. Välj en av dess poster: \(names.sv). \
        Kostnader som inte får redovisas markerar du med utelämnas: ja.
        """,
      en: """
        The report has no post “\(post.name.en)”. Choose one of its posts: \(names.en). Costs that \
        may not be reported you mark with left_out: yes.
        """)
  }

  fileprivate static func noActivity(_ id: String, _ activities: [String]) -> Text {
    let written = Text(quoting: id)
    let names = activities.map { Text(same: $0) }.asSeries()
    return Text(
      sv: "Redovisningen har ingen aktivitet \(written.sv). De som finns är \(names.sv).",
      en: "The report has no activity \(written.en). Those there are: \(names.en).")
  }
}
