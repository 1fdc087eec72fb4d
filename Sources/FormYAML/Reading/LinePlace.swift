/// Where a line belongs, judged by the levels that are open above it and by the line below.
struct LinePlace {
  let line: LineParts
  let levels: [YAMLScanner.Level]
  /// Whether the name or dash above has no value yet, so that the line may be its first.
  let isAwaited: Bool
  /// The columns of the levels that already have a field of the line's name.
  let taken: [Int]
  let below: LineBelow?

  /// The columns where the line could stand.
  var columns: [Int] {
    let alike = levels.filter { $0.isList == line.isItem }.map(\.column)
    return isAwaited ? alike + [firstWithin] : alike
  }

  /// The column where the line belongs: near where it may have been written or, where a tab hides
  /// that, as deep as it can be.
  func wanted(near written: [Int]) -> Int {
    let columns = columns
    if let aligned, columns.contains(aligned) { return aligned }
    let possible = columns.filter(suitsLineBelow)
    let left = possible.isEmpty ? columns : possible
    let new = left.filter { !taken.contains($0) }
    return (new.isEmpty ? left : new).min { first, second in
      let distances = (distance(first, written), distance(second, written))
      return distances.0 == distances.1 ? first > second : distances.0 < distances.1
    } ?? 0
  }

  private func distance(_ column: Int, _ written: [Int]) -> Int {
    written.map { abs($0 - column) }.min() ?? 0
  }

  /// Where an item stands if the line below is its second field.
  private var aligned: Int? {
    guard line.isItem, line.looksLikeField, !line.opensBelow, let below, !below.isItem else {
      return nil
    }
    return below.indentation - offset
  }

  /// How far from its dash the field of an item stands.
  private var offset: Int { line.looksLikeField ? line.bodyStart - line.textStart : 0 }

  /// Whether the line below can follow if this line stands at a column.
  private func suitsLineBelow(_ column: Int) -> Bool {
    guard let below else { return true }
    if line.opensBelow { return column + offset < below.indentation }
    return column >= below.indentation - (below.isItem ? 0 : offset)
  }

  /// Where the line stands if it is the first within what is above it.
  private var firstWithin: Int {
    guard let owner = levels.last?.column else { return 0 }
    let usual = owner + 2
    guard let below else { return usual }
    if line.opensBelow {
      return usual + offset <= below.indentation ? usual : max(owner + 1, below.indentation)
    }
    let aligned = below.indentation - (below.isItem ? 0 : offset)
    return aligned > owner || (aligned == owner && line.isItem) ? aligned : usual
  }
}
