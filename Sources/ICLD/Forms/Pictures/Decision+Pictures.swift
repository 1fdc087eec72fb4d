import Diagnostics
public import FormKit

/// What was granted, by post and by year.
extension Decision: PicturedDocument {
  public static var pictures: [PictureInfo] {
    [
      PictureInfo(
        BarChartInfo(
          of: PictureItems(root / years), by: DecidedYear.year, leastRows: 2, DecidedYear.amount),
        at: root / years, title: Text(sv: "Beviljat per år", en: "Granted by year"),
        items: .years),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(root / posts), by: DecidedPost.post, order: .largestFirst,
          DecidedPost.amount),
        at: root / posts, title: Text(sv: "Beviljat per post", en: "Granted by post"),
        items: .posts),
    ]
  }
}
