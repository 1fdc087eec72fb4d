/// Lines that follow each other without a blank one, and which of them were broken by hand.
///
/// A line was broken by hand only if the next word would hardly have fit in it and its sentence
/// goes on below. Where the words on both sides do not prove that, all lines of the run must be
/// filled like this: where one ends earlier within a sentence, they are broken on purpose, as those
/// of a list without signs. A sentence that stays broken can be read; items that run together
/// mislead.
struct LineRun {
  let lines: [Substring]
  /// Where each line but the first begins.
  private let seams: [LineSeam]
  /// The characters of the longest line that may have been broken.
  private let width: Int
  /// The words that items begin with, as "to" does in a list of aims.
  private let itemWords: Set<Substring>
  /// Whether several lines end in an amount, as the rows of a budget do.
  private let hasAmounts: Bool

  init(_ lines: [Substring]) {
    self.lines = lines
    let width = lines.reduce(0) { $1.count > Self.widest ? $0 : max($0, $1.count) }
    self.width = width
    seams = zip(lines, lines.dropFirst()).map {
      LineSeam(above: $0, below: $1, width: width)
    }
    itemWords = Self.itemWords(of: lines)
    hasAmounts = lines.count(where: LineSeam.endsInAmount) > 1
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
    guard isFilled, !isBetweenItems(seam) else { return false }
    return seam.beginsSmall
      || goesOn && !seam.followsAmount && seam.reach <= Self.widest
  }

  /// Whether the lines look like a sentence that was set in a column.
  private var isFilled: Bool {
    width >= Self.narrowest && (lines.first.map(LineSeam.beginsSentence) ?? false)
      && !seams.contains { $0.isOpen && $0.beginsSmall && !$0.isFull }
  }

  /// Whether some line goes on in small letters below, and those that begin otherwise are no items:
  /// none stands below one that had room for it, however short, no two follow each other, and no
  /// lines end in amounts.
  private var goesOn: Bool {
    let isShown = seams.contains {
      $0.isOpen && $0.beginsSmall && $0.isFull && $0.reach >= Self.shortest
    }
    return isShown && !hasAmounts
      && !seams.contains { $0.beginsAnew && (!$0.isFull || isBetweenItems($0)) }
      && !zip(seams, seams.dropFirst()).contains { $0.beginsAnew && $1.beginsAnew }
  }

  /// Whether the line above or the one below is an item by its amount or its first word.
  private func isBetweenItems(_ seam: LineSeam) -> Bool {
    hasAmounts && seam.followsAmount || itemWords.contains(seam.first)
  }

  /// The words that begin two lines in a row, or a third of all; of those with a capital, any that
  /// begin two lines, as a sentence that is broken by hand hardly ever has it.
  private static func itemWords(of lines: [Substring]) -> Set<Substring> {
    var words: Set<Substring> = []
    var counts: [Substring: Int] = [:]
    var above: Substring = ""
    for line in lines {
      let word = LineSeam.firstWord(of: line)
      if word == above { words.insert(word) }
      counts[word, default: 0] += 1
      above = word
    }
    for (word, count) in counts where count > 1 {
      let isSmall = word.first?.isLowercase ?? false
      if !isSmall || count >= lines.count / 3 { words.insert(word) }
    }
    return words
  }

  private var dashes: Int {
    (lines.first.map(LineSeam.beginsWithDash) == true ? 1 : 0)
      + seams.count(where: \.beginsWithDash)
  }
}
