/// The measures of charts for one width of the page, in units of the picture.
///
/// A telephone shows the narrow layout at 288 pixels, where its smallest letters measure 12; on
/// paper and on wide screens a unit of the wide layout is about a pixel.
struct ChartLayout {
  var name: String
  var width: Double
  var size: Double
  var smallSize: Double
  /// The width of labels beside the plot; nil where they stand above it.
  var labelColumn: Double?
  var mostLabelLines: Int

  static let wide = ChartLayout(
    name: "wide", width: 680, size: 13.5, smallSize: 12.5, labelColumn: 256, mostLabelLines: 4)
  static let narrow = ChartLayout(
    name: "narrow", width: 320, size: 15, smallSize: 13.5, labelColumn: nil, mostLabelLines: 4)

  var lineHeight: Double { (size * 1.3).rounded() }
  var smallLineHeight: Double { (smallSize * 1.35).rounded() }
  var laneHeight: Double { 13 }
  var laneGap: Double { 5 }
  var rowPadding: Double { labelColumn == nil ? 10 : 7.5 }
  /// Room beside the plot, for points at its ends.
  var inset: Double { 7 }
}
