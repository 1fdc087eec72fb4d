/// What parts of a picture look like.
///
/// The class takes the page's colours on a screen, light or dark. The colours beside it are those of
/// paper: an engine that makes paper may know no variables and no rules for what is in a picture.
/// Each differs from white by at least 3 to 1 where it means something, and text by 4.5 to 1.
enum PictureInk: String {
  case text, quiet, bar, plan, grid, axis, separator

  var attributes: (fill: String, stroke: String) {
    switch self {
    case .text: ("#1b1c20", "none")
    case .quiet: ("#53555f", "none")
    case .bar: ("#1d5a8c", "#1d5a8c")
    case .plan: ("#ffffff", "#1d5a8c")
    case .grid: ("none", "#dcdee5")
    case .axis: ("none", "#8a8d99")
    case .separator: ("none", "#eceef2")
    }
  }
}
