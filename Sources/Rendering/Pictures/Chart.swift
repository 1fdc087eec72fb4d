/// Rows of marks beside labels: what timelines and bar charts are drawn from.
///
/// Marks lie between 0 and 1, whatever the width.
struct Chart {
  struct Row {
    /// What the row is about, whole.
    var label: String
    /// What is said of it in smaller print, each on lines of its own.
    var details: [String] = []
    var lanes: [Lane]
    /// All that the row says, in words.
    var whole: String
  }

  /// One mark of a row, with its figure where it has one.
  struct Lane {
    enum Mark {
      /// From day to day; a single day is a point where it is too short to see.
      case days(from: Double, to: Double, isOneDay: Bool)
      /// From nought to a figure.
      case length(from: Double, to: Double)
      case none
    }

    var mark: Mark
    var value: String = ""
    var ink: PictureInk
  }

  /// A line across all rows, with words on the axis.
  struct Tick {
    var at: Double
    var label: String
    /// Words on a line of their own above, such as the year.
    var heading: String = ""
  }

  var legend: [(label: String, ink: PictureInk)] = []
  var rows: [Row]
  /// The ticks for a width of the plot and a size of letters.
  var ticks: (_ width: Double, _ size: Double) -> [Tick] = { _, _ in [] }
  /// Where nought lies; nil where the marks are not measured from there.
  var nought: Double?
}
