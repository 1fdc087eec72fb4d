extension YAMLScanner {
  /// An open part or list.
  struct Level {
    /// The lines of the most entries that can all be at fault; where more agree, the others are.
    private typealias EntryLines = InlineArray<3, Int>

    var column: Int
    let isList: Bool
    /// How many names of fields are noted of the levels that hold it.
    let namesBefore: Int
    private var entryLines = EntryLines(repeating: 0)
    /// The start of the line of its latest entry.
    private(set) var latestLine: Int?
    private(set) var count = 0

    init(column: Int, isList: Bool = false, namesBefore: Int = 0) {
      self.column = column
      self.isList = isList
      self.namesBefore = namesBefore
    }

    mutating func addEntry(_ lineStart: Int) {
      latestLine = lineStart
      if count < entryLines.count { entryLines[count] = lineStart }
      count += 1
    }

    /// The starts of the lines of its first entries.
    var firstLines: [Int] { entryLines.indices.prefix(count).map { entryLines[$0] } }

    /// Whether its entries are so few that they may stand at the wrong column.
    var mayMove: Bool { count > 0 && count <= entryLines.count }
  }
}
