/// What parts of a picture look like.
///
/// The class takes the page's colours on a screen, light or dark. The colours beside it are those
/// of paper: an engine that makes paper may know no variables and no rules for what is in a
/// picture. Each differs from white by at least 3 to 1 where it means something, and text by 4.5 to
/// 1.
enum PictureInk: String {
  case text, quiet, bar, plan, grid, axis, separator

  /// What marks have where nothing else is asked for: the colour of the pages.
  static let accent = "#1c5273"

  /// - Parameter accent: the colour of marks, as style sheets write it.
  func attributes(accent: String = accent) -> (fill: String, stroke: String) {
    switch self {
    case .text: ("#1b1c20", "none")
    case .quiet: ("#53555f", "none")
    case .bar: (accent, accent)
    case .plan: ("#ffffff", accent)
    case .grid: ("none", "#dcdee5")
    case .axis: ("none", "#8a8d99")
    case .separator: ("none", "#eceef2")
    }
  }
}
