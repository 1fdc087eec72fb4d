/// Lines that follow each other without a blank one, and which of them were broken by hand.
///
/// A line was broken by hand only if the next word would hardly have fit in it and its sentence goes
/// on below. Where the words on both sides do not prove that, all lines of the run must be filled
/// like this: where one ends earlier within a sentence, they are broken on purpose, as those of a
/// list without signs.
struct LineRun {
  let lines: [Substring]
  /// Where each line but the first begins.
  private let seams: [LineSeam]
  /// The characters of the longest line that may have been broken.
  private let width: Int

  init(_ lines: [Substring]) {
    self.lines = lines
    let width = lines.reduce(0) { $1.count > Self.widest ? $0 : max($0, $1.count) }
    self.width = width
    seams = zip(lines, lines.dropFirst()).map {
      LineSeam(above: $0, below: $1, width: width)
    }
  }

  /// What joins a line to the one above, which was broken by hand; nil where it was not.
  func link(before index: Int) -> String? {
    guard seams.indices.contains(index - 1) else { return nil }
    let seam = seams[index - 1]
    return isBroken(seam) ? seam.link : nil
  }

  /// The characters of the longest line that an editor breaks; longer ones are whole paragraphs.
  private static let widest = 120

  /// The characters of the shortest line that may be broken because it was full: shorter ones are
  /// broken on purpose.
  private static let shortest = 40

  /// The characters of the narrowest text that no word proves to be broken by hand.
  private static let narrowest = 60

  private func isBroken(_ seam: LineSeam) -> Bool {
    guard seam.isOpen, seam.isFull, seam.reach >= Self.shortest else { return false }
    if seam.beginsWithDash { return isFilled && goesOn && dashes == 1 }
    if seam.isSure { return true }
    return isFilled && (seam.beginsSmall || goesOn && seam.reach <= Self.widest)
  }

  /// Whether the lines look like a sentence that was set in a column.
  private var isFilled: Bool {
    width >= Self.narrowest && (lines.first.map(LineSeam.beginsSentence) ?? false)
      && !seams.contains { $0.isOpen && $0.beginsSmall && !$0.isFull }
  }

  /// Whether some line goes on in small letters below, and none that begins otherwise stands below
  /// one that had room for it.
  private var goesOn: Bool {
    let isShown = seams.contains {
      $0.isOpen && $0.beginsSmall && $0.isFull && $0.reach >= Self.shortest
    }
    return isShown
      && !seams.contains {
        $0.isOpen && !$0.beginsSmall && !$0.isFull && $0.reach >= Self.shortest
      }
  }

  private var dashes: Int {
    (lines.first.map(LineSeam.beginsWithDash) == true ? 1 : 0)
      + seams.count(where: \.beginsWithDash)
  }
}
