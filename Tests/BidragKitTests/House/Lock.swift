/// A line of the file of locks: a digest, a name, and what it was when it was locked.
struct Lock: Hashable {
  var digest: String
  var name: String
  var note: String

  init(_ digest: String, _ name: String, _ note: String) {
    self.digest = digest
    self.name = name
    self.note = note
  }

  /// Nil where the line holds no three columns, parted by two blanks.
  init?(line: String) {
    let columns = line.split(separator: /\ {2,}/).map(String.init)
    guard columns.count == 3 else { return nil }
    self.init(columns[0], columns[1], columns[2])
  }

  /// What was done wrong, and what to do; nil where what is locked is as it was, or may be another.
  ///
  /// - Parameter now: what is there of that name, with what it is now.
  func fault(now: Lock?) -> String? {
    if isRemoved {
      return now.map { _ in
        "\(name) is the number of a rule that was removed. Take the next free one."
      }
    }
    guard now?.digest != digest else { return nil }
    let change = now == nil ? "\(name) is gone" : "\(name) is not what was locked as \(note)"
    if name.hasPrefix("PerDiem/") || name.hasPrefix("Municipalities/") {
      return "\(change). Write the correction and its source into the file and run `make locks`."
    }
    if name.hasPrefix("Editions/") {
      return """
        \(change). Either correct it under a new name, or write the correction and its source into \
        the file and run `make locks`.
        """
    }
    let isRaised = now.map { $0.number > number } ?? false
    if name.hasPrefix("Schemas/") {
      return isRaised
        ? nil : "\(change). Raise the form's version; a release then runs `make locks`."
    }
    return isRaised
      ? nil
      : """
      \(change). Raise the rule set's number, `Bidrag.ruleSet`, and note \(name) in CHANGELOG.md; a \
      release then runs `make locks`.
      """
  }

  /// Whether the line keeps the number of a rule that is no more.
  var isRemoved: Bool { note.hasPrefix("removed ") }

  /// The number at the end of the note: 1 of "version 1".
  private var number: Int { note.split(separator: " ").last.flatMap { Int($0) } ?? 0 }
}
