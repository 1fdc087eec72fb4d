/// Fields that follow each other and are set alike: two beside each other, or one below the other.
struct FieldRun {
  var blocks: [LabelledBlock]
  var isPaired: Bool

  static func runs(of blocks: [LabelledBlock]) -> [FieldRun] {
    var runs: [FieldRun] = []
    for block in blocks {
      let isPaired = hasRoomBeside(block)
      if let last = runs.last, last.isPaired == isPaired {
        runs[runs.count - 1].blocks.append(block)
      } else {
        runs.append(FieldRun(blocks: [block], isPaired: isPaired))
      }
    }
    return joined(runs)
  }

  /// The runs with too few fields to be worth pairing set as those around them.
  private static func joined(_ runs: [FieldRun]) -> [FieldRun] {
    var joined: [FieldRun] = []
    for run in runs {
      let isPaired = run.isPaired && run.blocks.count >= fewest
      if let last = joined.last, !last.isPaired, !isPaired {
        joined[joined.count - 1].blocks += run.blocks
      } else {
        joined.append(FieldRun(blocks: run.blocks, isPaired: isPaired))
      }
    }
    return joined
  }

  private static func hasRoomBeside(_ block: LabelledBlock) -> Bool {
    guard case .short(let text) = block.block else { return false }
    return text.count <= longest && block.label.count <= longest
  }

  private static let fewest = 4
  /// The characters that a half of the page holds beside a label.
  private static let longest = 26
}
