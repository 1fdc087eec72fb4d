extension YAMLScanner {
  /// An open part or list.
  struct Level {
    /// The most entries that can all be at fault; where more agree, the others are.
    static let mostMoved = 3

    var column: Int
    var isList = false
    /// Where the names of its fields stand; only a line at the wrong place asks what they are.
    private(set) var names: [Range<Int>] = []
    /// The starts of the lines of its first entries.
    private(set) var firstLines: [Int] = []
    /// The start of the line of its latest entry.
    private(set) var latestLine: Int?
    private(set) var count = 0

    init(column: Int, isList: Bool = false) {
      self.column = column
      self.isList = isList
    }

    /// Of a part with more names than may be read, it is enough to know the first.
    mutating func add(_ name: Range<Int>, _ limits: YAMLLimits) {
      if names.count < limits.names { names.append(name) }
    }

    mutating func addEntry(_ lineStart: Int) {
      count += 1
      latestLine = lineStart
      if firstLines.count < Self.mostMoved { firstLines.append(lineStart) }
    }

    /// Whether its entries are so few that they may stand at the wrong column.
    var mayMove: Bool { count > 0 && count <= Self.mostMoved }
  }
}
